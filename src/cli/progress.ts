/**
 * Signs of life for work over a second: on standard error, only when somebody watches it.
 *
 * Opening waits for the disk, so a spinner turns. A question is answered in one go, as in the debugger, and nothing can
 * turn meanwhile: a still line stands there for inputs that are large enough to take a while, and goes away.
 */
import { createSpinner } from 'nanospinner';
import type { Io } from './io.js';

const patience = 1000;
/** Bytes of an input file from which on an answer may take more than a second. */
const largeInput = 64 * 1024 * 1024;

/** Shows `label` while `work` runs, from the first second on. */
export async function withSpinner<T>(io: Io, label: string, work: () => Promise<T>): Promise<T> {
  // A terminal that reports no columns cannot be drawn on: the spinner divides by their number.
  if (!io.watched || !process.stderr.columns) return work();
  const spinner = createSpinner(label, { stream: process.stderr });
  const timer = setTimeout(() => spinner.start(), patience);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (spinner.isSpinning()) spinner.clear().stop();
  }
}

/** Shows `label` while `work` runs, when the input has so many bytes. */
export function withStillLine<T>(io: Io, label: string, inputBytes: number, work: () => T): T {
  if (!io.watched || inputBytes < largeInput) return work();
  io.err(label);
  try {
    return work();
  } finally {
    io.err(`\r${' '.repeat(label.length)}\r`);
  }
}
