// The few Windows calls that the samples need, declared here: the MSVC target has no headers on a machine
// without the Windows SDK, and one file that serves both compilers beats two sets of headers.
// Names, types and values: learn.microsoft.com, Win32 API reference. 64-bit only.
#pragma once
#include <stddef.h>
#include <stdint.h>

#define IMPORT extern "C" __declspec(dllimport)

typedef void *Handle;
typedef int32_t Bool;
const Handle kInvalidHandle = (Handle)(intptr_t)-1;
const uint32_t kForever = 0xffffffff;

// Memory: states, types and protections of winnt.h.
enum : uint32_t { kCommit = 0x1000, kReserve = 0x2000, kFreeAll = 0x8000, kFree = 0x10000 };
enum : uint32_t { kPrivate = 0x20000, kMapped = 0x40000, kImage = 0x1000000 };
enum : uint32_t { kNoAccess = 1, kReadOnly = 2, kReadWrite = 4, kWriteCopy = 8, kExecuteReadWrite = 0x40, kExecuteWriteCopy = 0x80, kGuard = 0x100 };
const uint32_t kMapAllAccess = 0xf001f;

// MEMORY_BASIC_INFORMATION, 64-bit.
struct MemoryInfo {
  uint64_t base, allocationBase;
  uint32_t allocationProtect, partition;
  uint64_t size;
  uint32_t state, protect, type, padding;
};
static_assert(sizeof(MemoryInfo) == 48, "winnt.h");

IMPORT void *VirtualAlloc(void *at, size_t size, uint32_t how, uint32_t protect);
IMPORT Bool VirtualFree(void *at, size_t size, uint32_t how);
IMPORT size_t VirtualQuery(const void *at, MemoryInfo *out, size_t size);
IMPORT Handle HeapCreate(uint32_t options, size_t initial, size_t maximum);
IMPORT Handle GetProcessHeap();
IMPORT void *HeapAlloc(Handle heap, uint32_t flags, size_t size);
IMPORT void *HeapReAlloc(Handle heap, uint32_t flags, void *block, size_t size);
IMPORT Bool HeapFree(Handle heap, uint32_t flags, void *block);
IMPORT Handle CreateFileMappingW(Handle file, void *security, uint32_t protect, uint32_t high, uint32_t low, const wchar_t *name);
IMPORT void *MapViewOfFileEx(Handle mapping, uint32_t access, uint32_t high, uint32_t low, size_t size, void *at);
IMPORT Bool UnmapViewOfFile(const void *view);

// Files, threads, events.
IMPORT Handle CreateFileA(const char *name, uint32_t access, uint32_t share, void *security, uint32_t how, uint32_t flags, Handle like);
IMPORT Bool WriteFile(Handle file, const void *from, uint32_t size, uint32_t *done, void *overlapped);
IMPORT Bool SetFilePointerEx(Handle file, int64_t to, int64_t *now, uint32_t from);
IMPORT Bool CloseHandle(Handle handle);
IMPORT Handle GetStdHandle(uint32_t which);
IMPORT Handle CreateThread(void *security, size_t stack, uint32_t (*start)(void *), void *argument, uint32_t flags, uint32_t *id);
IMPORT Handle CreateEventA(void *security, Bool manual, Bool set, const char *name);
IMPORT Handle OpenEventA(uint32_t access, Bool inherit, const char *name);
IMPORT Bool SetEvent(Handle event);
IMPORT uint32_t WaitForSingleObject(Handle object, uint32_t milliseconds);
IMPORT uint32_t WaitForMultipleObjects(uint32_t count, const Handle *objects, Bool all, uint32_t milliseconds);
IMPORT void Sleep(uint32_t milliseconds);
IMPORT uint32_t GetCurrentProcessId();
IMPORT void *GetModuleHandleW(const wchar_t *name);
IMPORT char *GetCommandLineA();
IMPORT void ExitProcess [[noreturn]] (uint32_t status);
IMPORT uint32_t GetLastError();
