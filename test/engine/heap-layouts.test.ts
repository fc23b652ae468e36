// Layouts by symbols: a PDB made for the test, with the types of the published ntdll of one build, read by the engine's own
// symbol reader through the debugger's type system. Then a whole walk of a dump of that build stands on it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { windowsPath } from '../../src/engine/installation/index.js';
import { NO_SHARED, requiredSharedPath, sharedFolder } from '../shared.js';
import { EngineTestSession, missingSession } from './engine-session.js';
import { missing as missingProgram } from './pdb-program.js';
import { type DescribedStructure, TypeLibrary } from './type-library.js';

interface Published extends DescribedStructure {
  readonly arch: 'x64' | 'x86';
  readonly builds: readonly [number, number];
}

interface WalkedHeap {
  readonly address: number;
  readonly layout?: string;
  readonly why: string;
  readonly blocks: readonly (readonly [user: number, bytes: number])[];
  readonly gaps: readonly unknown[];
}

interface Ntdll {
  readonly arch: 'x64' | 'x86';
  /** Its name as the engine has it. */
  readonly module: string;
  /** What its PDB is called. */
  readonly pdb: string;
}

const missing =
  missingSession ??
  missingProgram ??
  (sharedFolder() === undefined ? NO_SHARED.replace(/^skipped: /, '') : undefined);

/** The published structures of a build. */
function publishedOf(arch: 'x64' | 'x86', build: number): Record<string, DescribedStructure> {
  const text = readFileSync(requiredSharedPath('reference/heap-layouts.json'), 'utf8');
  const all: Record<string, readonly Published[]> = JSON.parse(text).structures;
  const found = Object.entries(all).flatMap(([name, variants]) => {
    const variant = variants.find(
      (one) => one.arch === arch && one.builds[0] <= build && build <= one.builds[1],
    );
    return variant === undefined ? [] : [[name, variant] as const];
  });
  return Object.fromEntries(found);
}

async function scriptIn(folder: string): Promise<string> {
  const outfile = join(folder, 'layouts.js');
  const entry = '../extension/heap/layouts/symbols-script.ts';
  const names = ['structures', 'layouts', 'differences', 'heaps'];
  await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'rooms',
    logLevel: 'warning',
    footer: {
      js: [
        'function initializeScript() { return [new host.apiVersionSupport(1, 7)]; }',
        ...names.map((name) => `function ${name}() { return rooms.${name}.apply(null, arguments); }`),
      ].join('\n'),
    },
  });
  return outfile;
}

/** Heaps of a real process: address, busy blocks, bytes in them, as walks that end exactly where the heaps end add them up. */
const knownSums: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  'real/win10_11082_wow64_runme_full': [
    [0x5d0000, 144 + 276, 50635],
    [0x940000, 11, 10863],
  ],
};

interface Truth {
  readonly heaps: readonly number[];
  readonly live: readonly (readonly [heap: number, user: number, bytes: number])[];
}

/** What the allocator itself said of a dump made for tests; nothing for a real process. */
function truthOf(dump: string): Truth {
  if (!dump.startsWith('heaps/')) return { heaps: [], live: [] };
  const truth = gunzipSync(readFileSync(requiredSharedPath(`dumps/${dump}.truth.json.gz`)));
  const { heaps, live } = JSON.parse(String(truth)) as { heaps: [number, string][]; live: Truth['live'] };
  return { heaps: heaps.map(([address]) => address), live };
}

const only = (arch: 'x64' | 'x86'): Ntdll[] => [{ arch, module: 'ntdll', pdb: 'ntdll' }];

