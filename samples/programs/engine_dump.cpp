// Starts a sample under Microsoft's debug engine in an environment without names, lets it run until it says that its
// leak is there (it then asks for the event that everyday.h names), and gives the engine commands: `.dump /ma …`.
// Nothing is injected into the process: its regions are those of its truth file.
// usage: engine_dump ENGINE_FOLDER "PROGRAM ARGUMENTS" COMMAND…
// Unlike the samples this one needs declarations of COM: MinGW's dbgeng.h.
#define INITGUID
#include <windows.h>
#include <dbgeng.h>
#include <stdio.h>

static const ULONG kPatience = 120000;  // milliseconds

class Printer : public IDebugOutputCallbacks {
 public:
  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID wanted, void **out) override {
    const bool known = wanted == IID_IUnknown || wanted == IID_IDebugOutputCallbacks;
    *out = known ? this : nullptr;
    return known ? S_OK : E_NOINTERFACE;
  }
  ULONG STDMETHODCALLTYPE AddRef() override { return 1; }
  ULONG STDMETHODCALLTYPE Release() override { return 1; }
  HRESULT STDMETHODCALLTYPE Output(ULONG, PCSTR text) override {
    fputs(text, stdout);
    return S_OK;
  }
};

static int fail(const char *what, HRESULT why) {
  printf("%s: %08lx\n", what, (unsigned long)why);
  return 1;
}

/** The engine hands its own environment on; while this lives, that is what every Windows program has and no more. */
class NeutralEnvironment {
  char *const block = GetEnvironmentStringsA();

  template <typename Visit>
  void each(Visit visit) {
    for (char *entry = block; *entry; entry += strlen(entry) + 1) {
      char *const sign = strchr(entry + 1, '=');  // the names of current folders begin with one
      if (!sign) continue;
      *sign = 0;
      visit(entry, sign + 1);
      *sign = '=';
    }
  }

 public:
  NeutralEnvironment() {
    each([](const char *name, const char *) { SetEnvironmentVariableA(name, nullptr); });
    SetEnvironmentVariableA("SystemDrive", "C:");
    SetEnvironmentVariableA("SystemRoot", "C:\\windows");
  }
  ~NeutralEnvironment() {
    each([](const char *name, const char *value) { SetEnvironmentVariableA(name, value); });
    FreeEnvironmentStringsA(block);
  }
};

static HRESULT start(IDebugClient *client, IDebugControl *control, char *commandLine) {
  HRESULT result;
  {
    NeutralEnvironment neutral;
    result = client->CreateProcess(0, commandLine, DEBUG_ONLY_THIS_PROCESS);
    // The process comes into being in the first wait.
    if (SUCCEEDED(result)) result = control->WaitForEvent(0, kPatience);
  }
  return result == S_FALSE ? E_ABORT : result;
}

static HRESULT openEngine(const char *folder, IDebugClient **client) {
  char path[MAX_PATH];
  snprintf(path, sizeof path, "%s\\dbgeng.dll", folder);
  const HMODULE library = LoadLibraryExA(path, nullptr, LOAD_WITH_ALTERED_SEARCH_PATH);
  if (!library) return HRESULT_FROM_WIN32(GetLastError());
  typedef HRESULT(STDAPICALLTYPE * Create)(REFIID, void **);
  const Create create = (Create)(void *)GetProcAddress(library, "DebugCreate");
  return create ? create(IID_IDebugClient, (void **)client) : E_NOINTERFACE;
}

/** The command must succeed, and where it lets the process run the process must stop again. */
static HRESULT execute(IDebugControl *control, const char *command) {
  HRESULT result = control->Execute(DEBUG_OUTCTL_THIS_CLIENT, command, DEBUG_EXECUTE_DEFAULT);
  ULONG status = 0;
  if (SUCCEEDED(result)) result = control->GetExecutionStatus(&status);
  if (FAILED(result) || status == DEBUG_STATUS_BREAK) return result;
  result = control->WaitForEvent(0, kPatience);
  return result == S_FALSE ? E_ABORT : result;
}

int main(int argc, char **argv) {
  if (argc < 4) return puts("usage: engine_dump ENGINE_FOLDER \"PROGRAM ARGUMENTS\" COMMAND..."), 2;
  IDebugClient *client = nullptr;
  IDebugControl *control = nullptr;
  Printer printer;
  HRESULT result = openEngine(argv[1], &client);
  if (SUCCEEDED(result)) result = client->QueryInterface(IID_IDebugControl, (void **)&control);
  if (FAILED(result)) return fail("the debug engine cannot be opened", result);
  client->SetOutputCallbacks(&printer);
  control->AddEngineOptions(DEBUG_ENGOPT_INITIAL_BREAK);
  result = start(client, control, argv[2]);
  if (FAILED(result)) return fail("the program cannot be started", result);
  result = execute(control, "bp kernel32!OpenEventA");
  if (SUCCEEDED(result)) result = execute(control, "g");
  for (int i = 3; i < argc && SUCCEEDED(result); i++) result = execute(control, argv[i]);
  client->EndSession(DEBUG_END_ACTIVE_TERMINATE);
  fflush(stdout);
  return FAILED(result) ? fail("the debug engine gave up", result) : 0;
}
