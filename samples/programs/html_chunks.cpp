// Leak: rendered pages. Each page gets a 0x20000 arena chunk from VirtualAlloc, the arenas are chained and
// never released; every fifth page is kept as UTF-16, as a browser component would. A page that was shown
// only once is released properly, so some chunks do come and go.
// usage: html_chunks TRUTH.json [pages]
#include "everyday.h"

const size_t kChunk = 0x20000;

struct Chunk {
  uint64_t signature;
  Chunk *previous;
  uint32_t page, textBytes;
  uint64_t unused;
  char text[1];
};

/** Writes ASCII text into a chunk, as bytes or as UTF-16 code units. */
class PageText {
  char *at, *const begin;
  const bool wide;

 public:
  PageText(Chunk *chunk, bool utf16) : at(chunk->text), begin(chunk->text), wide(utf16) {}
  PageText &put(const char *text) {
    for (; *text; text++) {
      *at++ = *text;
      if (wide) *at++ = 0;
    }
    return *this;
  }
  PageText &number(uint32_t value) {
    char digits[12];
    int first = 11;
    digits[first] = 0;
    do digits[--first] = (char)('0' + value % 10);
    while (value /= 10);
    return put(digits + first);
  }
  uint32_t bytes() const { return (uint32_t)(at - begin); }
};

static void render(Chunk *chunk, uint32_t page, bool utf16) {
  PageText text(chunk, utf16);
  text.put("<!DOCTYPE html>\r\n<html><head><title>Room plan ").number(page).put("</title></head>\r\n");
  text.put("<body class=\"RoomPlanner\" data-page=\"").number(page).put("\">\r\n<table class=\"week\">\r\n");
  const uint32_t enough = (utf16 ? 0x16000 : 0xb000) + (page % 7) * 0x400;
  for (uint32_t hour = 0; text.bytes() < enough; hour++) {
    text.put("<tr class=\"RoomPlannerRow\">");
    for (int day = 0; day < 5; day++) text.put("<td class=\"slot\" onclick=\"return book(this)\">free</td>");
    text.put("</tr>\r\n");
  }
  text.put("</table></body></html>\r\n");
  chunk->textBytes = text.bytes();
}

static Chunk *newestChunk;

static Chunk *makePage(uint32_t page, bool utf16) {
  Chunk *chunk = (Chunk *)allocateRegion(kChunk);
  chunk->signature = 0x314b4e4843524c48;  // "HLRCHNK1"
  chunk->page = page;
  render(chunk, page, utf16);
  return chunk;
}

int main(int argc, char **argv) {
  if (argc < 2) return 1;
  const uint32_t pages = numberOr(argc > 2 ? argv[2] : nullptr, 300);
  idleThreads(3);
  heapNoise(GetProcessHeap(), 1200);
  regionNoise(24);
  Truth truth(argv[1], "html_chunks", kAbi);
  uint32_t ascii = 0, wide = 0, released = 0;
  uint64_t textBytes = 0;
  truth.number("chunkSize", kChunk);
  truth.number("textOffset", offsetof(Chunk, text));
  truth.number("previousOffset", offsetof(Chunk, previous));
  truth.text("marker", "RoomPlanner");
  truth.beginList("chunks");
  for (uint32_t i = 0; i < pages; i++) {
    const uint32_t page = 70001 + i;
    const bool utf16 = i % 5 == 4;
    Chunk *chunk = makePage(page, utf16);
    chunk->previous = newestChunk;
    newestChunk = chunk;
    textBytes += chunk->textBytes;
    (utf16 ? wide : ascii)++;
    truth.beginObject();
    truth.address("address", chunk), truth.number("page", page), truth.number("textBytes", chunk->textBytes);
    truth.text("encoding", utf16 ? "utf-16" : "ascii");
    truth.endObject();
    if (i % 10 == 9 && VirtualFree(makePage(90001 + i, false), 0, kFreeAll)) released++;
  }
  truth.endList();
  truth.number("count", ascii + wide), truth.number("bytes", (ascii + wide) * (uint64_t)kChunk);
  truth.number("ascii", ascii), truth.number("utf16", wide), truth.number("textBytes", textBytes);
  truth.number("releasedAgain", released);
  truth.address("newestChunkVariable", &newestChunk);
  truth.finish();
  return truth.ok() ? stayForTheDump() : 1;
}
