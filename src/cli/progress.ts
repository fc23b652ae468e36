/**
 * A sign of life for work over a second: on standard error, on a terminal, never into a pipe or a file.
 */
import { createSpinner } from 'nanospinner';

const patience = 1000;

/** Shows `label` while `work` runs, from the first second on. */
export async function withProgress<T>(label: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  const spinner = createSpinner(label, { stream: process.stderr });
  const timer = setTimeout(() => spinner.start(), patience);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (spinner.isSpinning()) spinner.clear().stop();
  }
}
