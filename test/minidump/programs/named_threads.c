// Names two threads, loads a DLL and lets it go again, and then asks for an event, where a breakpoint finds it.
// Built with mingw-w64 by a test.
#include <windows.h>

typedef HRESULT(WINAPI *SetName)(HANDLE thread, const wchar_t *name);

static DWORD WINAPI wait(void *nothing) {
  (void)nothing;
  Sleep(INFINITE);
  return 0;
}

int main(void) {
  const SetName setName = (SetName)(void *)GetProcAddress(GetModuleHandleA("kernelbase.dll"), "SetThreadDescription");
  const HANDLE worker = CreateThread(NULL, 0, wait, NULL, 0, NULL);
  if (setName == NULL) return 1;
  setName(GetCurrentThread(), L"the main one");
  setName(worker, L"worker \x00e9\x4e2d");
  FreeLibrary(LoadLibraryA("winmm.dll"));
  OpenEventA(EVENT_MODIFY_STATE, FALSE, "leakscope-named-threads");
  return 0;
}
