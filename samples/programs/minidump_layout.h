// The parts of a minidump that the writer writes, as minidumpapiset.h describes them (MINIDUMP_HEADER and
// following; packed to four bytes). Kept apart from the reader in src/ on purpose: a wrong offset must not
// cancel out between writer and reader.
#pragma once
#include <stdint.h>

#pragma pack(push, 4)
struct Location {
  uint32_t size, offset;
};

struct Header {
  uint32_t signature = 0x504d444d, version = 0xa793, streams, directoryOffset, checkSum = 0, time;
  uint64_t flags;
};

struct DirectoryEntry {
  uint32_t type;
  Location at;
};

struct SystemInfoStream {
  uint16_t architecture, level, revision;
  uint8_t processors, productType;
  uint32_t major, minor, build, platform, servicePackOffset;
  uint16_t suites, reserved;
  uint32_t processor[6];
};

struct MiscInfoStream {
  uint32_t size, flags, processId, createTime, userTime, kernelTime;
};

struct ThreadEntry {
  uint32_t id, suspendCount, priorityClass, priority;
  uint64_t teb, stackStart;
  Location stack, context;
};

struct FixedFileInfo {
  uint32_t words[13];
};

struct ModuleEntry {
  uint64_t base;
  uint32_t size, checkSum, time, nameOffset;
  FixedFileInfo version;
  Location codeView, misc;
  uint64_t reserved[2];
};

struct MemoryInfoHeader {
  uint32_t headerSize = 16, entrySize = 48;
  uint64_t count;
};

struct Memory64Header {
  uint64_t count, firstByte;
};

struct Memory64Range {
  uint64_t start, size;
};
#pragma pack(pop)

static_assert(sizeof(Header) == 32 && sizeof(SystemInfoStream) == 56 && sizeof(MiscInfoStream) == 24, "minidumpapiset.h");
static_assert(sizeof(ThreadEntry) == 48 && sizeof(ModuleEntry) == 108 && sizeof(Memory64Range) == 16, "minidumpapiset.h");