describe.each<{ dump: string; build: number; builtIn: string; ntdlls: Ntdll[] }>([
  { dump: 'heaps/x64-19041', build: 19041, builtIn: '18362 to 19045', ntdlls: only('x64') },
  { dump: 'heaps/x64-19041-seg', build: 19041, builtIn: '18362 to 19045', ntdlls: only('x64') },
  { dump: 'heaps/x86-19041', build: 19041, builtIn: '18362 to 19045', ntdlls: only('x86') },
  {
    dump: 'real/win10_11082_wow64_runme_full',
    build: 11082,
    builtIn: '11082',
    ntdlls: [
      { arch: 'x64', module: 'ntdll', pdb: 'ntdll' },
      { arch: 'x86', module: 'ntdll_77e70000', pdb: 'wntdll' },
    ],
  },
])(`layouts by symbols, $dump${missing === undefined ? '' : ` (skipped: ${missing})`}`, (of) => {
  const { dump, build, builtIn, ntdlls } = of;
  const libraries: TypeLibrary[] = [];
  let session: EngineTestSession;

  beforeAll(async () => {
    if (missing !== undefined) return;
    for (const { arch, pdb } of ntdlls)
      libraries.push(new TypeLibrary(pdb, arch === 'x64' ? 'x86_64' : 'i686', publishedOf(arch, build)));
    session = await EngineTestSession.open(requiredSharedPath(`dumps/${dump}.dmp.gz`));
    // SYMOPT_LOAD_ANYTHING: these dumps name the PDB of the genuine ntdll, or none.
    await session.execute('.symopt+ 0x40');
    await session.execute(`.sympath ${libraries.map(({ folder }) => windowsPath(folder)).join(';')}`);
    await session.execute('.reload');
    await session.load(await scriptIn(libraries[0]!.folder));
  }, 120_000);

  afterAll(async () => {
    await session?.close();
    for (const library of libraries) library.remove();
  }, 60_000);

  const it = test.skipIf(missing);

  async function ask<T>(question: string, ...args: (string | number)[]): Promise<T> {
    const reply = (await session.ask(question, args, 0)) as { answer?: string; refusal?: string };
    expect(reply.refusal).toBeUndefined();
    return JSON.parse(reply.answer!) as T;
  }

  it('every field of every published structure is where the PDB has it', async () => {
    for (const { arch, module } of ntdlls) {
      const published = Object.entries(publishedOf(arch, build));
      const names = published.map(([type]) => type).join(' ');
      const told = await ask<Record<string, DescribedStructure | null>>('structures', module, names);
      for (const [type, { size, fields }] of published) {
        const places = Object.entries(fields).map(([name, { offset, bit }]) => [
          name,
          { offset, bits: bit ?? null },
        ]);
        expect(told[type], type).toMatchObject({ size, fields: Object.fromEntries(places) });
      }
      expect(published.length).toBeGreaterThan(30);
    }
  });

  it('they are tried first, and equal the built-in ones of the build', async () => {
    for (const { arch, module } of ntdlls) {
      const bits = arch === 'x64' ? 64 : 32;
      expect(await ask('layouts', module, bits, build)).toEqual([
        { name: `${arch} by symbols of ${module}`, source: 'symbols' },
        { name: expect.stringContaining(`${arch} ${builtIn}`), source: 'built in' },
      ]);
      const names = Object.keys(publishedOf(arch, build)).join(' ');
      const compared = await ask<{ equal: number }>('differences', module, bits, build, names);
      expect(compared).toEqual({ equal: expect.any(Number), different: [] });
      expect(compared.equal).toBeGreaterThan(50);
    }
  });

  it('whole walks stand on them, and find every live block', async () => {
    const walked = await ask<WalkedHeap[]>('heaps');
    for (const { layout, why, gaps } of walked) {
      expect(layout, why).toMatch(/^x(64|86) by symbols of ntdll/);
      expect(gaps).toEqual([]);
    }
    const { heaps, live } = truthOf(dump);
    expect(walked.map(({ address }) => address)).toEqual(expect.arrayContaining([...heaps]));
    for (const { address, blocks } of walked) {
      const found = new Map(blocks);
      const missed = live.filter(([heap, user, bytes]) => heap === address && found.get(user) !== bytes);
      expect(missed).toEqual([]);
    }
    for (const [address, ...sums] of knownSums[dump] ?? []) {
      const { blocks } = walked.find((heap) => heap.address === address)!;
      expect([blocks.length, blocks.reduce((sum, [, bytes]) => sum + bytes, 0)]).toEqual(sums);
    }
  });
});
