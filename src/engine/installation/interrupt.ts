/**
 * What the parent says to the engine process: interrupts, and the lines of requests in tests.
 *
 * Everything in the engine process is synchronous, so no signal handler and no event of Node's would ever run while the
 * engine waits. The parent therefore speaks through standard input, which a thread of its own reads: a byte 0x03 is
 * Ctrl+C, the end of the pipe means that the parent is gone (also when it was killed), anything else is text. Asking
 * `interrupted()` is one atomic load, so loops may ask as often as they like.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** Ctrl+C, as a terminal would send it. */
export const interruptByte = 3;

/** Slots of the memory shared with the thread. */
const slots = { interrupts: 0, messages: 1, ended: 2 } as const;

interface Listener {
  readonly shared: Int32Array;
  readonly port: MessagePort;
}

let listener: Listener | undefined;
let seen = 0;
let pending: Buffer = Buffer.alloc(0);

/** Whether Ctrl+C was pressed since the start or the last `forgetInterrupts`, or nobody is there to press it. */
export function interrupted(): boolean {
  const { shared } = listen();
  return Atomics.load(shared, slots.ended) !== 0 || Atomics.load(shared, slots.interrupts) !== 0;
}

/** For one who has acted on an interrupt and goes on. */
export function forgetInterrupts(): void {
  Atomics.store(listen().shared, slots.interrupts, 0);
}

/** Where interrupts are noted, for a thread that acts on them while this one waits inside the engine. */
export interface InterruptMemory {
  readonly shared: Int32Array;
  /** Elements of it, 0 until it happens: Ctrl+C was pressed; the parent is gone. */
  readonly interrupts: number;
  readonly ended: number;
}

export function interruptMemory(): InterruptMemory {
  return { shared: listen().shared, interrupts: slots.interrupts, ended: slots.ended };
}

/** The next line that the parent wrote, without its end; waits for it. undefined when there will be none. */
export function nextLine(): string | undefined {
  const { shared, port } = listen();
  for (;;) {
    const end = pending.indexOf('\n');
    if (end >= 0) {
      const line = pending.toString('utf8', 0, end);
      pending = pending.subarray(end + 1);
      return line;
    }
    const message = receiveMessageOnPort(port);
    if (message !== undefined) pending = Buffer.concat([pending, message.message as Uint8Array]);
    else if (Atomics.load(shared, slots.ended) !== 0) return undefined;
    else {
      Atomics.wait(shared, slots.messages, seen);
      seen = Atomics.load(shared, slots.messages);
    }
  }
}

/** Starts the thread at the first question: what was said before waits in the pipe. */
function listen(): Listener {
  if (listener !== undefined) return listener;
  const shared = new Int32Array(new SharedArrayBuffer(4 * Object.keys(slots).length));
  const { port1, port2 } = new MessageChannel();
  // As text, because the command line is one bundled file: there is no second one that a thread could start from.
  const program = `(${readInput})(require('node:fs'), require('node:worker_threads').workerData)`;
  // Streams of its own: a thread that shares the process's would open standard output, which Wine refuses on a pipe.
  const worker = new Worker(program, {
    eval: true,
    stdout: true,
    stderr: true,
    workerData: { port: port2, shared, slots, interruptByte },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  listener = { shared, port: port1 };
  return listener;
}

interface InputData {
  readonly port: MessagePort;
  readonly shared: Int32Array;
  readonly slots: { readonly interrupts: number; readonly messages: number; readonly ended: number };
  readonly interruptByte: number;
}

/** The thread. It runs from its own text, so it may use nothing but its parameters. */
function readInput(fs: typeof import('node:fs'), data: InputData): void {
  const { port, shared, slots, interruptByte } = data;
  const bytes = Buffer.alloc(65_536);
  for (;;) {
    let count = 0;
    try {
      count = fs.readSync(0, bytes);
    } catch {
      // A broken pipe: the parent is gone.
    }
    const text = bytes.subarray(0, count).filter((byte) => byte !== interruptByte);
    if (text.length < count) Atomics.add(shared, slots.interrupts, 1);
    if (text.length > 0) port.postMessage(text);
    if (count === 0) Atomics.store(shared, slots.ended, 1);
    Atomics.add(shared, slots.messages, 1);
    Atomics.notify(shared, slots.messages);
    if (count === 0) return;
  }
}
