/* The segment heap in C: VS, LFH and blocks of pages, x64 of builds 20348 to 22631. Offsets: public PDBs of ntdll. */
#include <string.h>

#include "heap-walk.h"

enum { from_back_end, from_lfh, from_vs };

enum {
  contexts = 0x140,
  context_size = 0xc0,
  descriptor_size = 0x20,
  units_of_segment = 256,
  first_chunk = 0x30,
  range_free = 2,
  range_pages = 3,
  range_lfh = 0xb,
  range_vs = 0xf,
};
static const uint64_t signature_constant = 0xa2e64eada2e64ead;

static uint32_t lfh_key;
static int has_lfh_key;

static inline uint64_t load(const uint8_t *at, int size) {
  uint64_t value = 0;
  memcpy(&value, at, size);
  return value;
}

/* The last two bytes of a block of which not all was asked for. */
static inline uint32_t unused_of(uint32_t info) {
  return info & 0x8000 ? 1 : info & 0x1fff;
}

static int walk_chunks(uint64_t start, uint64_t heap_key) {
  uint64_t size = number_at(start + 0x20, 2);
  if (((number_at(start + 0x22, 2) ^ size ^ 0x2bed) & 0x7fff) != 0) return 0;
  uint64_t at = start + first_chunk, end = at + size * 16, before = 0;
  while (at < end) {
    const uint8_t *bytes = window_at(at, 16);
    if (bytes == NULL) return 0;
    uint64_t limit = window_limit();
    while (at < end && at + 16 <= limit) {
      uint64_t word = load(bytes, 8) ^ at ^ heap_key;
      uint64_t length = (word >> 16 & 0xffff) * 16;
      if ((word >> 32 & 0xffff) != before || length == 0 || at + length > end) return 0;
      if ((word >> 48 & 0xff) == 0) add_free(at, length, from_vs);
      else {
        uint32_t unused = load(bytes + 8, 4) & 0x100 ? unused_of(number_at(at + length - 2, 2)) : 0;
        add_busy(at, length, at + 16, length - 16 - unused, from_vs, 0);
      }
      before = length / 16;
      at += length;
      bytes += length;
    }
  }
  return 1;
}

static int walk_slots(uint64_t start, uint64_t size) {
  const uint8_t *bytes = window_at(start, size);
  if (bytes == NULL) return 0;
  uint32_t count = load(bytes + 0x22, 2), state = load(bytes + 0x2e, 2), units = bytes[0x2d];
  uint32_t first = (state + 2 * units + 15) / 16 * 16;
  uint32_t coded = load(bytes + 0x28, 4) ^ (uint32_t)((uint32_t)start >> 12);
  if (count == 0) return 0;
  if (!has_lfh_key) {
    /* The size that fits is the only one in the subsegments that the maker of the heap puts first. */
    lfh_key = coded ^ (first << 16 | (uint32_t)((size - first) / count / 16 * 16));
    has_lfh_key = 1;
  }
  uint32_t offsets = coded ^ lfh_key, stride = offsets & 0xffff;
  if (offsets >> 16 != first || stride == 0 || (size - first) / stride != count) return 0;
  const uint8_t *bitmap = bytes + 0x30, *slot = bytes + first;
  for (uint32_t i = 0; i < count; i++, slot += stride) {
    uint32_t pair = bitmap[i >> 2] >> (i & 3) * 2 & 3;
    uint64_t at = start + first + (uint64_t)i * stride;
    if ((pair & 1) == 0) add_free(at, stride, from_lfh);
    else add_busy(at, stride, at, stride - (pair == 3 ? unused_of(load(slot + stride - 2, 2)) : 0), from_lfh, 0);
  }
  return 1;
}

static int walk_segment(uint64_t segment, uint64_t context) {
  uint64_t key = number_at(segment + 0x10, 8) ^ segment ^ context ^ signature_constant;
  int shift = number_at(context + 0x8, 1);
  uint8_t descriptors[units_of_segment * descriptor_size];
  const uint8_t *bytes = window_at(segment, sizeof descriptors);
  if (bytes == NULL) return 0;
  memcpy(descriptors, bytes, sizeof descriptors);
  for (uint32_t unit = number_at(context + 0xa, 1); unit < units_of_segment;) {
    const uint8_t *descriptor = descriptors + unit * descriptor_size;
    uint32_t units = descriptor[0x1f] == 0 ? 1 : descriptor[0x1f];
    uint64_t start = segment + ((uint64_t)unit << shift), size = (uint64_t)units << shift;
    if (descriptor[0x18] == range_pages) {
      add_busy(start, size, start, size - load(descriptor + 4, 4), from_back_end, 0);
    } else if (descriptor[0x18] == range_vs) {
      if (!walk_chunks(start, key)) return 0;
    } else if (descriptor[0x18] == range_lfh) {
      if (!walk_slots(start, size)) return 0;
    } else if (descriptor[0x18] != range_free) return 0;
    unit += units;
  }
  return 1;
}

int walk_segment_heap(uint64_t heap) {
  has_lfh_key = 0;
  for (int i = 0; i < 2; i++) {
    uint64_t context = heap + contexts + i * context_size, head = context + 0x48;
    for (uint64_t segment = number_at(head, 8); segment != head; segment = number_at(segment, 8))
      if (!walk_segment(segment, context)) return 0;
  }
  return 1;
}
