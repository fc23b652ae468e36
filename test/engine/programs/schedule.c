/*
 * A live target that knows what it did: it allocates by commands, from exported call sites on its own threads and heaps,
 * and answers each command with one line of JSON, so that a test can compare what a debugger saw with what happened.
 *
 *   x86_64-w64-mingw32-gcc -O1 -o schedule.exe schedule.c      (x86: i686-…, with -fno-omit-frame-pointer)
 *
 * Commands come as lines on standard input, a file that grows, or as the arguments of the program, one each:
 *   hello                     pid, main thread, heaps, whether a debugger is attached, the code of the allocators
 *   heap SIZE COUNT           COUNT blocks of SIZE by turns from three call sites on three heaps, each beside blocks of other sizes
 *   threads SIZE COUNT N      the same on N threads at once, COUNT for each
 *   regions SIZE COUNT        COUNT new regions of SIZE bytes
 *   walk                      every region of the address space, by VirtualQuery
 *   ticker                    starts a thread in the background that counts
 *   ticks                     how far it has counted
 *   pause MS                  waits
 *   end STATUS                ends the process
 *
 * What a command allocates stays allocated. Answers are built in static memory and written by WriteFile: the bookkeeping
 * itself allocates nothing, so a walk describes the very address space that a debugger sees afterwards.
 */
#include <windows.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SITE __declspec(dllexport) __attribute__((noinline))
/* No tail call: the frame of the call site must stay on the stack. */
#define KEEP_FRAME() __asm__ volatile("" ::: "memory")

enum { MOST_HITS = 65536, ANSWER_BYTES = 16 << 20, MOST_THREADS = 64, POLL_MS = 10, LONGEST_SILENCE_MS = 300000 };

typedef struct { const char *site; HANDLE heap; void *address; DWORD thread; SIZE_T size; } hit_t;

static hit_t hits[MOST_HITS];
static volatile LONG hit_count;
static HANDLE heaps[3];
static volatile LONG ticks;
static char answer[ANSWER_BYTES];
static int length;

static void say(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    length += vsnprintf(answer + length, sizeof answer - length, format, values);
    va_end(values);
}

static void send_answer(void)
{
    DWORD written;
    int sent = 0;
    answer[length++] = '\n';
    while (sent < length && WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), answer + sent, length - sent, &written, 0)) sent += written;
    length = 0;
}

static void note(const char *site, HANDLE heap, SIZE_T size, void *address)
{
    LONG i = InterlockedIncrement(&hit_count) - 1;
    hit_t hit = { site, heap, address, GetCurrentThreadId(), size };
    if (i < MOST_HITS) hits[i] = hit;
}

/* ---- call sites --------------------------------------------------------------------------------------------------- */

SITE void cache_put(HANDLE heap, SIZE_T size)
{ note("cache_put", heap, size, HeapAlloc(heap, 0, size)); KEEP_FRAME(); }

SITE void parse_node(HANDLE heap, SIZE_T size)
{ note("parse_node", heap, size, HeapAlloc(heap, HEAP_ZERO_MEMORY, size)); KEEP_FRAME(); }

/* Two levels: the innermost foreign frame is log_append, its caller log_line. */
SITE void log_append(HANDLE heap, SIZE_T size)
{ note("log_append", heap, size, HeapAlloc(heap, 0, size)); KEEP_FRAME(); }

SITE void log_line(HANDLE heap, SIZE_T size)
{ log_append(heap, size); KEEP_FRAME(); }

/* Never of the size that is looked for. */
SITE void decoy(HANDLE heap, SIZE_T size)
{ if (HeapAlloc(heap, 0, size) == 0) ExitProcess(9); KEEP_FRAME(); }

SITE void map_chunk(SIZE_T size)
{ note("map_chunk", 0, size, VirtualAlloc(0, size, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE)); KEEP_FRAME(); }

/* ---- the schedule -------------------------------------------------------------------------------------------------- */

typedef struct { SIZE_T size; int count; HANDLE begin; } work_t;

SITE void allocate_blocks(SIZE_T size, int count)
{
    int i;
    for (i = 0; i < count; i++) {
        HANDLE heap = heaps[i % 3];
        switch (i % 4) {
        case 0: case 1: cache_put(heap, size); break;
        case 2: parse_node(heap, size); break;
        default: log_line(heap, size);
        }
        decoy(heap, size - 1);
        decoy(heap, size + 1);
        decoy(heap, size + 0x10000);
    }
    KEEP_FRAME();
}

SITE DWORD WINAPI worker(void *given)
{
    work_t *work = given;
    WaitForSingleObject(work->begin, INFINITE);
    allocate_blocks(work->size, work->count);
    return 0;
}

static void allocate_on_threads(SIZE_T size, int count, int threads)
{
    static HANDLE running[MOST_THREADS];
    work_t work = { size, count, CreateEventA(0, TRUE, FALSE, 0) };
    int i;
    if (threads > MOST_THREADS) threads = MOST_THREADS;
    for (i = 0; i < threads; i++) running[i] = CreateThread(0, 0, worker, &work, 0, 0);
    SetEvent(work.begin);
    WaitForMultipleObjects(threads, running, TRUE, INFINITE);
    for (i = 0; i < threads; i++) CloseHandle(running[i]);
    CloseHandle(work.begin);
}

static DWORD WINAPI ticker(void *unused)
{
    (void)unused;
    for (;;) { InterlockedIncrement(&ticks); Sleep(20); }
    return 0;
}

/* ---- answers ------------------------------------------------------------------------------------------------------- */

