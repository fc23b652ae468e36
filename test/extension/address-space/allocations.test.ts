/** The rows that hunt 003 printed: 21 regions that are 19 allocations (arithmetic on the published list). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinAllocations } from '../../../src/extension/address-space/allocations.js';
import type { Recording } from '../../../src/extension/debuggee/debuggee.js';
import { regionsOfLog } from '../../../src/extension/debuggee/region-source.js';

const hunt = readFileSync(
  new URL('../../../samples/logs/003-region-size-wow64.log', import.meta.url),
  'utf8',
).split('\n');
const start = hunt.findIndex((line) => /> !address$/.test(line));
const end = hunt.findIndex((line, i) => i > start && line.startsWith('...'));

function recording(command: string, lines: string[], line = 1): Recording {
  return { command, prompt: '0:000:x86>', line, lines };
}

function tableOf(...recordings: Recording[]) {
  const known = regionsOfLog(recordings);
  if (!known.known) throw new Error(known.why);
  return { table: known.value, caveats: known.caveats };
}

describe('regions of a log', () => {
  test('hunt 003: 21 rows are 19 allocations of 0x20000', () => {
    const { table, caveats } = tableOf(recording('!address', hunt.slice(start + 1, end + 1)));
    expect(table.count).toBe(21);
    expect(table.complete).toBe(false);
    expect(table.hasAllocationBase).toBe(false);
    expect(caveats.join(' ')).toContain('21 regions only');
    const allocations = joinAllocations(table);
    expect(allocations.count).toBe(19);
    expect([...allocations.size].every((size) => size === 0x20000)).toBe(true);
    expect([...allocations.regionCount].filter((n) => n === 2)).toHaveLength(2);
  });

  test('filtered listings are merged, and a region listed twice counts once', () => {
    const row = (base: string, last: string, size: string) =>
      `${base} ${last} ${size} MEM_PRIVATE MEM_COMMIT  PAGE_READWRITE  <unknown>`;
    const { table } = tableOf(
      recording('!address -f:MEM_PRIVATE', [row('00200000', '00220000', '20000')], 1),
      recording('!address -f:Unk,MEM_COMMIT', [row('00100000', '00120000', '20000')], 9),
      recording('!address -f:MEM_COMMIT', [row('00200000', '00220000', '20000')], 19),
    );
    expect([...table.base]).toEqual([0x100000, 0x200000]);
    expect(table.complete).toBe(false);
  });

  test('the + of a whole listing marks allocations', () => {
    const { table } = tableOf(
      recording('!address', [
        '+ 0`00010000 0`00020000 0`00010000 MEM_MAPPED  MEM_COMMIT  PAGE_READWRITE  Heap64  [ID: 1]',
        '+ 0`00020000 0`00021000 0`00001000 MEM_PRIVATE MEM_RESERVE                 Stack64',
        '  0`00021000 0`00030000 0`0000f000 MEM_PRIVATE MEM_COMMIT  PAGE_READWRITE  Stack64',
        '+ 0`00030000 0`00040000 0`00010000             MEM_FREE    PAGE_NOACCESS   Free',
      ]),
    );
    expect(table.hasAllocationBase).toBe(true);
    expect(table.complete).toBe(true);
    const allocations = joinAllocations(table);
    expect([...allocations.base]).toEqual([0x10000, 0x20000]);
    expect([...allocations.size]).toEqual([0x10000, 0x10000]);
    expect([...allocations.committed]).toEqual([0x10000, 0xf000]);
    expect([...allocations.ofRegion]).toEqual([0, 1, 1, -1]);
  });

  test('a log without a listing says so', () => {
    expect(regionsOfLog([recording('!heap -s', [''])])).toMatchObject({ known: false });
  });
});
