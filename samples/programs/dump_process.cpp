// Starts a sample in an environment without names, waits until it says that its leak is there, stops its
// threads, writes both dumps and ends it.
// usage: dump_process FULL.dmp TRIMMED.dmp PROGRAM ARGUMENTS…
#include "dump_writer.h"
#include "everyday.h"

static DumpWriter writer;

static void say(const char *text) { TextFile(GetStdHandle((uint32_t)-11)).put(text).put("\r\n").flush(); }

static int start(wchar_t *commandLine, ProcessInformation *child) {
  const wchar_t environment[] = L"SystemDrive=C:\0SystemRoot=C:\\windows\0";
  StartupInfo startup = {};
  startup.size = sizeof startup;
  return CreateProcessW(nullptr, commandLine, nullptr, nullptr, 0, 0x400, environment, L"C:\\samples", &startup, child);
}

int main(int argc, char **argv) {
  static wchar_t commandLine[1024];
  if (argc < 4) return say("usage: dump_process FULL.dmp TRIMMED.dmp PROGRAM ARGUMENTS"), 2;
  uint32_t used = 0;
  for (int i = 3; i < argc; i++) {
    for (const char *c = argv[i]; *c && used < 1000; c++) commandLine[used++] = (wchar_t)*c;
    if (i + 1 < argc) commandLine[used++] = L' ';
  }
  Handle ready = CreateEventA(nullptr, 1, 0, kReadyEvent);
  ProcessInformation child;
  if (!start(commandLine, &child)) return say("cannot start the program"), 1;
  const Handle either[2] = {ready, child.process};
  if (WaitForMultipleObjects(2, either, 0, 120000) != 0) return say("the program ended or hangs"), TerminateProcess(child.process, 1), 1;
  Sleep(300);
  writer.open(child.process, child.processId);
  const bool full = writer.write(argv[1], false);
  const bool trimmed = full && writer.write(argv[2], true);
  TextFile out(GetStdHandle((uint32_t)-11));
  out.decimal(writer.threadTotal()).put(" threads, ").decimal(writer.regionTotal()).put(" regions, ");
  out.decimal(writer.captured).put(" bytes in the trimmed dump\r\n").flush();
  TerminateProcess(child.process, 0);
  if (!trimmed) return say(writer.failed), 1;
  return 0;
}
