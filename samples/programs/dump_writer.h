// Writes a minidump of another, suspended process: SystemInfo, MiscInfo, ThreadList, ModuleList,
// MemoryInfoList, Memory64List. From outside, so that the writer's own tables are no part of the picture.
//
// Strings with which Wine tells its processes where things lie on the machine (`WINE…=` variables, /usr/ paths)
// are zeroed on their way into the file; nothing else is changed.
//
// Two extents. Full: every readable byte. Trimmed: every region stays in MemoryInfoList, but the bytes of
// system images and of read-only file views are left out; such a file is small and holds no foreign code.
#pragma once
#include "minidump_layout.h"
#include "other_process.h"

class DumpWriter {
  static const int kThreads = 64, kModules = 128, kRegions = 8192;
  Handle process;
  uint32_t processId;
  Handle file = nullptr;
  uint64_t position = 0;
  DirectoryEntry directory[6];
  uint32_t streams = 0;
  uint32_t threadCount = 0, moduleCount = 0, regionCount = 0, rangeCount = 0;
  uint64_t threadListAt = 0;
  ThreadEntry threads[kThreads];
  Handle threadHandles[kThreads];
  ModuleEntry modules[kModules];
  MemoryInfo regions[kRegions];
  Memory64Range ranges[kRegions];
  char chunk[1 << 20];

 public:
  const char *failed = nullptr;
  uint64_t captured = 0;

  void open(Handle target, uint32_t id) {
    process = target;
    processId = id;
    suspendThreads();
    queryRegions();
  }
  bool write(const char *name, bool trimmed);
  uint32_t regionTotal() const { return regionCount; }
  uint32_t threadTotal() const { return threadCount; }

 private:
  void fail(const char *why) { if (!failed) failed = why; }
  void suspendThreads();
  void queryRegions();
  void chooseRanges(bool trimmed);
  bool wanted(const MemoryInfo &region, bool trimmed) const;
  bool read(uint64_t at, void *to, size_t size);
  void hideMachineNames(size_t size);
  void zeroText(size_t at, size_t step, size_t size);
  void put(const void *bytes, size_t size);
  void putAt(uint64_t offset, const void *bytes, size_t size);
  void align(uint32_t to);
  uint32_t putText(const wchar_t *text);
  void addStream(uint32_t type, uint64_t begin);
  void systemInfo();
  void miscInfo();
  void threadList();
  void moduleList();
  void moduleDetails(ModuleEntry &module);
  void codeView(ModuleEntry &module, uint64_t directoryAt, uint32_t size);
  void versionInfo(ModuleEntry &module, uint64_t resources, uint32_t size);
  void memoryInfoList();
  void memory64List();
  void placeStacks(const Memory64Range &range);
};
