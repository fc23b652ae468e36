// See dump_writer.h. Order in the file: header, directory, small streams, then Memory64List with its bytes.
#include "dump_writer.h"

bool DumpWriter::write(const char *name, bool trimmed) {
  file = CreateFileA(name, 0xc0000000, 0, nullptr, 2, 0x80, nullptr);
  if (file == kInvalidHandle) fail("cannot create the file");
  position = streams = 0, captured = 0;
  Header header;
  uint64_t now = 0;
  GetSystemTimeAsFileTime(&now);
  header.streams = 6, header.directoryOffset = sizeof header;
  header.time = (uint32_t)(now / 10000000 - 11644473600ull);
  header.flags = 0x2 | 0x800;  // MiniDumpWithFullMemory, MiniDumpWithFullMemoryInfo
  put(&header, sizeof header);
  put(directory, sizeof directory);
  chooseRanges(trimmed);
  systemInfo();
  miscInfo();
  threadList();
  moduleList();
  memoryInfoList();
  memory64List();
  putAt(threadListAt + 4, threads, threadCount * sizeof threads[0]);
  putAt(header.directoryOffset, directory, sizeof directory);
  CloseHandle(file);
  return !failed;
}

void DumpWriter::suspendThreads() {
  Handle snapshot = CreateToolhelp32Snapshot(4, 0);
  ThreadSnapshotEntry entry;
  entry.size = sizeof entry;
  for (Bool more = Thread32First(snapshot, &entry); more; more = Thread32Next(snapshot, &entry)) {
    if (entry.processId != processId || threadCount == kThreads) continue;
    Handle thread = OpenThread(0x1fffff, 0, entry.threadId);
    ThreadEntry &out = threads[threadCount];
    out = ThreadEntry();
    out.id = entry.threadId, out.priority = (uint32_t)entry.basePriority;
    out.priorityClass = GetPriorityClass(process);
    if (SuspendThread(thread) == 0xffffffff) fail("cannot suspend a thread");
    threadHandles[threadCount++] = thread;
  }
  CloseHandle(snapshot);
}

void DumpWriter::queryRegions() {
  MemoryInfo info;
  for (uint64_t at = 0; regionCount < kRegions && VirtualQueryEx(process, (void *)at, &info, sizeof info); at = info.base + info.size) {
    if (info.state == kFree) info.allocationBase = info.allocationProtect = info.type = 0;
    if (info.state == kReserve) info.protect = 0;
    info.partition = info.padding = 0;
    regions[regionCount++] = info;
  }
  if (regionCount == kRegions) fail("more regions than the writer has room for");
}

bool DumpWriter::wanted(const MemoryInfo &region, bool trimmed) const {
  if (region.state != kCommit || !region.protect || (region.protect & (kNoAccess | kGuard))) return false;
  if (!trimmed || region.type == kPrivate) return true;
  if (region.type == kImage) return region.allocationBase == modules[0].base;
  return (region.protect & (kReadWrite | kWriteCopy | kExecuteReadWrite | kExecuteWriteCopy)) != 0;
}

/** Regions whose first or last page cannot be read in spite of their protection are left out. */
void DumpWriter::chooseRanges(bool trimmed) {
  ModuleSnapshotEntry entry;
  entry.size = sizeof entry;
  Handle snapshot = CreateToolhelp32Snapshot(8, processId);
  if (!Module32FirstW(snapshot, &entry)) fail("no module list");
  modules[0].base = entry.base;
  CloseHandle(snapshot);
  rangeCount = 0;
  char probe[16];
  for (uint32_t i = 0; i < regionCount; i++) {
    const MemoryInfo &region = regions[i];
    if (!wanted(region, trimmed)) continue;
    if (!read(region.base, probe, 16) || !read(region.base + region.size - 16, probe, 16)) continue;
    ranges[rangeCount++] = {region.base, region.size};
  }
}

bool DumpWriter::read(uint64_t at, void *to, size_t size) {
  size_t done = 0;
  return ReadProcessMemory(process, (void *)at, to, size, &done) && done == size;
}