static void tell_hits(void)
{
    LONG i;
    say("{\"hits\":[");
    for (i = 0; i < hit_count; i++)
        say("%s{\"site\":\"%s\",\"size\":%llu,\"heap\":%llu,\"address\":%llu,\"thread\":%lu}", i ? "," : "", hits[i].site,
            (unsigned long long)hits[i].size, (unsigned long long)(ULONG_PTR)hits[i].heap,
            (unsigned long long)(ULONG_PTR)hits[i].address, hits[i].thread);
    say("]}");
    hit_count = 0;
}

static void tell_code(const char *name)
{
    const unsigned char *code = (const unsigned char *)(ULONG_PTR)GetProcAddress(GetModuleHandleA("ntdll"), name);
    int i;
    say("\"%s\":\"", name);
    for (i = 0; i < 16; i++) say("%02x", code[i]);
    say("\"");
}

static void tell_process(void)
{
    BOOL debugged = FALSE;
    CheckRemoteDebuggerPresent(GetCurrentProcess(), &debugged);
    say("{\"pid\":%lu,\"thread\":%lu,\"pointer\":%u,\"debugged\":%s,\"heaps\":[%llu,%llu,%llu],\"code\":{", GetCurrentProcessId(),
        GetCurrentThreadId(), (unsigned)sizeof(void *), debugged ? "true" : "false", (unsigned long long)(ULONG_PTR)heaps[0],
        (unsigned long long)(ULONG_PTR)heaps[1], (unsigned long long)(ULONG_PTR)heaps[2]);
    tell_code("RtlAllocateHeap");
    say(",");
    tell_code("NtAllocateVirtualMemory");
    say("}}");
}

static void tell_regions(void)
{
    MEMORY_BASIC_INFORMATION region;
    char *at = 0;
    int first = 1;
    say("{\"regions\":[");
    while (VirtualQuery(at, &region, sizeof region) == sizeof region) {
        say("%s{\"base\":%llu,\"size\":%llu,\"allocationBase\":%llu,\"state\":%lu,\"protect\":%lu,\"type\":%lu}", first ? "" : ",",
            (unsigned long long)(ULONG_PTR)region.BaseAddress, (unsigned long long)region.RegionSize,
            region.State == MEM_FREE ? 0ULL : (unsigned long long)(ULONG_PTR)region.AllocationBase, region.State,
            region.State == MEM_COMMIT ? region.Protect : 0UL, region.State == MEM_FREE ? 0UL : region.Type);
        first = 0;
        at = (char *)region.BaseAddress + region.RegionSize;
    }
    say("]}");
}

/* ---- commands ------------------------------------------------------------------------------------------------------ */

SITE void obey(char *line)
{
    char *words[5] = { 0 };
    int count = 0;
    char *word;
    for (word = strtok(line, " \r\n"); word && count < 5; word = strtok(0, " \r\n")) words[count++] = word;
    SIZE_T first = count > 1 ? (SIZE_T)strtoull(words[1], 0, 0) : 0;
    int second = count > 2 ? atoi(words[2]) : 0, i;
    if (count == 0) return;
    if (!strcmp(words[0], "hello")) tell_process();
    else if (!strcmp(words[0], "heap")) { allocate_blocks(first, second); tell_hits(); }
    else if (!strcmp(words[0], "threads")) { allocate_on_threads(first, second, count > 3 ? atoi(words[3]) : 2); tell_hits(); }
    else if (!strcmp(words[0], "regions")) { for (i = 0; i < second; i++) map_chunk(first); tell_hits(); }
    else if (!strcmp(words[0], "walk")) tell_regions();
    else if (!strcmp(words[0], "ticker")) { CloseHandle(CreateThread(0, 0, ticker, 0, 0, 0)); say("{\"ticker\":true}"); }
    else if (!strcmp(words[0], "ticks")) say("{\"ticks\":%ld}", ticks);
    else if (!strcmp(words[0], "pause")) { Sleep((DWORD)first); say("{\"paused\":%lu}", (DWORD)first); }
    else if (!strcmp(words[0], "end")) ExitProcess((UINT)first);
    else say("{\"unknown\":\"%s\"}", words[0]);
    send_answer();
}

/*
 * A line of standard input without the CRT, whose streams allocate. The input is a file that grows, and the
 * wait is one for an event: under Wine only a thread that waits for an object starts a debugger's break-in thread.
 * Returns 0 when nobody has said anything for a long time.
 */
static int next_line(char *line, int size)
{
    HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    static HANDLE never;
    if (!never) never = CreateEventA(0, TRUE, FALSE, 0);
    int count = 0, patience = LONGEST_SILENCE_MS;
    DWORD read = 0;
    while (count < size - 1 && patience > 0) {
        if (ReadFile(input, line + count, 1, &read, 0) && read == 1) {
            if (line[count++] == '\n') break;
        } else {
            WaitForSingleObject(never, POLL_MS);
            patience -= POLL_MS;
        }
    }
    line[count] = 0;
    return patience > 0 ? count : 0;
}

int main(int argc, char **argv)
{
    static char line[256];
    int i;
    heaps[0] = GetProcessHeap();
    heaps[1] = HeapCreate(0, 0x10000, 0);
    heaps[2] = HeapCreate(0, 0x10000, 0);
    for (i = 1; i < argc; i++) {
        lstrcpynA(line, argv[i], sizeof line);
        obey(line);
    }
    if (argc == 1)
        while (next_line(line, sizeof line)) obey(line);
    return 0;
}
