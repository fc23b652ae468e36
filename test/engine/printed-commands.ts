// Gathers every command that the script's answers print for a person to type: over all samples and logs and some heaps
// of the real allocators, from all questions. An answer is walked as any reader of it would: properties, rows, rows of rows.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSession } from '../../src/simulator/index.js';

export const bundlePath = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of everything in samples/ that can be opened, and of heaps: of both widths, with stacks, segment heaps. */
export const inputs: readonly string[] = [
  ...readdirSync(`${root}samples`)
    .filter((name) => name.endsWith('.dmp.gz'))
    .map((name) => `samples/${name}`),
  ...readdirSync(`${root}samples/logs`).map((name) => `samples/logs/${name}`),
  ...['x86-7601', 'x64-19041-ust', 'x64-22621-segnat'].map((name) => `test/fixtures/heaps/${name}.dmp.gz`),
].map((name) => root + name);

export const nameOf = (input: string) => input.slice(root.length);

export interface Printed {
  readonly command: string;
  /** Input and call that printed it. */
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
  ['blocksOfSize', 0x48],
  ['heapBlocks'],
  ['allocationStacks'],
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
    const by = `${nameOf(input)} ${name}(${args.join(', ')})`;
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
