// Gathers every command that the script's answers print for a person to type: over all samples and logs, from all
// questions. An answer is walked as any reader of it would: properties, rows, rows of rows.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSession } from '../../src/simulator/index.js';

export const bundlePath = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));
const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

/** Paths of everything in samples/ that can be opened. */
export const inputs: readonly string[] = [
  ...readdirSync(samples).filter((name) => name.endsWith('.dmp.gz')),
  ...readdirSync(`${samples}logs`).map((name) => `logs/${name}`),
].map((name) => samples + name);

export interface Printed {
  readonly command: string;
  /** Sample and call that printed it. */
  readonly by: string;
}

/** Keys whose text is typed as it stands; a list of them likewise. */
const typedKeys = new Set(['Command', 'Prepare', 'Example']);

/** Calls to make; a question that needs a size is asked for two. */
const calls: readonly [string, ...unknown[]][] = [
  ['leakSummary'],
  ['regionHistogram'],
  ['regions'],
  ['addressSpace'],
  ['heaps'],
  ['heapStats'],
  ['allocBreakpoint', 0xa45c],
  ['allocBreakpoint', 0x20000],
  ['setAllocBreakpoint', 0xa45c],
  ['leakHelp'],
];

export async function printedCommands(input: string): Promise<Printed[]> {
  const session = await openSession(input);
  const found: Printed[] = [];
  session.loadScript(bundlePath);
  for (const [name, ...args] of calls) {
    const by = `${input.slice(samples.length)} ${name}(${args.join(', ')})`;
    for (const command of typedTexts(session.call(name, ...args), 0)) found.push({ command, by });
  }
  session.close();
  return found;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function typedTexts(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  const found: string[] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (typedKeys.has(key)) found.push(...[inner].flat().filter(isText));
    else found.push(...typedTexts(inner, depth + 1));
  }
  if (Symbol.iterator in value)
    for (const row of value as Iterable<unknown>) found.push(...typedTexts(row, depth + 1));
  return found;
}