/** Looks for `WINE[A-Z0-9]*=` and `/usr/` in the chunk, in bytes and in UTF-16. */
void DumpWriter::hideMachineNames(size_t size) {
  for (size_t at = 0; at + 16 < size; at++) {
    const bool variable = chunk[at] == 'W', path = chunk[at] == '/';
    if (!variable && !path) continue;
    const size_t step = chunk[at + 1] ? 1 : 2;
    const char *expected = variable ? "WINE" : "/usr/";
    size_t end = at;
    while (*expected && end < size && chunk[end] == *expected) end += step, expected++;
    if (*expected) continue;
    while (variable && end < size && ((chunk[end] >= 'A' && chunk[end] <= 'Z') || (chunk[end] >= '0' && chunk[end] <= '9'))) end += step;
    if (path || (end < size && chunk[end] == '=')) zeroText(at, step, size);
  }
}

void DumpWriter::zeroText(size_t at, size_t step, size_t size) {
  for (; at < size && chunk[at]; at += step) chunk[at] = 0;
}

void DumpWriter::put(const void *bytes, size_t size) {
  uint32_t done = 0;
  if (!WriteFile(file, bytes, (uint32_t)size, &done, nullptr) || done != size) fail("cannot write the file");
  position += size;
}

void DumpWriter::putAt(uint64_t offset, const void *bytes, size_t size) {
  const uint64_t end = position;
  SetFilePointerEx(file, (int64_t)offset, nullptr, 0);
  put(bytes, size);
  SetFilePointerEx(file, (int64_t)end, nullptr, 0);
  position = end;
}

void DumpWriter::align(uint32_t to) {
  const char zeros[16] = {};
  if (position % to) put(zeros, to - position % to);
}

/** MINIDUMP_STRING: length in bytes without the final zero, UTF-16, zero. */
uint32_t DumpWriter::putText(const wchar_t *text) {
  uint32_t length = 0;
  while (text[length]) length++;
  align(4);
  const uint32_t at = (uint32_t)position;
  const uint32_t bytes = length * 2;
  put(&bytes, 4);
  put(text, bytes + 2);
  return at;
}

void DumpWriter::addStream(uint32_t type, uint64_t begin) {
  directory[streams].type = type;
  directory[streams].at = {(uint32_t)(position - begin), (uint32_t)begin};
  streams++;
}

void DumpWriter::systemInfo() {
  OsVersion version;
  RtlGetVersion(&version);
  SystemInfoStream info = {};
  info.servicePackOffset = putText(version.servicePack);
  info.architecture = 9;  // PROCESSOR_ARCHITECTURE_AMD64
  info.level = 6, info.processors = 4, info.productType = version.productType;
  info.major = version.major, info.minor = version.minor, info.build = version.build;
  info.platform = version.platform, info.suites = version.suites;
  align(8);
  const uint64_t begin = position;
  put(&info, sizeof info);
  addStream(7, begin);
}

void DumpWriter::miscInfo() {
  uint64_t created = 0, exited = 0, kernel = 0, user = 0;
  GetProcessTimes(process, &created, &exited, &kernel, &user);
  const MiscInfoStream info = {sizeof info, 3, processId, (uint32_t)(created / 10000000 - 11644473600ull), (uint32_t)(user / 10000000), (uint32_t)(kernel / 10000000)};
  align(8);
  const uint64_t begin = position;
  put(&info, sizeof info);
  addStream(15, begin);
}

void DumpWriter::threadList() {
  static Context context;
  for (uint32_t i = 0; i < threadCount; i++) {
    ThreadEntry &thread = threads[i];
    ThreadBasicInformation basic = {};
    uint64_t stackTop = 0;
    context = Context();
    context.flags = kFullContext;
    if (!GetThreadContext(threadHandles[i], &context)) fail("no thread context");
    NtQueryInformationThread(threadHandles[i], 0, &basic, sizeof basic, nullptr);
    thread.teb = basic.teb;
    if (read(basic.teb + 8, &stackTop, 8) && stackTop > context.stackPointer && stackTop - context.stackPointer < 0x1000000) {
      thread.stackStart = context.stackPointer;
      thread.stack = {(uint32_t)(stackTop - context.stackPointer), 0};
    }
    align(16);
    thread.context = {sizeof context, (uint32_t)position};
    put(&context, sizeof context);
  }
  align(8);
  threadListAt = position;
  put(&threadCount, 4);
  put(threads, threadCount * sizeof threads[0]);
  addStream(3, threadListAt);
}

