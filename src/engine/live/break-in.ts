/**
 * Stops a running target from outside, at Ctrl+C or when its time is over.
 *
 * While the target runs this thread waits inside the engine, and where breakpoints are hit all the time it does not come
 * back before the target stops: the limit of the wait begins anew with each event. So a thread of its own watches the
 * clock and the interrupts, and puts a breakpoint instruction into the target as the system's own break-in does.
 */
import { Worker } from 'node:worker_threads';
import type { Pointer } from '../com/ffi.js';
import type { Koffi } from '../com/koffi.js';
import { type InterruptMemory, interruptMemory } from '../installation/interrupt.js';
import { koffiVariable } from '../installation/koffi.js';

export type BreakReason = 'interrupted' | 'time over';

export interface BreakIn {
  /** Why the target was told to stop; undefined while it was not. */
  reason(): BreakReason | undefined;
  /** Milliseconds since then; 0 while it was not. */
  since(): number;
  /** Nobody needs it any more. */
  cancel(): void;
}

const slots = { reason: 0, cancelled: 1 } as const;
const reasons = { none: 0, interrupted: 1, timeOver: 2 } as const;
const pollMs = 50;

/**
 * @param process a handle with the right to create threads
 * @param runMs how long it may run; undefined: until Ctrl+C
 * @param ignoreInterrupts only the clock stops it
 */
export function breakInLater(process: Pointer, runMs: number | undefined, ignoreInterrupts = false): BreakIn {
  const own = new Int32Array(new SharedArrayBuffer(8));
  const interrupts = interruptMemory();
  const deadline = runMs === undefined ? Number.POSITIVE_INFINITY : Date.now() + runMs;
  const data: WatchData = { process, own, interrupts, ignoreInterrupts, deadline, slots, reasons, pollMs };
  const program = `(${watch})(require(process.env.${koffiVariable}), require('node:worker_threads').workerData)`;
  const worker = new Worker(program, { eval: true, stdout: true, stderr: true, workerData: data });
  worker.unref();
  let noticed = 0;
  const reason = () => {
    const value = Atomics.load(own, slots.reason);
    if (value !== reasons.none && noticed === 0) noticed = Date.now();
    if (value === reasons.none) return undefined;
    return value === reasons.interrupted ? 'interrupted' : 'time over';
  };
  return {
    reason,
    since: () => (reason() === undefined ? 0 : Date.now() - noticed),
    cancel() {
      Atomics.store(own, slots.cancelled, 1);
      Atomics.notify(own, slots.cancelled);
    },
  };
}

interface WatchData {
  readonly process: Pointer;
  readonly own: Int32Array;
  readonly interrupts: InterruptMemory;
  readonly ignoreInterrupts: boolean;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly slots: typeof slots;
  readonly reasons: typeof reasons;
  readonly pollMs: number;
}

/** The thread. It runs from its own text, so it may use nothing but its parameters. */
function watch(koffi: Koffi, data: WatchData): void {
  const { own, interrupts, slots, reasons } = data;
  const debugBreak = koffi.load('kernel32.dll').func('int DebugBreakProcess(uintptr_t process)');
  const isInterrupted = () =>
    !data.ignoreInterrupts &&
    (Atomics.load(interrupts.shared, interrupts.interrupts) !== 0 ||
      Atomics.load(interrupts.shared, interrupts.ended) !== 0);
  for (;;) {
    if (Atomics.load(own, slots.cancelled) !== 0) return;
    const reason = isInterrupted()
      ? reasons.interrupted
      : Date.now() >= data.deadline
        ? reasons.timeOver
        : reasons.none;
    if (reason !== reasons.none) {
      Atomics.store(own, slots.reason, reason);
      debugBreak(data.process);
      return;
    }
    Atomics.wait(own, slots.cancelled, 0, data.pollMs);
  }
}
