/** Real processes against what they wrote about themselves: the samples here, the others in the shared material. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Minidump, RegionTable } from '../../src/minidump/index.js';
import { sampleNames, samplePath, sampleTruth } from '../samples/samples.js';
import { NO_SHARED, sharedFolder } from '../shared.js';
import { QUESTIONS } from './everything.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();
const MEM_COMMIT = 0x1000;
const MEM_RESERVE = 0x2000;
const MEM_PRIVATE = 0x20000;
const MEM_MAPPED = 0x40000;
const MEM_IMAGE = 0x1000000;

/** Regions by base address. */
function byBase(table: RegionTable): Map<number, { size: number; type: number; state: number }> {
  const map = new Map();
  for (let i = 0; i < table.count; i++) {
    map.set(table.base[i], { size: table.size[i], type: table.type[i], state: table.state[i] });
  }
  return map;
}

function total(table: RegionTable, state: number, type?: number): number {
  let bytes = 0;
  for (let i = 0; i < table.count; i++) {
    if (table.state[i] === state && (type === undefined || table.type[i] === type)) bytes += table.size[i]!;
  }
  return bytes;
}

function holds(
  dump: Minidump,
  address: number,
  length: number,
  text: string,
  encoding: 'latin1' | 'utf16le',
): boolean {
  return Buffer.from(dump.read(address, length)).includes(Buffer.from(text, encoding));
}

describe('the samples of this repository', () => {
  it.each(sampleNames)('%s: the budget of the whole process, as the program counted it', async (name) => {
    const truth = sampleTruth(name);
    const dump = await scratch.openPath(samplePath(name));
    const { table, derived } = dump.regions();
    expect(derived).toBe(false);
    expect(dump.miscInfo()?.processId).toBe(truth.processId);
    expect(dump.modules()?.[0]?.base).toBe(Number(truth.imageBase));
    expect({
      regionsWithFreeOnes: table.count,
      privateCommit: total(table, MEM_COMMIT, MEM_PRIVATE),
      mappedCommit: total(table, MEM_COMMIT, MEM_MAPPED),
      imageCommit: total(table, MEM_COMMIT, MEM_IMAGE),
      reserved: total(table, MEM_RESERVE),
    }).toEqual(truth.wholeProcess);
    expect(dump.warnings).toEqual([]);
  });

  it('html_chunks: every chunk is a private region of 0x20000 with its text', async () => {
    const truth = sampleTruth('html_chunks');
    const dump = await scratch.openPath(samplePath('html_chunks'));
    const regions = byBase(dump.regions().table);
    for (const { address, encoding } of truth.chunks) {
      expect(regions.get(Number(address))).toEqual({
        size: truth.chunkSize,
        type: MEM_PRIVATE,
        state: MEM_COMMIT,
      });
      const coding = encoding === 'ascii' ? 'latin1' : 'utf16le';
      expect(holds(dump, Number(address), truth.chunkSize, truth.marker, coding)).toBe(true);
    }
  });

  it('mapped_views: every view is a mapped region of its size', async () => {
    const regions = byBase((await scratch.openPath(samplePath('mapped_views'))).regions().table);
    for (const { view, size } of sampleTruth('mapped_views').views) {
      expect(regions.get(Number(view))).toEqual({ size, type: MEM_MAPPED, state: MEM_COMMIT });
    }
  });
});

const shared = sharedFolder();

