/** `!address`: every fact of the shared transcripts. */

import { expect } from 'vitest';
import { parseAddressList } from '../../../src/extension/text/address-list';
import { parseAddressOne } from '../../../src/extension/text/address-one';
import {
  type AddressSummary,
  parseAddressSummary,
  type SummaryRow,
} from '../../../src/extension/text/address-summary';
import { parseSearchHits } from '../../../src/extension/text/search-hits';
import { checkTranscripts, type Fact, hexFact } from './transcripts';

checkTranscripts({
  folder: 'address',
  command: /^!address/,
  parse: parseAddressList,
  notUnderstood: {
    'f01-kd-classic-kernel': [10, 'the listing of a kernel session is another layout, and no process'],
  },
  facts: {
    rows: ({ rows }, count) => expect(rows).toHaveLength(count),
    heap_row: ({ rows }, { base, id, handle, kind }) =>
      expect(rows.find((row) => row.base === hexFact(base))).toMatchObject({
        usage: 'Heap64',
        tail: `[ID: ${id}; Handle: ${handle}; Type: ${kind}]`,
      }),
  },
});

checkTranscripts({
  folder: 'address-f',
  command: /!address/,
  parse: parseAddressList,
  facts: { rows: ({ rows }, count) => expect(rows).toHaveLength(count) },
});

checkTranscripts({
  folder: 'address-c',
  command: /^!address/,
  parse: parseSearchHits,
  facts: { hits: ({ hits }, count) => expect(hits).toHaveLength(count) },
  notAsserted: {
    'f01-x86-executing: executing':
      'the echo of -c carries no data: it is noise to the parser of what it runs',
  },
});

checkTranscripts({
  folder: 'address-summary',
  command: /^!address -summary/,
  parse: parseAddressSummary,
  always: ({ usage, rejected }) => {
    expect(usage.length).toBeGreaterThan(0);
    expect(rejected).toEqual([]);
  },
  facts: {
    usage_rows: ({ usage }, count) => expect(usage).toHaveLength(count),
    sections: ({ usage, type, state, protect, largest }, count) =>
      expect([usage, type, state, protect, largest].filter((rows) => rows.length > 0)).toHaveLength(count),
    unknown: ({ usage }, fact) => expectRow(row(usage, '<unknown>'), fact),
    free: ({ usage }, fact) => expectRow(row(usage, 'Free'), fact),
    heap32_hex: ({ usage }, fact) => expectRow(row(usage, 'Heap32'), fact),
    heap_regions: ({ usage }, count) => expect(row(usage, 'Heap').count).toBe(count),
    mem_commit: ({ state }, fact) => expectRow(row(state, 'MEM_COMMIT'), fact),
    commit: ({ state }, fact) => expectRow(row(state, 'MEM_COMMIT'), fact),
    commit_regions: ({ state }, count) => expect(row(state, 'MEM_COMMIT').count).toBe(count),
    heap_kb: ({ usage }, kb) => expect(row(usage, 'Heap').bytes).toBe(kb * 1024),
    free_kb: ({ usage }, kb) => expect(row(usage, 'Free').bytes).toBe(kb * 1024),
    isvad_kb: ({ usage }, kb) => expect(row(usage, '<unknown>').bytes).toBe(kb * 1024),
    mem_commit_kb: ({ state }, kb) => expect(row(state, 'MEM_COMMIT').bytes).toBe(kb * 1024),
    tot_kb: ({ totalBytes }, kb) => expect(totalBytes).toBe(kb * 1024),
    // The classic tool rounds kilobytes down; 30ebe000 is exact, so the two agree to the byte here.
    busy_kb: ({ busyBytes }, kb) => expect(busyBytes).toBe(kb * 1024),
    largest_free: expectLargestFree,
  },
});

checkTranscripts({
  folder: 'address-addr',
  command: /^!address/,
  parse: parseAddressOne,
  facts: {
    usage: ({ usage }, wanted) => expect(usage).toBe(wanted),
    base: ({ base }, wanted) => expect(base).toBe(hexFact(wanted)),
    end: ({ end }, wanted) => expect(end).toBe(hexFact(wanted)),
    size: ({ size }, wanted) => expect(size).toBe(hexFact(wanted)),
  },
});

function row(rows: readonly SummaryRow[], name: string): SummaryRow {
  const found = rows.find((one) => one.name === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

/** A fact is the hex size, or an object of what was read. */
function expectRow(one: SummaryRow, fact: Fact): void {
  const { hex, count, pct_busy } = typeof fact === 'string' ? ({ hex: fact } as Fact) : fact;
  expect(one.bytes).toBe(hexFact(hex));
  if (count !== undefined) expect(one.count).toBe(count);
  if (pct_busy !== undefined) expect(one.percentOfBusy).toBe(pct_busy);
}

function expectLargestFree({ largest }: AddressSummary, fact: Fact): void {
  const free = largest.find((one) => one.name === 'Free')!;
  if (typeof fact === 'string') expect(free.bytes).toBe(hexFact(fact));
  else {
    expect(free).toEqual({ name: 'Free', base: hexFact(fact.base), bytes: hexFact(fact.size) });
    expect(free.bytes).toBe(fact.kb * 1024);
  }
}
