// A text file written through a small buffer that is wiped with each flush. The samples note every address
// they know in such a file at once, instead of keeping a table: a table would stand in the dump and look as
// if something still pointed at every leaked block.
#pragma once
#include "win32.h"

class TextFile {
  Handle file;
  char buffer[256];
  uint32_t used = 0;

 public:
  bool ok = true;

  explicit TextFile(Handle open) : file(open) {}
  explicit TextFile(const char *name) : file(CreateFileA(name, 0x40000000, 0, nullptr, 2, 0x80, nullptr)) { ok = file != kInvalidHandle; }

  TextFile &put(const char *text) {
    for (; *text; text++) character(*text);
    return *this;
  }

  TextFile &decimal(uint64_t value) {
    char digits[24];
    int at = sizeof digits - 1;
    digits[at] = 0;
    do digits[--at] = (char)('0' + value % 10);
    while (value /= 10);
    return put(digits + at);
  }

  TextFile &hex(uint64_t value) {
    char digits[20];
    int at = sizeof digits - 1;
    digits[at] = 0;
    do digits[--at] = "0123456789abcdef"[value & 15];
    while (value >>= 4);
    return put("0x").put(digits + at);
  }

  TextFile &flush() {
    uint32_t done = 0;
    if (used && (!WriteFile(file, buffer, used, &done, nullptr) || done != used)) ok = false;
    for (uint32_t i = 0; i < sizeof buffer; i++) ((volatile char *)buffer)[i] = 0;
    used = 0;
    return *this;
  }

  void close() {
    flush();
    CloseHandle(file);
  }

 private:
  void character(char c) {
    if (used == sizeof buffer) flush();
    buffer[used++] = c;
  }
};
