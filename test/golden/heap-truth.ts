/**
 * Dumps whose heaps the real allocators made, each with the record of what was asked of them and not freed:
 * the ones in test/fixtures/heaps, and the rest of them where the shared material is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { sharedPath } from '../shared.js';

export interface LiveBlock {
  readonly heap: number;
  /** As the allocation returned it. */
  readonly user: number;
  /** Bytes, as RtlSizeHeap said. */
  readonly size: number;
}

export interface HeapTruth {
  /** Architecture, build, variant: `x64-19041-ust`. */
  readonly name: string;
  readonly dump: string;
  readonly bits: 32 | 64;
  readonly build: number;
  readonly variant: string;
  readonly heaps: readonly { readonly address: number; readonly role: string }[];
  readonly live: readonly LiveBlock[];
}

const fixtures = fileURLToPath(new URL('../fixtures/heaps', import.meta.url));
/** What the shared folder must hold where it is, lest a test over nothing passes. */
export const sharedHeapDumps = 41;

/** Names of all dumps to be had here; a fixture is not listed twice. */
export function heapDumpNames(): string[] {
  const shared = sharedPath('dumps/heaps');
  return [...new Set([fixtures, ...(shared === undefined ? [] : [shared])].flatMap(namesIn))].sort();
}

export const fixtureNames: readonly string[] = namesIn(fixtures);

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.dmp.gz'))
    .map((file) => file.replace('.dmp.gz', ''))
    .sort();
}

interface TruthFile {
  readonly version: string;
  readonly arch: 'x86' | 'x64';
  readonly heaps: readonly [address: number, role: string][];
  readonly live: readonly [heap: number, user: number, size: number][];
}

/** @throws where the dump has no truth, or the truth is empty or contradicts itself */
export function heapTruth(name: string): HeapTruth {
  const here = join(fixtures, `${name}.dmp.gz`);
  const dump = existsSync(here) ? here : sharedPath(`dumps/heaps/${name}.dmp.gz`);
  if (dump === undefined) throw new Error(`There is no heap dump ${name}.`);
  const record = gunzipSync(readFileSync(dump.replace('.dmp.gz', '.truth.json.gz'))).toString('utf8');
  const file = JSON.parse(record) as TruthFile;
  const heaps = file.heaps.map(([address, role]) => ({ address, role }));
  const live = file.live.map(([heap, user, size]) => ({ heap, user, size }));
  if (live.length < 1000 || live.some(({ heap }) => !heaps.some(({ address }) => address === heap)))
    throw new Error(`The truth of ${name} is not the record of its heaps.`);
  const [, build, ...variant] = name.split('-');
  if (Number(file.version.split('.')[2]) !== Number(build)) throw new Error(`${name} is of ${file.version}.`);
  return {
    name,
    dump,
    bits: file.arch === 'x64' ? 64 : 32,
    build: Number(build),
    variant: variant.join('-'),
    heaps,
    live,
  };
}

/** `20102050000 +72`: a block in one line, so that a difference can be read. */
export function blockLine({ user, size }: { readonly user: number; readonly size: number }): string {
  return `${user.toString(16)} +${size}`;
}

/**
 * Busy blocks that the record does not name are ntdll's own: up to this build it keeps one or two small things in
 * the process heap (its activation contexts and the like), and asks the heap for them as anybody does.
 */
export const lastBuildWithOwnBlocks = 14393;
export const ownBlocks = { most: 2, smallest: 8, largest: 64 } as const;