void DumpWriter::moduleList() {
  ModuleSnapshotEntry entry;
  entry.size = sizeof entry;
  Handle snapshot = CreateToolhelp32Snapshot(8, processId);
  moduleCount = 0;
  for (Bool more = Module32FirstW(snapshot, &entry); more && moduleCount < kModules; more = Module32NextW(snapshot, &entry)) {
    ModuleEntry &module = modules[moduleCount++];
    module = ModuleEntry();
    module.base = entry.base, module.size = entry.imageSize;
    module.nameOffset = putText(entry.path);
    moduleDetails(module);
  }
  CloseHandle(snapshot);
  align(8);
  const uint64_t begin = position;
  put(&moduleCount, 4);
  put(modules, moduleCount * sizeof modules[0]);
  addStream(4, begin);
}

/** From the headers in memory (PE32+): time stamp +8, check sum, resource directory 2 and debug directory 6. */
void DumpWriter::moduleDetails(ModuleEntry &module) {
  uint32_t peOffset = 0, directories[16][2];
  if (!read(module.base + 0x3c, &peOffset, 4)) return;
  const uint64_t pe = module.base + peOffset;
  read(pe + 8, &module.time, 4);
  read(pe + 24 + 64, &module.checkSum, 4);
  if (!read(pe + 24 + 112, directories, sizeof directories)) return;
  if (directories[6][0]) codeView(module, module.base + directories[6][0], directories[6][1]);
  if (directories[2][0]) versionInfo(module, module.base + directories[2][0], directories[2][1]);
}

void DumpWriter::codeView(ModuleEntry &module, uint64_t at, uint32_t size) {
  for (uint32_t i = 0; i + 28 <= size; i += 28) {
    uint32_t entry[7];
    if (!read(at + i, entry, 28) || entry[3] != 2 || !entry[5] || entry[4] > 512) continue;
    char record[512];
    if (!read(module.base + entry[5], record, entry[4])) continue;
    align(4);
    module.codeView = {entry[4], (uint32_t)position};
    put(record, entry[4]);
    return;
  }
}

void DumpWriter::versionInfo(ModuleEntry &module, uint64_t at, uint32_t size) {
  if (size > sizeof chunk || !read(at, chunk, size)) return;
  for (uint32_t i = 0; i + sizeof(FixedFileInfo) <= size; i += 4) {
    const FixedFileInfo *info = (const FixedFileInfo *)(chunk + i);
    if (info->words[0] != 0xfeef04bd) continue;
    module.version = *info;
    return;
  }
}

void DumpWriter::memoryInfoList() {
  align(8);
  const uint64_t begin = position;
  MemoryInfoHeader header;
  header.count = regionCount;
  put(&header, sizeof header);
  put(regions, regionCount * sizeof regions[0]);
  addStream(16, begin);
}

void DumpWriter::memory64List() {
  align(8);
  const uint64_t begin = position;
  const Memory64Header header = {rangeCount, position + sizeof header + rangeCount * sizeof ranges[0]};
  put(&header, sizeof header);
  put(ranges, rangeCount * sizeof ranges[0]);
  addStream(9, begin);
  for (uint32_t i = 0; i < rangeCount; i++) {
    placeStacks(ranges[i]);
    captured += ranges[i].size;
    for (uint64_t at = ranges[i].start, left = ranges[i].size; left;) {
      const size_t now = left < sizeof chunk ? (size_t)left : sizeof chunk;
      if (!read(at, chunk, now)) return fail("a region cannot be read");
      hideMachineNames(now);
      put(chunk, now);
      at += now, left -= now;
    }
  }
}

/** A thread's stack bytes are those of the memory list: only their offset is noted. */
void DumpWriter::placeStacks(const Memory64Range &range) {
  for (uint32_t i = 0; i < threadCount; i++) {
    const uint64_t start = threads[i].stackStart;
    if (start >= range.start && start < range.start + range.size) threads[i].stack.offset = (uint32_t)(position + (start - range.start));
  }
}
