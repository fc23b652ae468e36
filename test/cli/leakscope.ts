/** The command line in this process, with an output of its own: what a person would see, and the exit status. */
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { openBundle } from '../../src/cli/bundle.js';
import { runCommandLine } from '../../src/cli/command-line.js';
import type { Io } from '../../src/cli/io.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** @param args what stands behind `leakscope`; paths are relative to the repository */
export async function leakscope(args: readonly string[], settings: Partial<Io> = {}): Promise<Ended> {
  const before = process.cwd();
  let [out, err] = ['', ''];
  const io: Io = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    width: 120,
    paint: pc.createColors(false),
    terminal: false,
    watched: false,
    ...settings,
  };
  process.chdir(root);
  try {
    const status = await runCommandLine(args, io);
    return { status, out, err };
  } finally {
    process.chdir(before);
  }
}

/** The answer as JSON. */
export async function leakscopeJson<T>(...args: string[]): Promise<T> {
  return JSON.parse((await leakscope([...args, '--json'])).out) as T;
}

export const questions = openBundle().questions;

/** The shell form of a question's name. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

export const inputs = [
  'samples/html_chunks.dmp.gz',
  'samples/mapped_views.dmp.gz',
  'samples/mapped_views_mingw.dmp.gz',
  'samples/heap_blocks.dmp.gz',
  'samples/logs/000-heap-fixed-size-x86.log',
  'samples/logs/001-heap-by-hand-x86.log',
  'samples/logs/002-dynamic-assemblies-x64.log',
  'samples/logs/003-region-size-wow64.log',
];
