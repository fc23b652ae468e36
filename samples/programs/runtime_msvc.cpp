// What an MSVC-ABI program needs when no Visual C++ runtime is there to link: the entry point, operator new
// over the process heap, type_info's vftable, and the two memory functions that the compiler calls by itself.
#include "win32.h"

int main(int argc, char **argv);

extern "C" void *memset(void *to, int value, size_t size) {
  volatile char *at = (volatile char *)to;
  while (size--) *at++ = (char)value;
  return to;
}

extern "C" void *memcpy(void *to, const void *from, size_t size) {
  volatile char *at = (volatile char *)to;
  const char *source = (const char *)from;
  while (size--) *at++ = *source++;
  return to;
}

void *operator new(size_t size) { return HeapAlloc(GetProcessHeap(), 0, size); }
void *operator new[](size_t size) { return HeapAlloc(GetProcessHeap(), 0, size); }
void operator delete(void *block) noexcept { if (block) HeapFree(GetProcessHeap(), 0, block); }
void operator delete(void *block, size_t) noexcept { if (block) HeapFree(GetProcessHeap(), 0, block); }
void operator delete[](void *block) noexcept { if (block) HeapFree(GetProcessHeap(), 0, block); }
void operator delete[](void *block, size_t) noexcept { if (block) HeapFree(GetProcessHeap(), 0, block); }

// Every RTTI type descriptor begins with a pointer to this class's vftable; a C++ runtime would define it.
class type_info {
 public:
  virtual ~type_info();
};
type_info::~type_info() {}
/** Never called: the compiler gives out a vftable only where an object is made. */
void *makeTypeInfo() { return new type_info; }

extern "C" int _purecall() { ExitProcess(3); }

/** Splits the command line at blanks; double quotes keep blanks together. */
static int split(char *line, char **argv, int room) {
  int count = 0;
  while (*line && count < room) {
    while (*line == ' ') *line++ = 0;
    if (!*line) break;
    const bool quoted = *line == '"';
    if (quoted) line++;
    argv[count++] = line;
    while (*line && *line != (quoted ? '"' : ' ')) line++;
    if (*line) *line++ = 0;
  }
  return count;
}

extern "C" void start() {
  static char *argv[16];
  static char line[2048];
  const char *given = GetCommandLineA();
  for (size_t i = 0; given[i] && i + 1 < sizeof line; i++) line[i] = given[i];
  ExitProcess((uint32_t)main(split(line, argv, 16), argv));
}
