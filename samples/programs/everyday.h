// What every real process has besides its leak: idle threads, heap blocks of all sizes of which some were
// freed again, private regions of many sizes. And the places where 64-bit Windows 10 puts memory: Wine hands
// out the low 4 GB first, so the samples ask for high addresses, in steps as uneven as real ones.
#pragma once
#include "truth.h"

const char kReadyEvent[] = "leakscope-sample-ready";

inline uint32_t dice() {
  static uint32_t state = 0x5eed1234;
  state ^= state << 13, state ^= state >> 17, state ^= state << 5;
  return state;
}

/** The next address to ask for; the system may still choose another one. */
inline void *highAddress(size_t size) {
  static uint64_t next = 0x1f4a6c10000;
  const uint64_t chosen = next;
  next += ((size + 0xffff) & ~0xffffull) + 0x10000ull * (dice() % 3);
  return (void *)chosen;
}

inline void *allocateRegion(size_t size, uint32_t how = kReserve | kCommit) {
  void *region = VirtualAlloc(highAddress(size), size, how, kReadWrite);
  return region ? region : VirtualAlloc(nullptr, size, how, kReadWrite);
}

inline void *mapView(Handle mapping, size_t size) {
  void *view = MapViewOfFileEx(mapping, kMapAllAccess, 0, 0, size, highAddress(size));
  return view ? view : MapViewOfFileEx(mapping, kMapAllAccess, 0, 0, size, nullptr);
}

/** `count` live blocks of 24 to 2,400 bytes with others between them that were freed again. */
inline void heapNoise(Handle heap, int count) {
  void *waiting = nullptr;
  for (int i = 0; i < count; i++) {
    uint32_t size = 24 + dice() % 2377;
    char *block = (char *)HeapAlloc(heap, 0, size);
    for (uint32_t at = 0; at < size; at++) block[at] = (char)('a' + i % 26);
    if (i % 3) continue;
    if (waiting) HeapFree(heap, 0, waiting);
    waiting = HeapAlloc(heap, 0, 24 + dice() % 2377);
  }
}

/** Private regions, no two of one size. */
inline void regionNoise(int count) {
  for (int i = 0; i < count; i++) {
    char *region = (char *)allocateRegion(0x9000 + 0x3000 * (size_t)i);
    region[0] = (char)i;
  }
}

inline uint32_t idle(void *) {
  Sleep(kForever);
  return 0;
}

inline void idleThreads(int count) {
  for (int i = 0; i < count; i++) CloseHandle(CreateThread(nullptr, 0, idle, nullptr, 0, nullptr));
  Sleep(100);
}

/** Says that the state to be seen is reached and stays in it; run alone, without a dump writer, the program ends. */
inline int stayForTheDump() {
  Handle ready = OpenEventA(2, 0, kReadyEvent);
  if (!ready) return 0;
  SetEvent(ready);
  CloseHandle(ready);
  Sleep(kForever);
  return 0;
}

inline uint32_t numberOr(const char *text, uint32_t otherwise) {
  if (!text) return otherwise;
  uint32_t value = 0;
  for (; *text >= '0' && *text <= '9'; text++) value = value * 10 + (uint32_t)(*text - '0');
  return value;
}

#ifdef __MINGW32__
const char kAbi[] = "mingw (Itanium C++ ABI)";
#else
const char kAbi[] = "MSVC";
#endif
