/**
 * Ends this process when whoever started it is gone and the work does not come to an end.
 *
 * A living process is paused while a question is asked. When the command line is killed, the question may still be at
 * work here, and nobody waits for the answer: after a time of grace this process ends itself, and the guard resumes the
 * target.
 */
import { Worker } from 'node:worker_threads';
import type { Koffi } from '../com/koffi.js';
import { type InterruptMemory, interruptMemory } from '../installation/interrupt.js';
import { koffiVariable } from '../installation/koffi.js';

const graceMs = 3000;

let started = false;

export function holdLifeline(): void {
  if (started) return;
  started = true;
  const program = `(${watch})(require(process.env.${koffiVariable}), require('node:worker_threads').workerData)`;
  const workerData = { interrupts: interruptMemory(), graceMs };
  new Worker(program, { eval: true, stdout: true, stderr: true, workerData }).unref();
}

/** The thread. It runs from its own text, so it may use nothing but its parameters. */
function watch(
  koffi: Koffi,
  { interrupts, graceMs }: { interrupts: InterruptMemory; graceMs: number },
): void {
  const kernel = koffi.load('kernel32.dll');
  const current = kernel.func('void *GetCurrentProcess()');
  const terminate = kernel.func('int TerminateProcess(void *process, uint32_t status)');
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (Atomics.load(interrupts.shared, interrupts.ended) === 0) Atomics.wait(pause, 0, 0, 100);
  Atomics.wait(pause, 0, 0, graceMs);
  terminate(current(), 1);
}
