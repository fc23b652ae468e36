/* The NT heap in C: back end and LFH of builds 19041 to 19045. Offsets: public PDBs of ntdll, by ntdiff. */
#include <string.h>

#include "heap-walk.h"

enum { from_back_end, from_lfh, from_large = 3 };

struct layout {
  int pointer, granule, coded;
  struct {
    int mask, encoding, segments, large, front_end;
  } heap;
  struct {
    int link, first, last, ranges;
  } segment;
  struct {
    int link, address, size;
  } range;
  struct {
    int commit, entry;
  } large;
  struct {
    int subsegment, signature, offsets, bitmap;
  } user_data;
  struct {
    int user_blocks, block_size, block_count;
  } subsegment;
};

static const struct layout x64 = {8,
                                  16,
                                  8,
                                  {0x7c, 0x88, 0x120, 0x110, 0x198},
                                  {0x18, 0x40, 0x48, 0x60},
                                  {0x10, 0x20, 0x28},
                                  {0x20, 0x30},
                                  {0, 0x14, 0x18, 0x30},
                                  {0x8, 0x24, 0x28}};
static const struct layout x86 = {4,
                                  8,
                                  0,
                                  {0x4c, 0x50, 0xa4, 0x9c, 0xe4},
                                  {0x10, 0x24, 0x28, 0x38},
                                  {0x8, 0x10, 0x14},
                                  {0x10, 0x18},
                                  {0, 0xc, 0x10, 0x1c},
                                  {0x4, 0x14, 0x18}};

static const struct layout *layout;
static uint64_t key, front_end;
static uint32_t lfh_key;
static int has_lfh_key;

static uint64_t pointer_at(uint64_t address) { return number_at(address, layout->pointer); }

static inline uint64_t load64(const uint8_t *at) {
  uint64_t value;
  memcpy(&value, at, 8);
  return value;
}

/* Unused bytes that do not fit their byte stand at the end of the block, on x64 behind it. */
static inline uint64_t unused_of(uint32_t count, uint64_t end) {
  if (count != 0x3f) return count;
  return layout->coded == 8 ? number_at(end, 8) : number_at(end - 4, 4);
}

/* The slots of a user block; nothing when its subsegment has moved on, or none of it makes sense. */
static void count_slots(uint64_t block, uint64_t length) {
  const uint8_t *bytes = window_at(block, length);
  if (bytes == NULL || length < (uint64_t)layout->granule + layout->user_data.bitmap) return;
  uint64_t body = block + layout->granule;
  bytes += layout->granule;
  uint32_t signature, coded;
  memcpy(&signature, bytes + layout->user_data.signature, 4);
  if (signature != 0xf0e0d0c0) return;
  uint64_t subsegment = pointer_at(body + layout->user_data.subsegment);
  if (pointer_at(subsegment + layout->subsegment.user_blocks) != body) return;
  uint32_t slots = number_at(subsegment + layout->subsegment.block_count, 2);
  uint32_t stride = number_at(subsegment + layout->subsegment.block_size, 2) * layout->granule;
  uint32_t word = layout->pointer * 8;
  uint32_t first = layout->user_data.bitmap + (slots + word - 1) / word * layout->pointer;
  first = (first + layout->granule - 1) / layout->granule * layout->granule;
  memcpy(&coded, bytes + layout->user_data.offsets, 4);
  uint32_t mask = coded ^ (uint32_t)body ^ (uint32_t)front_end ^ (first | stride << 16);
  if (!has_lfh_key) lfh_key = mask, has_lfh_key = 1;
  if (mask != lfh_key || first + (uint64_t)slots * stride > length) return;
  const uint8_t *bitmap = bytes + layout->user_data.bitmap;
  const uint8_t *slot = bytes + first;
  for (uint32_t i = 0; i < slots; i++, slot += stride) {
    uint32_t byte = slot[layout->coded + 7];
    int is_busy = bitmap[i >> 3] >> (i & 7) & 1;
    if (is_busy != (byte != 0x80)) return;
    uint64_t at = body + first + (uint64_t)i * stride;
    if (is_busy) {
      uint64_t unused = unused_of(byte & 0x3f, at + stride);
      add_busy(at, stride, at + layout->granule, stride - unused, from_lfh, 0);
    } else add_free(at, stride, from_lfh);
  }
}

