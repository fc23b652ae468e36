// Calls about another process, with the structures they fill. Values: winnt.h, tlhelp32.h, winternl.h.
#pragma once
#include "win32.h"

struct StartupInfo {
  uint32_t size;
  void *reserved, *desktop, *title;
  uint32_t words[8];
  uint16_t show, more;
  void *rest[4];
};
static_assert(sizeof(StartupInfo) == 104, "processthreadsapi.h");

struct ProcessInformation {
  Handle process, thread;
  uint32_t processId, threadId;
};

struct ThreadSnapshotEntry {
  uint32_t size, usage, threadId, processId;
  int32_t basePriority, deltaPriority;
  uint32_t flags;
};

struct ModuleSnapshotEntry {
  uint32_t size, moduleId, processId, globalUsage, processUsage;
  uint64_t base;
  uint32_t imageSize;
  Handle module;
  wchar_t name[256], path[260];
};
static_assert(sizeof(wchar_t) == 2 && sizeof(ModuleSnapshotEntry) == 1080, "tlhelp32.h");

// CONTEXT of x64 is 1,232 bytes; only the flags and the stack pointer are looked at.
struct alignas(16) Context {
  uint64_t home[6];
  uint32_t flags, mxcsr;
  uint8_t segmentsAndDebug[0x98 - 0x38];
  uint64_t stackPointer;
  uint8_t rest[1232 - 0xa0];
};
static_assert(offsetof(Context, stackPointer) == 0x98 && sizeof(Context) == 1232, "winnt.h");
const uint32_t kFullContext = 0x10000f;  // control, integer, segments, floating point

struct ThreadBasicInformation {
  int32_t exitStatus;
  uint64_t teb, processId, threadId, affinity;
  int32_t priority, basePriority;
};

struct OsVersion {
  uint32_t size = sizeof(OsVersion), major = 0, minor = 0, build = 0, platform = 0;
  wchar_t servicePack[128] = {};
  uint16_t servicePackMajor = 0, servicePackMinor = 0, suites = 0;
  uint8_t productType = 0, reserved = 0;
};

IMPORT Bool CreateProcessW(const wchar_t *image, wchar_t *commandLine, void *p, void *t, Bool inherit, uint32_t flags, const void *environment, const wchar_t *folder, StartupInfo *startup, ProcessInformation *out);
IMPORT Bool TerminateProcess(Handle process, uint32_t status);
IMPORT Bool ReadProcessMemory(Handle process, const void *at, void *to, size_t size, size_t *done);
IMPORT size_t VirtualQueryEx(Handle process, const void *at, MemoryInfo *out, size_t size);
IMPORT Bool GetProcessTimes(Handle process, uint64_t *created, uint64_t *exited, uint64_t *kernel, uint64_t *user);
IMPORT uint32_t GetPriorityClass(Handle process);
IMPORT void GetSystemTimeAsFileTime(uint64_t *now);
IMPORT Handle OpenThread(uint32_t access, Bool inherit, uint32_t id);
IMPORT uint32_t SuspendThread(Handle thread);
IMPORT Bool GetThreadContext(Handle thread, Context *context);
IMPORT Handle CreateToolhelp32Snapshot(uint32_t what, uint32_t processId);
IMPORT Bool Thread32First(Handle snapshot, ThreadSnapshotEntry *entry);
IMPORT Bool Thread32Next(Handle snapshot, ThreadSnapshotEntry *entry);
IMPORT Bool Module32FirstW(Handle snapshot, ModuleSnapshotEntry *entry);
IMPORT Bool Module32NextW(Handle snapshot, ModuleSnapshotEntry *entry);
IMPORT int32_t NtQueryInformationThread(Handle thread, int what, void *out, uint32_t size, uint32_t *needed);
IMPORT int32_t RtlGetVersion(OsVersion *version);
