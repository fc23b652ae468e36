/* What the parts of the C walker share: memory by address, and the count per size. */
#include <stddef.h>
#include <stdint.h>

/* The last class takes every larger block. */
enum { class_count = 0x10000, capacity = 4096 };
enum { busy, free_block };

/* The columns in which the script's walk hands blocks out, and as many of them at a time. */
struct batch {
  size_t count;
  double address[capacity], size[capacity], user[capacity], user_size[capacity], trace[capacity];
  uint8_t state[capacity], origin[capacity], flags[capacity];
};

struct tally {
  struct {
    uint64_t count, bytes;
  } classes[class_count];
  uint64_t free_blocks;
};

extern struct batch batch;
extern struct tally tally;
/* 1: blocks go through the batch, as in the script; 0: they are counted where they are found. */
extern int hands_out;

static inline void count_busy(uint64_t user_size) {
  size_t class = user_size < class_count - 1 ? user_size : class_count - 1;
  tally.classes[class].count++;
  tally.classes[class].bytes += user_size;
}

/* Counts what the batch holds and empties it; kept apart from the walk, as the script's is. */
void flush(void);

static inline void add_row(uint64_t address, uint64_t size, uint64_t user, uint64_t user_size, int state, int origin,
                           int flags) {
  size_t n = batch.count;
  batch.address[n] = (double)address;
  batch.size[n] = (double)size;
  batch.user[n] = (double)user;
  batch.user_size[n] = (double)user_size;
  batch.trace[n] = 0;
  batch.state[n] = state;
  batch.origin[n] = origin;
  batch.flags[n] = flags;
  batch.count = n + 1;
  if (n + 1 == capacity) flush();
}

static inline void add_busy(uint64_t address, uint64_t size, uint64_t user, uint64_t user_size, int origin, int flags) {
  if (hands_out) add_row(address, size, user, user_size, busy, origin, flags);
  else count_busy(user_size);
}

static inline void add_free(uint64_t address, uint64_t size, int origin) {
  if (hands_out) add_row(address, size, 0, 0, free_block, origin, 0);
  else tally.free_blocks++;
}

/* Bytes that stay until the window moves; NULL when they are not captured in one run, or are more than 1 MiB. */
const uint8_t *window_at(uint64_t address, uint64_t length);
/* First address behind the window. */
uint64_t window_limit(void);
/* 0 where it is not captured. */
uint64_t number_at(uint64_t address, int size);

/* 0: a header is damaged, or a segment does not end where it should. */
int walk_nt_heap(uint64_t heap, int bits);
int walk_segment_heap(uint64_t heap);
