/*
 * Walks one heap of a minidump as fast as C can, for comparison with the script: the same file, the same job. Each
 * block's header is decoded and checked, its user size computed, and blocks are counted per size.
 *
 *     heap-walk DUMP HEAP 32|64 nt|segment ROUNDS count|rows
 *
 * `count` counts each block where it is found; `rows` hands blocks out in batches of the columns that the script's
 * walk fills, and counts those.
 *
 * prints busy blocks, their user bytes, free blocks, distinct sizes, and the seconds of processor time of the fastest round.
 * Offsets: public PDBs of ntdll, builds 19041 to 19045, by ntdiff.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "heap-walk.h"

/* One captured run of memory, [start, end), and where its bytes are in the file. */
struct range {
  uint64_t start, end, place;
};

/* Memory is read as a debugger gives it: copied, a window of at most 1 MiB at a time. */
enum { window_size = 0x100000, chunk_size = 0x10000, chunk_count = 64 };

static int file;
static struct range *ranges;
static size_t range_count;
static uint8_t window[window_size];
static uint64_t window_start, window_end;
static uint8_t chunks[chunk_count][chunk_size];
static uint64_t chunk_start[chunk_count], chunk_end[chunk_count];
struct batch batch;
struct tally tally;
int hands_out;

static const struct range *range_of(uint64_t address) {
  size_t low = 0, high = range_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (ranges[middle].end <= address) low = middle + 1;
    else high = middle;
  }
  return low < range_count && address >= ranges[low].start ? &ranges[low] : NULL;
}

/* Reads from an address on, at most so many bytes; how many. */
static uint64_t read_memory(uint64_t address, uint8_t *into, uint64_t most) {
  const struct range *range = range_of(address);
  if (range == NULL) return 0;
  uint64_t length = range->end - address < most ? range->end - address : most;
  ssize_t got = pread(file, into, length, range->place + (address - range->start));
  return got < 0 ? 0 : (uint64_t)got;
}

const uint8_t *window_at(uint64_t address, uint64_t length) {
  if (address < window_start || address + length > window_end) {
    const struct range *range = range_of(address);
    if (range == NULL) return NULL;
    window_start = address & ~(uint64_t)0xfff;
    if (window_start < range->start) window_start = range->start;
    window_end = window_start + read_memory(window_start, window, window_size);
    if (address + length > window_end) return NULL;
  }
  return window + (address - window_start);
}

uint64_t window_limit(void) { return window_end; }

uint64_t number_at(uint64_t address, int size) {
  uint64_t value = 0;
  if (address >= window_start && address + size <= window_end) {
    memcpy(&value, window + (address - window_start), size);
    return value;
  }
  const struct range *range = range_of(address);
  if (range == NULL) return 0;
  uint64_t start = address & ~(uint64_t)(chunk_size - 1);
  if (start < range->start) start = range->start;
  size_t slot = address / chunk_size % chunk_count;
  if (chunk_start[slot] != start || address >= chunk_end[slot]) {
    chunk_start[slot] = start;
    chunk_end[slot] = start + read_memory(start, chunks[slot], chunk_size - start % chunk_size);
  }
  if (address + size > chunk_end[slot]) return 0;
  memcpy(&value, chunks[slot] + (address - start), size);
  return value;
}

static int by_start(const void *a, const void *b) {
  uint64_t x = ((const struct range *)a)->start, y = ((const struct range *)b)->start;
  return x < y ? -1 : x > y;
}

static void read_file(uint64_t place, void *into, size_t length) {
  if (pread(file, into, length, place) != (ssize_t)length) exit(2);
}

/* The Memory64List of the dump: MINIDUMP_HEADER, MINIDUMP_DIRECTORY, MINIDUMP_MEMORY64_LIST of minidumpapiset.h. */
static void open_dump(const char *path) {
  uint32_t header[4], entry[3];
  uint64_t list[2];
  file = open(path, O_RDONLY);
  if (file < 0) exit(2);
  read_file(0, header, sizeof header);
  for (uint32_t i = 0; i < header[2]; i++) {
    read_file(header[3] + 12 * i, entry, sizeof entry);
    if (entry[0] != 9) continue;
    read_file(entry[2], list, sizeof list);
    range_count = list[0];
    ranges = calloc(range_count, sizeof *ranges);
    uint64_t place = list[1];
    for (size_t k = 0; k < range_count; k++) {
      uint64_t memory[2];
      read_file(entry[2] + 16 + 16 * k, memory, sizeof memory);
      ranges[k] = (struct range){memory[0], memory[0] + memory[1], place};
      place += memory[1];
    }
  }
  qsort(ranges, range_count, sizeof *ranges, by_start);
}

void flush(void) {
  for (size_t i = 0; i < batch.count; i++) {
    if (batch.state[i] == busy) count_busy((uint64_t)batch.user_size[i]);
    else tally.free_blocks++;
  }
  batch.count = 0;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 7) return 2;
  open_dump(argv[1]);
  uint64_t heap = strtoull(argv[2], NULL, 16);
  int bits = atoi(argv[3]), is_nt = strcmp(argv[4], "nt") == 0, rounds = atoi(argv[5]);
  hands_out = strcmp(argv[6], "rows") == 0;
  double best = 1e9;
  for (int round = 0; round < rounds; round++) {
    double start = now();
    memset(&tally, 0, sizeof tally);
    window_start = window_end = 0;
    memset(chunk_end, 0, sizeof chunk_end);
    int ok = is_nt ? walk_nt_heap(heap, bits) : walk_segment_heap(heap);
    flush();
    double seconds = now() - start;
    if (!ok) return 1;
    if (seconds < best) best = seconds;
  }
  uint64_t busy = 0, bytes = 0, classes = 0;
  for (size_t size = 0; size < class_count; size++) {
    busy += tally.classes[size].count;
    bytes += tally.classes[size].bytes;
    classes += tally.classes[size].count > 0;
  }
  printf("%llu %llu %llu %llu %.6f\n", (unsigned long long)busy, (unsigned long long)bytes,
         (unsigned long long)tally.free_blocks, (unsigned long long)classes, best);
  return 0;
}
