/** `s`, `dds`/`dps`/`dqs`, `x` and `ln`: every fact of the shared transcripts. */

import { expect } from 'vitest';
import { parseSymbols, type Symbols } from '../../../src/extension/text/examine-symbols';
import { parseNearestSymbol } from '../../../src/extension/text/nearest-symbol';
import { isNoise } from '../../../src/extension/text/noise';
import { type PointerDump, parsePointerDump } from '../../../src/extension/text/pointer-dump';
import { parseSearchHits, type SearchHits } from '../../../src/extension/text/search-hits';
import { type Checks, checkTranscripts, hexFact } from './transcripts';

const hitFacts: Checks<SearchHits>['facts'] = {
  hits: ({ hits }, count) => expect(hits).toHaveLength(count),
  hits_shown: ({ hits, gaps }, count) => {
    expect(hits).toHaveLength(count);
    expect(gaps).toHaveLength(1);
  },
  rows: ({ hits }, count) => expect(hits).toHaveLength(count),
  addr: ({ hits }, address) => expect(hits[0]!.address).toBe(hexFact(address)),
  first_addr: ({ hits }, address) => expect(hits[0]!.address).toBe(hexFact(address)),
  value: ({ hits }, value) => expect(hits[0]!.values[0]).toBe(hexFact(value)),
};
const sizes = { 's-a': 1, 's-u': 2, 's-d': 4, 's-q': 8 };
for (const [folder, size] of Object.entries(sizes)) {
  checkTranscripts({
    folder,
    command: /^s ?-/,
    parse: parseSearchHits,
    always: ({ elementSize }) => expect(elementSize).toBe(size),
    facts: hitFacts,
  });
}

const pointerFacts: Checks<PointerDump>['facts'] = {
  rows: ({ rows }, count) => expect(rows).toHaveLength(count),
  symbol_rows: (dump, count) => expect(withSymbol(dump)).toHaveLength(count),
  rows_with_symbol: (dump, count) => expect(withSymbol(dump)).toHaveLength(count),
  vftable_rows: (dump, count) =>
    expect(withSymbol(dump).filter((row) => row.symbol!.endsWith("::`vftable'"))).toHaveLength(count),
  first_symbol: (dump, symbol) => expect(withSymbol(dump)[0]!.symbol).toBe(symbol),
  row_with_perf: ({ rows }, address) =>
    expect(rows.find((row) => row.address === hexFact(address))!.symbol).toContain(' <PERF> ('),
  row_with_source: ({ rows }, address) =>
    expect(rows.filter((row) => row.source !== null).map((row) => row.address)).toEqual([hexFact(address)]),
};
for (const folder of ['dds', 'dps', 'dqs']) {
  checkTranscripts({ folder, command: /^d[dpq]s/, parse: parsePointerDump, facts: pointerFacts });
}

const symbolFacts: Checks<Symbols>['facts'] = {
  rows: ({ rows }, count) => expect(rows).toHaveLength(count),
  addr: ({ rows }, address) => expect(rows[0]!.address).toBe(hexFact(address)),
  vftable_addr: ({ rows }, address) =>
    expect(rows.filter((row) => row.name.endsWith("`vftable'")).map((row) => row.address)).toEqual([
      hexFact(address),
    ]),
  missing_lines: (_output, count, lines) => {
    const missing = lines.filter((line) => line.startsWith('Type information missing error'));
    expect(missing).toHaveLength(count);
    expect(missing.every(isNoise)).toBe(true);
  },
};
for (const folder of ['x', 'x-vftable']) {
  checkTranscripts({
    folder,
    command: /^x /,
    parse: parseSymbols,
    always: ({ rows }) => expect(rows.length).toBeGreaterThan(0),
    facts: symbolFacts,
  });
}

checkTranscripts({
  folder: 'ln',
  command: /^ln/,
  parse: parseNearestSymbol,
  always: ({ before }) => expect(before).not.toBeNull(),
  facts: {
    symbol: ({ before }, symbol) => expect(before!.symbol).toBe(symbol),
    off: ({ before }, offset) => expect(before!.offset).toBe(hexFact(offset)),
  },
});

function withSymbol(dump: PointerDump): PointerDump['rows'] {
  return dump.rows.filter((row) => row.symbol !== null);
}
