/* What the parts of the C walker share: memory by address, and the count per size. */
#include <stddef.h>
#include <stdint.h>

/* The last class takes every larger block. */
enum { class_count = 0x10000 };

struct tally {
  struct {
    uint64_t count, bytes;
  } classes[class_count];
  uint64_t free_blocks;
};

extern struct tally tally;

static inline void add_busy(uint64_t user_size) {
  size_t class = user_size < class_count - 1 ? user_size : class_count - 1;
  tally.classes[class].count++;
  tally.classes[class].bytes += user_size;
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
