/**
 * The captured bytes of a dump, read by a small program of its own, and searches over them that anybody can check by
 * eye: what a question counts must be what these count.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import type { Debuggee } from '../../../src/extension/debuggee/debuggee.js';

/** Captured memory without a gap. */
export interface Stretch {
  readonly start: number;
  readonly bytes: Buffer;
}

const memory64List = 9;
const memoryInfoList = 16;

function directoryEntries(file: Buffer): number[] {
  const directory = file.readUInt32LE(12);
  return Array.from({ length: file.readUInt32LE(8) }, (_, i) => directory + i * 12);
}

/** Of Memory64List: count, offset of the bytes, then start and size of each range. */
export function stretchesOf(dump: string): Stretch[] {
  const file = gunzipSync(readFileSync(dump));
  const entry = directoryEntries(file).find((at) => file.readUInt32LE(at) === memory64List);
  if (entry === undefined) throw new Error(`${dump} has no Memory64List`);
  const list = file.readUInt32LE(entry + 8);
  const number = (at: number) => Number(file.readBigUInt64LE(at));
  let offset = number(list + 8);
  const stretches: { start: number; from: number; to: number }[] = [];
  for (let i = 0; i < number(list); i++) {
    const start = number(list + 16 + i * 16);
    const size = number(list + 16 + i * 16 + 8);
    const last = stretches.at(-1);
    if (last !== undefined && last.start + (last.to - last.from) === start) last.to += size;
    else stretches.push({ start, from: offset, to: offset + size });
    offset += size;
  }
  return stretches.map(({ start, from, to }) => ({ start, bytes: file.subarray(from, to) }));
}

/** Addresses of every occurrence, overlapping ones too. */
export function occurrences(stretches: readonly Stretch[], sought: Buffer): number[] {
  return stretches.flatMap(({ start, bytes }) => {
    const found: number[] = [];
    for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) found.push(start + at);
    return found;
  });
}

/** A copy of a dump that does not describe its regions; taken away when the test ends. */
export function withoutRegions(dump: string): string {
  const file = gunzipSync(readFileSync(dump));
  for (const at of directoryEntries(file))
    if (file.readUInt32LE(at) === memoryInfoList) file.writeUInt32LE(0, at);
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-regions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'without-regions.dmp');
  writeFileSync(path, file);
  return path;
}

/** A trimmed dump leaves them out, and asking for each takes a few reads. */
export function imageRegions(debuggee: Debuggee): number {
  const regions = debuggee.regions();
  return regions.known ? [...regions.value.type].filter((type) => type === 0x1000000).length : 0;
}