describe.skipIf(shared === undefined)(`lab processes (${shared ? 'shared material' : NO_SHARED})`, () => {
  const truthOf = (name: string) => JSON.parse(readFileSync(`${shared}/dumps/${name}.truth.json`, 'utf8'));
  const open = async (name: string) => {
    const dump = await scratch.openPath(`${shared}/dumps/${name}.dmp.gz`);
    for (const ask of Object.values(QUESTIONS)) ask(dump);
    return dump;
  };

  const popups = [
    'popup-small-x64',
    'popup-mingw-small-x64',
    'popup-small-x86',
    'popup-x86',
    'popup_msvc-x64',
  ];
  it.each([...popups.map((n) => [n, n]), ['popup-x64.dbghelp', 'popup-x64']])(
    '%s',
    async (name, truthName) => {
      const truth = truthOf(truthName!);
      const dump = await open(name!);
      const { table, derived, why } = dump.regions();
      expect([derived, why !== '']).toEqual([name!.includes('dbghelp'), derived]);
      const regions = byBase(table);
      const known = derived ? { type: 0, state: 0 } : { type: MEM_PRIVATE, state: MEM_COMMIT };
      let wide = 0;
      for (const address of truth.chunkAddresses.map(Number)) {
        expect(regions.get(address)).toEqual({ size: truth.chunkSize, ...known });
        expect(dump.readable(address, truth.chunkSize)).toBe(truth.chunkSize);
        if (holds(dump, address, truth.chunkSize, 'PopupCalendar', 'utf16le')) wide++;
        else expect(holds(dump, address, truth.chunkSize, 'PopupCalendar', 'latin1')).toBe(true);
      }
      expect([truth.chunkAddresses.length, wide]).toEqual([truth.chunks, truth.chunks / truth.utf16Every]);
      expect(dump.modules()?.[0]?.base).toBe(Number(truth.exeBase));
      expect(dump.pointerSize).toBe(truth.pointerSize);
    },
  );

  it.each(['mmf-small-x64', 'mmf-mingw-small-x64', 'mmf-small-x86', 'mmf_msvc-x64'])('%s', async (name) => {
    const truth = truthOf(name);
    const dump = await open(name);
    const regions = byBase(dump.regions().table);
    const views = new Set<number>(truth.viewAddresses.map(Number));
    const found = [...views].map((address) => regions.get(address));
    expect(found.filter((r) => r?.size === 0x40000 && r.type === MEM_MAPPED)).toHaveLength(truth.views256K);
    expect(found.filter((r) => r?.size === 0x80000 && r.type === MEM_MAPPED)).toHaveLength(truth.views512K);
    for (const address of truth.serializers.map(Number)) {
      expect(pointer(dump, address)).toBe(Number(truth.vtableCMMFSerializer));
      expect(views.has(pointer(dump, address + truth.offsetView))).toBe(true);
    }
  });

  it.each(['heapleak-small-x64', 'heapleak-small-x86', 'heapleak_msvc-x64'])('%s', async (name) => {
    const truth = truthOf(name);
    const dump = await open(name);
    expect(truth.leaks).toHaveLength(truth.leakBlocks);
    for (const address of truth.leaks.map(Number)) {
      const block = Buffer.from(dump.read(address, truth.leakSize));
      expect([block.length, block.toString('latin1', 0, 4)]).toEqual([truth.leakSize, 'LEAK']);
    }
  });

  it('codedom-net8: metadata roots are in regions of the size and type, and hash to the value, that the process noted', async () => {
    const truth = JSON.parse(
      gunzipSync(readFileSync(`${shared}/dumps/dotnet/codedom-net8.truth.json.gz`)).toString(),
    );
    const dump = await open('dotnet/codedom-net8');
    const { table } = dump.regions();
    const allocations = new Map(
      Array.from({ length: table.count }, (_, i) => [table.allocationBase[i], table.type[i]]),
    );
    const names: Record<string, number> = { PRIVATE: MEM_PRIVATE, MAPPED: MEM_MAPPED, IMAGE: MEM_IMAGE };
    let checked = 0;
    for (const root of truth.metadataRoots) {
      expect(allocations.get(Number(root.allocation))).toBe(names[root.type]);
      if (root.gcHeap || root.size > 0x8000) continue;
      const bytes = dump.read(Number(root.metadata), root.size);
      expect([root.metadata, fnv1a64(bytes)]).toEqual([root.metadata, root.fnv]);
      checked++;
    }
    expect(checked).toBeGreaterThanOrEqual(300);
  });
});

function pointer(dump: Minidump, address: number): number {
  const bytes = Buffer.from(dump.read(address, dump.pointerSize));
  return dump.pointerSize === 4 ? bytes.readUInt32LE() : Number(bytes.readBigUInt64LE());
}

/** FNV-1a over 64 bits, in four 16-bit limbs; hex without leading 0x. */
function fnv1a64(bytes: Uint8Array): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (const byte of bytes) {
    a ^= byte;
    // The prime is 2^40 + 0x1b3.
    const a2 = a * 0x1b3;
    const b2 = b * 0x1b3 + (a2 >>> 16);
    const c2 = c * 0x1b3 + a * 0x100 + (b2 >>> 16);
    const d2 = d * 0x1b3 + b * 0x100 + (c2 >>> 16);
    [a, b, c, d] = [a2 & 0xffff, b2 & 0xffff, c2 & 0xffff, d2 & 0xffff];
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}
