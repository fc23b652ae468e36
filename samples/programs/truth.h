// The truth file: JSON that the sample writes about itself while it runs. Addresses are hexadecimal text,
// because JSON numbers are not exact in every reader; sizes and counts are numbers, in bytes.
#pragma once
#include "text_file.h"

class Truth {
  TextFile file;
  bool first = true;
  int depth = 0;

 public:
  Truth(const char *name, const char *program, const char *abi) : file(name) {
    open('{');
    text("program", program);
    text("abi", abi);
    number("pointerSize", sizeof(void *));
    number("processId", GetCurrentProcessId());
    address("imageBase", GetModuleHandleW(nullptr));
  }

  bool ok() const { return file.ok; }
  void text(const char *key, const char *value) { name(key), file.put("\"").put(value).put("\""); }
  void number(const char *key, uint64_t value) { name(key), file.decimal(value); }
  void address(const char *key, uint64_t value) { name(key), file.put("\"").hex(value).put("\""); }
  void address(const char *key, const void *value) { address(key, (uint64_t)(uintptr_t)value); }

  void beginList(const char *key) { name(key), open('['); }
  void endList() { close(']'); }
  void beginObject(const char *key = nullptr) { name(key), open('{'); }
  void endObject() { close('}'); }

  /** Ends the file with what VirtualQuery says about the whole process; afterwards nothing allocates any more. */
  void finish() {
    uint64_t privateCommit = 0, mappedCommit = 0, imageCommit = 0, reserved = 0, regions = 0;
    MemoryInfo info;
    for (uint64_t at = 0; VirtualQuery((void *)at, &info, sizeof info); at = info.base + info.size) {
      regions++;
      if (info.state == kReserve) reserved += info.size;
      if (info.state != kCommit) continue;
      (info.type == kPrivate ? privateCommit : info.type == kMapped ? mappedCommit : imageCommit) += info.size;
    }
    beginObject("wholeProcess");
    number("regionsWithFreeOnes", regions), number("privateCommit", privateCommit), number("mappedCommit", mappedCommit);
    number("imageCommit", imageCommit), number("reserved", reserved);
    endObject();
    close('}');
    file.put("\n").close();
  }

 private:
  void name(const char *key) {
    if (!first) file.put(",");
    first = false;
    if (depth <= 2) {
      file.put("\n");
      for (int i = 0; i < depth; i++) file.put(" ");
    } else {
      file.put(" ");
    }
    if (key) file.put("\"").put(key).put("\": ");
  }
  void open(char bracket) {
    const char one[2] = {bracket, 0};
    file.put(one);
    first = true;
    depth++;
  }
  void close(char bracket) {
    const char one[2] = {bracket, 0};
    depth--;
    file.put(depth <= 1 ? "\n" : " ").put(one);
    first = false;
  }
};
