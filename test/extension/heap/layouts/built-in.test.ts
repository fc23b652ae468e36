// The built-in offsets are those of published symbols: all of them against the collection beside the checkout, and a
// handful, which complete walks of real dumps confirm, written out here.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtInTables } from '../../../../src/extension/heap/layouts/built-in.js';
import { distinct } from '../../../../src/extension/heap/layouts/structure-table.js';
import type { Bits } from '../../../../src/extension/heap/vocabulary.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../../shared.js';

interface PublishedVariant {
  readonly arch: 'x64' | 'x86';
  readonly observed: readonly number[];
  readonly size: number;
  readonly fields: Readonly<Record<string, { readonly offset: number; readonly bit?: [number, number] }>>;
}

const widths: readonly Bits[] = [64, 32];
const nameOf = (bits: Bits) => (bits === 64 ? 'x64' : 'x86');

/** Names of the fields that a table has of a structure: its shape lists them behind the size. */
function fieldsOf(shape: string): string[] {
  return shape
    .split(' ')
    .slice(1)
    .map((word) => word.split(':')[0]!);
}

describe.skipIf(sharedFolder() === undefined)(overShared('built-in offsets and published symbols'), () => {
  let published: Readonly<Record<string, readonly PublishedVariant[]>>;

  beforeAll(() => {
    const text = readFileSync(requiredSharedPath('reference/heap-layouts.json'), 'utf8');
    published = JSON.parse(text).structures;
  });

  it.each(widths)('all fields of all builds, %i bits', (bits) => {
    let fields = 0;
    let structures = 0;
    const carried: Record<string, Set<string>> = {};
    for (const name of Object.keys(published)) {
      const all = builtInTables(bits, null).flatMap((table) => fieldsOf(table.shape(name)));
      carried[name] = new Set(all);
    }
    for (const [name, variants] of Object.entries(published)) {
      if (carried[name]!.size === 0) continue;
      for (const variant of variants.filter(({ arch }) => arch === nameOf(bits))) {
        for (const build of variant.observed) {
          const table = builtInTables(bits, build)[0]!;
          const where = `${name} of ${build} in ${table.name}`;
          // A look-aside list is published longer than heaps have used it.
          if (table.shape(name) === '' && name === '_HEAP_LOOKASIDE' && build >= 6000) continue;
          expect(table.builds![0] <= build && build <= table.builds![1], where).toBe(true);
          expect([variant.size, 0], where).toContain(table.size(name));
          const own = fieldsOf(table.shape(name));
          const wanted = Object.keys(variant.fields).filter((field) => carried[name]!.has(field));
          expect([...own].sort(), where).toEqual(wanted.sort());
          for (const field of own) {
            const { offset, bit } = variant.fields[field]!;
            expect([table.offset(name, field), table.bits(name, field)], `${where}: ${field}`).toEqual([
              offset,
              bit ?? null,
            ]);
            fields++;
          }
          structures++;
        }
      }
    }
    expect(structures).toBeGreaterThan(150);
    expect(fields).toBeGreaterThan(1000);
  });
});

describe('built-in offsets', () => {
  // Confirmed by walks of complete dumps that end exactly where the heaps end.
  const heapFields = 'Flags EncodeFlagMask Encoding Signature VirtualAllocdBlocks SegmentList'.split(' ');
  it.each([
    [64, 7601, '70 7c 80 a0 118 128'],
    [32, 7601, '40 4c 50 64 a0 a8'],
    [64, 11082, '70 7c 80 98 110 120'],
    [64, 19042, '70 7c 80 98 110 120'],
    [32, 11082, '40 4c 50 60 9c a4'],
    [32, 19042, '40 4c 50 60 9c a4'],
  ] as const)('_HEAP of %i bits, build %i', (bits, build, offsets) => {
    const [table] = builtInTables(bits, build);
    expect(heapFields.map((field) => table!.offset('_HEAP', field).toString(16)).join(' ')).toBe(offsets);
  });

  it('segments and uncommitted ranges are the same from Vista on', () => {
    const places = {
      _HEAP_SEGMENT:
        'SegmentSignature:10/8 SegmentListEntry:18/10 BaseAddress:30/1c NumberOfPages:38/20 FirstEntry:40/24 LastValidEntry:48/28 UCRSegmentList:60/38',
      _HEAP_UCR_DESCRIPTOR: 'SegmentEntry:10/8 Address:20/10 Size:28/14',
    };
    for (const [structure, fields] of Object.entries(places)) {
      for (const place of fields.split(' ')) {
        const [field, both] = place.split(':');
        for (const bits of widths) {
          const expected = both!.split('/')[bits === 64 ? 0 : 1];
          for (const table of builtInTables(bits, null).filter(({ builds }) => builds![0] >= 6000))
            expect(table.offset(structure, field!).toString(16), `${table.name} ${place}`).toBe(expected);
        }
      }
    }
  });

  it('bit fields have their bits', () => {
    const pages = [64, 32].map((bits) =>
      builtInTables(bits as Bits, 19041)[0]!.bits('_HEAP_LARGE_ALLOC_DATA', 'AllocatedPages'),
    );
    expect(pages).toEqual([
      [12, 52],
      [12, 20],
    ]);
    expect(builtInTables(64, 19041)[0]!.bits('_HEAP_LARGE_ALLOC_DATA', 'TreeNode')).toBeNull();
  });

  it('what is not there is said so', () => {
    const [table] = builtInTables(64, 19041);
    expect([
      table!.offset('_HEAP', 'Nosuch'),
      table!.offset('_NOSUCH', 'x'),
      table!.offset('_HEAP', 'toString'),
    ]).toEqual([-1, -1, -1]);
    expect([table!.size('_NOSUCH'), table!.size('constructor'), table!.shape('_NOSUCH')]).toEqual([0, 0, '']);
    expect([table!.bits('_HEAP', 'Flags'), table!.bits('_HEAP', 'Nosuch')]).toEqual([null, null]);
  });
});

