// Leak: message queues. Every Channel of a Session writes into its own MessageQueue, which maps a section of
// 256 KB (every fourth 512 KB); closing a channel forgets to close its queue. Owner chain in memory:
// Session → array on the heap → Channel → MessageQueue → view. All three are classes with virtual functions,
// MessageQueue with two bases, so that it has two vftables. One queue in ten is closed as it should be.
// usage: mapped_views TRUTH.json [queues]
#include "everyday.h"

class Sink {
 public:
  virtual void write(const char *text) = 0;
  virtual ~Sink() {}
};

class Closeable {
 public:
  virtual void close() = 0;
  virtual ~Closeable() {}
};

class MessageQueue : public Sink, public Closeable {
 public:
  Handle section = nullptr;
  char *view = nullptr;
  size_t size;
  uint32_t number;

  MessageQueue(size_t bytes, uint32_t id) : size(bytes), number(id) {
    section = CreateFileMappingW(kInvalidHandle, nullptr, kReadWrite, 0, (uint32_t)bytes, nullptr);
    view = (char *)mapView(section, bytes);
  }
  void write(const char *text) override {
    char *at = view + 64;
    for (int copy = 0; copy < 40; copy++)
      for (const char *c = text; *c; c++) *at++ = *c;
    *(uint32_t *)view = number;
    *(MessageQueue **)(view + 8) = this;
  }
  void close() override {
    UnmapViewOfFile(view);
    CloseHandle(section);
  }
};

class Channel {
 public:
  uint32_t state = 1, id;
  MessageQueue *queue;
  Channel(uint32_t number, MessageQueue *target) : id(number), queue(target) {}
  virtual void send(const char *text) { queue->write(text); }
  virtual ~Channel() {}
};

class Session {
 public:
  static uint32_t growths;
  wchar_t name[16];
  uint32_t room = 8, used = 0;
  Channel **channels = (Channel **)HeapAlloc(GetProcessHeap(), 8, room * sizeof(Channel *));
  explicit Session(int number) {
    const wchar_t begin[] = L"session-";
    for (int i = 0; i < 8; i++) name[i] = begin[i];
    name[8] = (wchar_t)('a' + number), name[9] = 0;
  }
  virtual void add(Channel *channel) {
    if (used == room) grow();
    channels[used++] = channel;
  }
  virtual ~Session() {}

 private:
  void grow() {
    room *= 2, growths++;
    channels = (Channel **)HeapReAlloc(GetProcessHeap(), 8, channels, room * sizeof(Channel *));
  }
};
uint32_t Session::growths = 0;

const int kSessions = 12;
static Session *sessions[kSessions];

static void describe(Truth &truth, const MessageQueue *queue, const Channel *channel) {
  truth.beginObject();
  truth.address("view", queue->view), truth.number("size", queue->size), truth.address("queue", queue);
  truth.address("channel", channel), truth.number("number", queue->number);
  truth.endObject();
}

static void describeClasses(Truth &truth, const Channel *channel) {
  const MessageQueue *queue = channel->queue;
  const Closeable *second = queue;
  truth.beginObject("classes");
  truth.address("MessageQueue vftable", *(uint64_t *)queue);
  truth.address("MessageQueue vftable for Closeable", *(uint64_t *)second);
  truth.number("MessageQueue offset of Closeable", (uint64_t)((char *)second - (char *)queue));
  truth.number("MessageQueue offset of view", (uint64_t)((char *)&queue->view - (char *)queue));
  truth.number("MessageQueue size", sizeof(MessageQueue));
  truth.address("Channel vftable", *(uint64_t *)channel);
  truth.number("Channel offset of queue", (uint64_t)((char *)&channel->queue - (char *)channel));
  truth.address("Session vftable", *(uint64_t *)sessions[0]);
  truth.number("Session offset of channels", (uint64_t)((char *)&sessions[0]->channels - (char *)sessions[0]));
  truth.endObject();
}

int main(int argc, char **argv) {
  if (argc < 2) return 1;
  const uint32_t queues = numberOr(argc > 2 ? argv[2] : nullptr, 160);
  idleThreads(4);
  heapNoise(GetProcessHeap(), 1500);
  regionNoise(16);
  for (int i = 0; i < kSessions; i++) sessions[i] = new Session(i);
  Truth truth(argv[1], "mapped_views", kAbi);
  uint32_t small = 0, large = 0, closed = 0;
  Channel *last = nullptr;
  truth.beginList("views");
  for (uint32_t i = 0; i < queues; i++) {
    const size_t size = i % 4 == 3 ? 0x80000 : 0x40000;
    last = new Channel(500 + i, new MessageQueue(size, i));
    last->send("<message to=\"warehouse\" kind=\"stock\"><item count=\"12\"/></message>\n");
    sessions[i % kSessions]->add(last);
    (size == 0x80000 ? large : small)++;
    describe(truth, last->queue, last);
    if (i % 10) continue;
    MessageQueue *well = new MessageQueue(0x40000, 1000 + i);
    well->close();
    delete well;
    closed++;
  }
  truth.endList();
  truth.number("count", small + large), truth.number("views256K", small), truth.number("views512K", large);
  truth.number("bytes", small * 0x40000ull + large * 0x80000ull);
  truth.number("closedAgain", closed), truth.number("reallocations", Session::growths);
  truth.beginList("sessions");
  for (int i = 0; i < kSessions; i++) {
    truth.beginObject();
    truth.address("address", sessions[i]), truth.number("channels", sessions[i]->used);
    truth.endObject();
  }
  truth.endList();
  describeClasses(truth, last);
  truth.finish();
  return truth.ok() ? stayForTheDump() : 1;
}
