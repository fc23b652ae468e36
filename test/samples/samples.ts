// Where the samples are and what their truth files say. The types list what samples/README.md describes.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../samples/', import.meta.url);

export const sampleNames = ['html_chunks', 'mapped_views', 'mapped_views_mingw', 'heap_blocks'] as const;
export type SampleName = (typeof sampleNames)[number];

/** Path of the committed, trimmed dump. */
export function samplePath(name: SampleName): string {
  return fileURLToPath(new URL(`${name}.dmp.gz`, folder));
}

/** Path of the full dump of the same run; only there after `node scripts/samples.mjs --full`. */
export function fullSamplePath(name: SampleName): string | undefined {
  const path = fileURLToPath(new URL(`full/${name}.dmp.gz`, folder));
  return existsSync(path) ? path : undefined;
}

/** Path of the committed dump of the same program by the genuine debug engine, from a run of its own. */
export function engineSamplePath(name: SampleName): string {
  return fileURLToPath(new URL(`engine/${name}.dmp.gz`, folder));
}

/** Addresses are hexadecimal text, sizes bytes. */
interface CommonTruth {
  readonly program: string;
  readonly abi: string;
  readonly processId: number;
  readonly imageBase: string;
  readonly count: number;
  readonly bytes: number;
  readonly wholeProcess: {
    readonly regionsWithFreeOnes: number;
    readonly privateCommit: number;
    readonly mappedCommit: number;
    readonly imageCommit: number;
    readonly reserved: number;
  };
}

export interface HtmlChunksTruth extends CommonTruth {
  readonly chunkSize: number;
  readonly textOffset: number;
  readonly previousOffset: number;
  readonly marker: string;
  readonly chunks: readonly {
    readonly address: string;
    readonly page: number;
    readonly textBytes: number;
    readonly encoding: 'ascii' | 'utf-16';
  }[];
  readonly ascii: number;
  readonly utf16: number;
  readonly textBytes: number;
  readonly newestChunkVariable: string;
}

export interface MappedViewsTruth extends CommonTruth {
  readonly views: readonly {
    readonly view: string;
    readonly size: number;
    readonly queue: string;
    readonly channel: string;
    readonly number: number;
  }[];
  readonly views256K: number;
  readonly views512K: number;
  readonly sessions: readonly { readonly address: string; readonly channels: number }[];
  readonly classes: Readonly<Record<string, string | number>>;
}

export interface HeapBlocksTruth extends CommonTruth {
  readonly heap: string;
  readonly blockSize: number;
  readonly blocks: readonly { readonly address: string; readonly number: number }[];
  readonly newestStepVariable: string;
  readonly decoy: { readonly heap: string; readonly blockSize: number; readonly count: number };
}

export interface Truths {
  html_chunks: HtmlChunksTruth;
  mapped_views: MappedViewsTruth;
  mapped_views_mingw: MappedViewsTruth;
  heap_blocks: HeapBlocksTruth;
}

export function sampleTruth<Name extends SampleName>(name: Name): Truths[Name] {
  return JSON.parse(readFileSync(new URL(`${name}.truth.json`, folder), 'utf8')) as Truths[Name];
}

/** What the run that the engine dumped wrote about itself. */
export function engineSampleTruth<Name extends SampleName>(name: Name): Truths[Name] {
  return readTruth(fileURLToPath(new URL(`engine/${name}.truth.json`, folder)), name);
}

/** A truth file elsewhere. */
export function readTruth<Name extends SampleName>(path: string, _of: Name): Truths[Name] {
  return JSON.parse(readFileSync(path, 'utf8')) as Truths[Name];
}
