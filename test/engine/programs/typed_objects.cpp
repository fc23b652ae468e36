// One object of every kind of type that symbols describe, at addresses that the program itself writes down with its
// sizes and offsets; then it stops for the dump. Compiled for the MSVC ABI, because only there a PDB results.
// usage: typed_objects TRUTH.json
#include "../../../samples/programs/truth.h"

/** The linker asks for it wherever floating point is used; a C runtime would define it. */
extern "C" int _fltused = 0;

enum Colour : uint16_t { Red = 1, Green = 2, Blue = 0x8001 };
enum class Level { Low = -1, High = 7 };

typedef uint32_t Ticket;
typedef int (*Handler)(int, const char *);

struct Base {
  virtual ~Base() {}
  int32_t first;
  char letter;
};

struct Second {
  int64_t wide;
};

struct Flags {
  uint32_t low : 3;
  uint32_t middle : 11;
  int32_t sign : 5;
  uint64_t far : 40;
};

union Either {
  float real;
  uint32_t bits;
  uint8_t bytes[4];
};

struct Node {
  Node *next;
  Node *previous;
  int32_t value;
};

template <typename T, int Count>
struct Box {
  T items[Count];
  Box *self;
};

struct Derived : Base, Second {
  Flags flags;
  Either either;
  int16_t table[2][3];
  Colour colour;
  Level level;
  Ticket ticket;
  Handler handler;
  Node *node;
  Node *nowhere;
  Node inner;
  const char *narrow;
  const wchar_t *wide_text;
  char name[8];
  wchar_t wide_name[4];
  bool yes;
  float real4;
  double real8;
  uint8_t small;
  int8_t negative;
  uint64_t large;
  int64_t lowest;
  void *anything;
  int32_t &reference;
  int32_t Base::*member;
  Box<uint16_t, 3> box;
  struct {
    int32_t x, y;
  } point;
  static int32_t shared;
  static const int32_t kConstant = 77;

  explicit Derived(int32_t &to) : reference(to) {}
};

int32_t Derived::shared = 4711;
static Node head, tail;
static Node pair[2];

static int answer(int, const char *) { return 42; }

extern "C" {
int32_t g_number = -123456;
uint32_t g_array[5] = {1, 2, 3, 0xffffffff, 5};
Colour g_colour = Blue;
double g_real = 2.5;
Node *g_head = &head;
Derived *g_derived;
}

static void fill(Derived &it) {
  it.first = -5, it.letter = 'L', it.wide = -(1ll << 60);
  it.flags.low = 5, it.flags.middle = 1234, it.flags.sign = -7, it.flags.far = 0x89abcdef01ull;
  it.either.real = 1.0f;
  for (int i = 0; i < 6; i++) it.table[i / 3][i % 3] = (int16_t)(i * -100);
  it.colour = Blue, it.level = Level::Low, it.ticket = 0xdeadbeef, it.handler = answer;
  it.node = &head, it.nowhere = (Node *)16, it.inner.value = 99, it.inner.next = &it.inner, it.inner.previous = nullptr;
  it.narrow = "narrow text", it.wide_text = L"wide text";
  for (int i = 0; i < 7; i++) it.name[i] = (char)('a' + i);
  for (int i = 0; i < 3; i++) it.wide_name[i] = (wchar_t)(0x416 + i);
  it.yes = true, it.real4 = 0.5f, it.real8 = -1.25, it.small = 200, it.negative = -100;
  it.large = 0xfedcba9876543210ull, it.lowest = (int64_t)(1ull << 63), it.anything = &it, it.member = &Base::first;
  for (int i = 0; i < 3; i++) it.box.items[i] = (uint16_t)(7 * i);
  it.box.self = &it.box, it.point.x = 3, it.point.y = -4;
}

/** Size and offset of a field by its name. Clang and MSVC allow offsetof on any class that has no virtual base. */
#define FIELD(type, field)                                       \
  truth.beginObject(#field);                                     \
  truth.number("offset", offsetof(type, field));                 \
  truth.number("size", sizeof(((type *)nullptr)->field));        \
  truth.endObject()

#pragma clang diagnostic ignored "-Winvalid-offsetof"

static void describe(Truth &truth, Derived *it) {
  truth.address("derived", it), truth.address("head", &head), truth.address("tail", &tail), truth.address("pair", pair);
  truth.address("shared", &Derived::shared), truth.address("number", &g_number), truth.address("array", g_array);
  truth.address("handler", (uint64_t)(uintptr_t)&answer), truth.address("narrow", it->narrow);
  truth.beginObject("sizes");
  truth.number("Base", sizeof(Base)), truth.number("Second", sizeof(Second)), truth.number("Flags", sizeof(Flags));
  truth.number("Either", sizeof(Either)), truth.number("Node", sizeof(Node)), truth.number("Derived", sizeof(Derived));
  truth.number("Colour", sizeof(Colour)), truth.number("Level", sizeof(Level)), truth.number("Ticket", sizeof(Ticket));
  truth.endObject();
  truth.beginObject("fields");
  FIELD(Derived, first), FIELD(Derived, letter), FIELD(Derived, wide), FIELD(Derived, flags), FIELD(Derived, either);
  FIELD(Derived, table), FIELD(Derived, colour), FIELD(Derived, level), FIELD(Derived, ticket), FIELD(Derived, handler);
  FIELD(Derived, node), FIELD(Derived, nowhere), FIELD(Derived, inner), FIELD(Derived, narrow);
  FIELD(Derived, wide_text), FIELD(Derived, name), FIELD(Derived, wide_name), FIELD(Derived, yes);
  FIELD(Derived, real4), FIELD(Derived, real8), FIELD(Derived, small), FIELD(Derived, negative);
  FIELD(Derived, large), FIELD(Derived, lowest), FIELD(Derived, anything), FIELD(Derived, box), FIELD(Derived, point);
  FIELD(Derived, member);
  truth.endObject();
}

int main(int argc, char **argv) {
  if (argc < 2) return 1;
  head.next = &tail, head.previous = nullptr, head.value = 1;
  tail.next = &head, tail.previous = &head, tail.value = 2;
  pair[0].value = 31, pair[1].value = 32;
  g_derived = new Derived(g_number);
  fill(*g_derived);
  Truth truth(argv[1], "typed_objects", "msvc");
  describe(truth, g_derived);
  truth.finish();
  if (!truth.ok()) return 1;
  __debugbreak();
  return 0;
}