describe('the order in which layouts are tried', () => {
  const names = (bits: Bits, build: number | null) => builtInTables(bits, build).map(({ name }) => name);

  it('the build first, then the nearest', () => {
    expect(names(64, 19045).slice(0, 3)).toEqual(['x64 18362 to 19045', 'x64 17763', 'x64 20348 to 22631']);
    expect(names(64, 7601)[0]).toBe('x64 7600 to 7601');
    expect(names(32, 3790)[0]).toBe('x86 2600 to 3790');
    expect(names(64, 26200)[0]).toBe('x64 26100 to 26200');
  });

  it('a build that nobody published lies between its neighbours, the newest are tried without one', () => {
    expect(names(64, 21390).slice(0, 2)).toEqual(['x64 20348 to 22631', 'x64 18362 to 19045']);
    expect(names(64, 27900)[0]).toBe('x64 26100 to 26200');
    expect(names(64, null)[0]).toBe('x64 26100 to 26200');
  });

  it('every table of a width is tried, whatever the build', () => {
    for (const bits of widths) {
      const all = names(bits, null).sort();
      expect(new Set(all).size).toBe(all.length);
      for (const build of [1, 2600, 8400, 19041, 99999]) expect(names(bits, build).sort()).toEqual(all);
    }
  });

  it('what is published for neither side of a build has both sides as candidates', () => {
    // Of the 32-bit segment heap of 17134 its neighbours are known: 10240 and 18362.
    const [earlier, later] = builtInTables(32, 17134);
    expect([earlier!.name, later!.name]).toEqual([
      'x86 17134 with parts of earlier builds',
      'x86 17134 with parts of later builds',
    ]);
    const headers = [earlier!, later!].map((table) => table.size('_SEGMENT_HEAP'));
    expect(headers).toEqual([768, 1408]);
    // Its NT heap is known.
    expect(earlier!.shape('_HEAP')).toBe(later!.shape('_HEAP'));
  });

  it('Windows XP and Vista share no structure that only one of them has', () => {
    for (const bits of widths) {
      for (const table of builtInTables(bits, null)) {
        const isOld = table.builds![0] < 6000;
        expect(table.offset('_HEAP', 'SegmentList') < 0, table.name).toBe(isOld);
        expect(table.size('_HEAP_UNCOMMMTTED_RANGE') > 0, table.name).toBe(isOld);
        expect(table.size('_HEAP_UCR_DESCRIPTOR') > 0, table.name).toBe(!isOld);
        expect(table.size('_SEGMENT_HEAP') === 0 || table.builds![0] >= 10240, table.name).toBe(true);
      }
    }
  });

  it('layouts that a walker cannot tell apart are one', () => {
    const ntHeap = ['_HEAP', '_HEAP_SEGMENT', '_HEAP_USERDATA_HEADER'];
    const tables = distinct(builtInTables(64, 19041), ntHeap);
    const shapes = tables.map((table) => ntHeap.map((structure) => table.shape(structure)).join());
    expect(new Set(shapes).size).toBe(tables.length);
    expect(tables.length).toBeLessThan(builtInTables(64, 19041).length);
    expect(tables.map(({ name }) => name).slice(0, 3)).toEqual([
      'x64 17763 to 22631',
      'x64 11082 to 17134',
      'x64 26100 to 26200',
    ]);
    expect([17763, 19044, 21390, 22621, 22700].map((build) => tables[0]!.knows(build))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    // The NT heap of 11082 is known, whatever is not known of its segment heap.
    expect(distinct(builtInTables(32, 11082), ntHeap)[0]!.name).toBe('x86 11082 to 17134');
    const [earlier, later] = distinct(builtInTables(32, 17134), ['_SEGMENT_HEAP']);
    expect([earlier!.name, later!.name]).toEqual([
      'x86 17134 with parts of earlier builds',
      'x86 17134 with parts of later builds',
    ]);
    // Windows 7 has no segment heap.
    expect(distinct(builtInTables(64, 7601), ['_SEGMENT_HEAP'])[0]!.builds![0]).toBe(10240);
  });
});
