// What a process can say of itself besides memory: names two threads, loads a DLL and lets it go again, writes its token,
// times and counters as JSON, and then asks for an event, where a breakpoint finds it. Built with mingw-w64 by a test.
// usage: about_itself TRUTH.json
#include <windows.h>
#include <psapi.h>
#include <sddl.h>
#include <stdio.h>

typedef HRESULT(WINAPI *SetName)(HANDLE thread, const wchar_t *name);

static DWORD WINAPI waiter(void *nothing) {
  (void)nothing;
  Sleep(INFINITE);
  return 0;
}

static FILE *out;

static void sid(const char *key, PSID value, DWORD attributes) {
  char *text = NULL;
  ConvertSidToStringSidA(value, &text);
  fprintf(out, "%s{\"sid\": \"%s\", \"attributes\": %lu}", key, text, attributes);
  LocalFree(text);
}

static void *token(HANDLE of, TOKEN_INFORMATION_CLASS what) {
  static char buffers[8][16384] __attribute__((aligned(16)));
  DWORD size = 0;
  GetTokenInformation(of, what, buffers[what % 8], sizeof buffers[0], &size);
  return buffers[what % 8];
}

static void writeToken(void) {
  HANDLE own = NULL;
  OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &own);
  const TOKEN_USER *user = token(own, TokenUser);
  sid("\"user\": ", user->User.Sid, user->User.Attributes);
  const TOKEN_PRIMARY_GROUP *primary = token(own, TokenPrimaryGroup);
  sid(",\n\"primaryGroup\": ", primary->PrimaryGroup, 0);
  fprintf(out, ",\n\"groups\": [");
  const TOKEN_GROUPS *groups = token(own, TokenGroups);
  for (DWORD i = 0; i < groups->GroupCount; i++) sid(i ? ", " : "", groups->Groups[i].Sid, groups->Groups[i].Attributes);
  fprintf(out, "],\n\"privileges\": [");
  const TOKEN_PRIVILEGES *privileges = token(own, TokenPrivileges);
  for (DWORD i = 0; i < privileges->PrivilegeCount; i++)
    fprintf(out, "%s[%lu, %lu]", i ? ", " : "", privileges->Privileges[i].Luid.LowPart, privileges->Privileges[i].Attributes);
  DWORD session = 0, size = 0;
  GetTokenInformation(own, TokenSessionId, &session, sizeof session, &size);
  fprintf(out, "],\n\"session\": %lu,\n", session);
  CloseHandle(own);
}

static void writeThread(const char *key, HANDLE thread) {
  FILETIME created, exited, kernel, user;
  GetThreadTimes(thread, &created, &exited, &kernel, &user);
  const unsigned long long ticks = (unsigned long long)created.dwHighDateTime << 32 | created.dwLowDateTime;
  fprintf(out, "\"%s\": {\"id\": %lu, \"created\": %llu},\n", key, GetThreadId(thread), ticks / 10000);
}

static void writeCounters(void) {
  PROCESS_MEMORY_COUNTERS counters = {.cb = sizeof counters};
  GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
  fprintf(out, "\"pagefileUsage\": %llu, \"workingSet\": %llu,\n", (unsigned long long)counters.PagefileUsage,
          (unsigned long long)counters.WorkingSetSize);
}

int main(int argc, char **argv) {
  const SetName setName = (SetName)(void *)GetProcAddress(GetModuleHandleA("kernelbase.dll"), "SetThreadDescription");
  const HANDLE worker = CreateThread(NULL, 0, waiter, NULL, 0, NULL);
  if (setName == NULL || argc < 2) return 1;
  setName(GetCurrentThread(), L"the main one");
  setName(worker, L"worker \x00e9\x4e2d");
  FreeLibrary(LoadLibraryA("winmm.dll"));
  out = fopen(argv[1], "w");
  if (out == NULL) return 1;
  fprintf(out, "{\n");
  writeToken();
  writeThread("main", GetCurrentThread());
  writeThread("worker", worker);
  writeCounters();
  fprintf(out, "\"process\": %lu, \"workerStart\": \"%p\"\n}\n", GetCurrentProcessId(), (void *)waiter);
  fclose(out);
  OpenEventA(EVENT_MODIFY_STATE, FALSE, "leakscope-about-itself");
  return 0;
}
