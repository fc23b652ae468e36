// Leak: undo steps of an editor. Each step is a block of 0x8a48 bytes on a private heap, chained to the step
// before, and the chain is never cut, however long it grows. On the same heap lives ordinary noise,
// on a second one many small records that are all in use: a larger count, but few bytes.
// usage: heap_blocks TRUTH.json [steps [records]]
#include "everyday.h"

// A heap over memory that we reserved: the only documented way to say where a heap shall stand.
IMPORT Handle RtlCreateHeap(uint32_t flags, void *base, size_t reserve, size_t commit, void *lock, void *parameters);

const size_t kStep = 0x8a48;
const size_t kHeapRoom = 0x2000000;

struct UndoStep {
  UndoStep *before;
  uint32_t number, length;
  char text[kStep - 16];
};
static_assert(sizeof(UndoStep) == kStep, "the size that the truth file tells");

struct Record {
  Record *next;
  uint32_t key;
  char name[36];
};

static UndoStep *newestStep;
static Record *firstRecord;

static Handle heapAtHighAddress() {
  void *room = allocateRegion(kHeapRoom, kReserve);
  Handle heap = VirtualAlloc(room, 0x10000, kCommit, kReadWrite) ? RtlCreateHeap(0, room, kHeapRoom, 0x10000, nullptr, nullptr) : nullptr;
  return heap ? heap : HeapCreate(0, 0x10000, 0);
}

static UndoStep *makeStep(Handle heap, uint32_t number) {
  UndoStep *step = (UndoStep *)HeapAlloc(heap, 8, sizeof(UndoStep));
  const char line[] = "insert \"the quick brown fox\" at line 12, column 4\n";
  step->number = number;
  for (uint32_t i = 0; i < 120; i++)
    for (const char *c = line; *c; c++) step->text[step->length++] = *c;
  return step;
}

static void makeRecords(Handle heap, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    Record *record = (Record *)HeapAlloc(heap, 8, sizeof(Record));
    record->next = firstRecord;
    record->key = 0x10000 + i;
    const char name[] = "customer record";
    for (int c = 0; name[c]; c++) record->name[c] = name[c];
    firstRecord = record;
  }
}

int main(int argc, char **argv) {
  if (argc < 2) return 1;
  const uint32_t steps = numberOr(argc > 2 ? argv[2] : nullptr, 400);
  const uint32_t records = numberOr(argc > 3 ? argv[3] : nullptr, 6000);
  idleThreads(2);
  heapNoise(GetProcessHeap(), 800);
  regionNoise(10);
  const Handle undoHeap = heapAtHighAddress(), recordHeap = HeapCreate(0, 0x10000, 0);
  Truth truth(argv[1], "heap_blocks", kAbi);
  uint32_t released = 0;
  truth.address("heap", undoHeap);
  truth.number("blockSize", kStep);
  truth.beginList("blocks");
  for (uint32_t i = 0; i < steps; i++) {
    UndoStep *step = makeStep(undoHeap, i);
    step->before = newestStep;
    newestStep = step;
    truth.beginObject();
    truth.address("address", step), truth.number("number", i);
    truth.endObject();
    if (i % 4 == 0) heapNoise(undoHeap, 4);
    if (i % 10 == 0) released += HeapFree(undoHeap, 0, makeStep(undoHeap, 100000 + i)) != 0;
  }
  truth.endList();
  makeRecords(recordHeap, records);
  truth.number("count", steps), truth.number("bytes", steps * (uint64_t)kStep), truth.number("releasedAgain", released);
  truth.address("newestStepVariable", &newestStep);
  truth.beginObject("decoy");
  truth.address("heap", recordHeap), truth.number("blockSize", sizeof(Record)), truth.number("count", records);
  truth.endObject();
  truth.finish();
  return truth.ok() ? stayForTheDump() : 1;
}
