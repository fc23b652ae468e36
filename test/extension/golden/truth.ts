/** What the processes wrote about themselves: addresses and sizes of everything that they leak. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { requiredSharedPath } from '../../shared.js';
import { repositoryPath } from '../script-session.js';

export interface LeakedClass {
  /** Bytes. */
  readonly size: number;
  readonly type: 'MEM_PRIVATE' | 'MEM_MAPPED';
  readonly addresses: readonly number[];
}

export interface Truth {
  readonly name: string;
  readonly dump: string;
  readonly classes: readonly LeakedClass[];
  readonly wholeProcess?: {
    readonly regionsWithFreeOnes: number;
    readonly privateCommit: number;
    readonly mappedCommit: number;
    readonly imageCommit: number;
    readonly reserved: number;
  };
}

interface LabTruth {
  readonly chunkSize: number;
  readonly chunks: number;
  readonly chunkAddresses: readonly string[];
}

/** The chunks of a process of the lab. @throws where dump or truth is missing, or the truth contradicts itself */
export function labTruth(name: string, dumpName = `${name}.dmp.gz`): Truth {
  const lab = JSON.parse(readFileSync(requiredSharedPath(`dumps/${name}.truth.json`), 'utf8')) as LabTruth;
  const addresses = lab.chunkAddresses.map(Number);
  if (addresses.length === 0 || addresses.length !== lab.chunks) {
    throw new Error(`${name} counts ${lab.chunks} chunks and lists ${addresses.length}`);
  }
  const chunks: LeakedClass = { size: lab.chunkSize, type: 'MEM_PRIVATE', addresses };
  return { name: dumpName, dump: requiredSharedPath(`dumps/${dumpName}`), classes: [chunks] };
}

export interface ViewTruth {
  readonly dump: string;
  readonly addresses: readonly number[];
  readonly views256K: number;
  readonly views512K: number;
}

/** The mapped views of the lab: their program writes addresses in mixed order, and how many there are of each size. */
export function labViews(name: string): ViewTruth {
  const lab = JSON.parse(readFileSync(requiredSharedPath(`dumps/${name}.truth.json`), 'utf8'));
  return {
    dump: requiredSharedPath(`dumps/${name}.dmp.gz`),
    addresses: lab.viewAddresses.map(Number),
    views256K: lab.views256K,
    views512K: lab.views512K,
  };
}

interface SampleTruth {
  readonly chunkSize?: number;
  readonly chunks?: readonly { readonly address: string }[];
  readonly views?: readonly { readonly view: string; readonly size: number }[];
  readonly wholeProcess: NonNullable<Truth['wholeProcess']>;
}

export function sampleTruth(name: string): Truth {
  const file = repositoryPath(`samples/${name}.truth.json`);
  const sample = JSON.parse(readFileSync(file, 'utf8')) as SampleTruth;
  const classes: LeakedClass[] = [];
  if (sample.chunks !== undefined && sample.chunkSize !== undefined) {
    const addresses = sample.chunks.map((chunk) => Number(chunk.address));
    classes.push({ size: sample.chunkSize, type: 'MEM_PRIVATE', addresses });
  }
  for (const size of new Set(sample.views?.map((view) => view.size))) {
    const addresses = sample.views!.filter((view) => view.size === size).map((view) => Number(view.view));
    classes.push({ size, type: 'MEM_MAPPED', addresses });
  }
  return { name, dump: repositoryPath(`samples/${name}.dmp.gz`), classes, wholeProcess: sample.wholeProcess };
}

const memoryInfoList = 16;

/** A copy of a dump whose directory entry of the MemoryInfoList is marked unused; the path of the copy. */
export function withoutMemoryInfo(truth: Truth): string {
  const bytes = gunzipSync(readFileSync(truth.dump));
  const streams = bytes.readUInt32LE(8);
  const directory = bytes.readUInt32LE(12);
  let found = false;
  for (let i = 0; i < streams; i++) {
    const entry = directory + i * 12;
    if (bytes.readUInt32LE(entry) !== memoryInfoList) continue;
    bytes.writeUInt32LE(0, entry);
    found = true;
  }
  if (!found) throw new Error(`${truth.name} has no MemoryInfoList to take away`);
  const path = join(tmpdir(), `leakscope-${process.pid}-${truth.name.replace(/\W/g, '_')}.dmp`);
  writeFileSync(path, bytes);
  return path;
}