/* The blocks of the window from `at` on; where it goes on, 0 when the chain breaks. */
static uint64_t walk_window(uint64_t at, uint64_t end, uint32_t *previous) {
  const uint8_t *bytes = window_at(at, layout->granule);
  if (bytes == NULL) return 0;
  uint64_t limit = window_limit();
  if (limit > end) limit = end;
  while (at + layout->granule <= limit) {
    uint64_t header = load64(bytes + layout->coded) ^ key;
    uint32_t low = (uint32_t)header, size = low & 0xffff, flags = low >> 16 & 0xff;
    uint32_t folded = low ^ low >> 8 ^ low >> 16 ^ low >> 24;
    if ((key != 0 && (folded & 0xff) != 0) || size == 0) return 0;
    if (*previous != 0 && (header >> 32 & 0xffff) != *previous) return 0;
    uint64_t length = (uint64_t)size * layout->granule;
    if (at + length > end) return 0;
    uint32_t unused = header >> 56;
    *previous = size;
    if ((flags & 1) == 0) add_free(at, length, from_back_end);
    else if ((flags & 8) == 0) {
      if (unused != 3) {
        uint64_t user_size = length - unused_of(unused, at + length);
        add_busy(at, length, at + layout->granule, user_size, from_back_end, flags);
      }
    } else if (unused != 1) {
      count_slots(at, length);
      return at + length;
    }
    at += length;
    bytes += length;
  }
  return at;
}

static int walk_run(uint64_t at, uint64_t end, uint32_t previous) {
  while (at < end) {
    at = walk_window(at, end, &previous);
    if (at == 0) return 0;
  }
  return 1;
}

/* Runs between the uncommitted ranges, which are few. */
static int walk_segment(uint64_t segment) {
  uint64_t at = pointer_at(segment + layout->segment.first), last = pointer_at(segment + layout->segment.last);
  uint32_t previous = (uint32_t)((at - segment) / layout->granule);
  while (at < last) {
    uint64_t end = last, next = last, head = segment + layout->segment.ranges;
    for (uint64_t link = pointer_at(head); link != head; link = pointer_at(link)) {
      uint64_t range = link - layout->range.link, start = pointer_at(range + layout->range.address);
      if (start < at || start >= end) continue;
      end = start;
      next = start + pointer_at(range + layout->range.size);
    }
    if (end > at && !walk_run(at, end, previous)) return 0;
    previous = 0;
    at = next;
  }
  return 1;
}

int walk_nt_heap(uint64_t heap, int bits) {
  layout = bits == 64 ? &x64 : &x86;
  key = number_at(heap + layout->heap.mask, 4) == 0 ? 0 : number_at(heap + layout->heap.encoding, 8) << 16 >> 16;
  front_end = pointer_at(heap + layout->heap.front_end);
  has_lfh_key = 0;
  uint64_t head = heap + layout->heap.segments;
  for (uint64_t link = pointer_at(head); link != head; link = pointer_at(link))
    if (!walk_segment(link - layout->segment.link)) return 0;
  head = heap + layout->heap.large;
  for (uint64_t entry = pointer_at(head); entry != head; entry = pointer_at(entry)) {
    uint64_t header = number_at(entry + layout->large.entry + layout->coded, 8) ^ key;
    uint64_t commit = pointer_at(entry + layout->large.commit);
    add_busy(entry, commit, entry + layout->large.entry + layout->granule, commit - (header & 0xffff), from_large, 0);
  }
  return 1;
}
