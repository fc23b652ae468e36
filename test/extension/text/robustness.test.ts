/**
 * Text is what somebody pasted. No parser may throw on any of it, whatever was cut, joined or scrambled, and
 * none may take long: a line of tens of thousands of characters is read in a blink, so no pattern backtracks.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddressList } from '../../../src/extension/text/address-list';
import { parseAddressOne } from '../../../src/extension/text/address-one';
import { parseAddressSummary } from '../../../src/extension/text/address-summary';
import { parseDomains } from '../../../src/extension/text/domains';
import { parseEffectiveMachine } from '../../../src/extension/text/effective-machine';
import { parseSymbols } from '../../../src/extension/text/examine-symbols';
import { parseGcHeap } from '../../../src/extension/text/gc-heap';
import { parseHeapFilter } from '../../../src/extension/text/heap-filter';
import { parseHeapAddress } from '../../../src/extension/text/heap-page-a';
import { parseHeapStats } from '../../../src/extension/text/heap-stat';
import { parseHeapSummary } from '../../../src/extension/text/heap-summary';
import { parseLoaderHeap } from '../../../src/extension/text/loader-heap';
import { parseModuleList } from '../../../src/extension/text/module-list';
import { parseModuleTypes } from '../../../src/extension/text/module-types';
import { parseNearestSymbol } from '../../../src/extension/text/nearest-symbol';
import { isElision, isNoise } from '../../../src/extension/text/noise';
import { parsePointerDump } from '../../../src/extension/text/pointer-dump';
import { parseSearchHits } from '../../../src/extension/text/search-hits';
import { parseStack } from '../../../src/extension/text/stack';
import { parseTargetVersion } from '../../../src/extension/text/target-version';
import { parseThreadList } from '../../../src/extension/text/thread-list';
import { parseVadump } from '../../../src/extension/text/vadump';
import { readLogText } from '../../../src/log/index';
import { recorded } from './recorded';

type Parser = (lines: readonly string[]) => unknown;

const PARSERS: Readonly<Record<string, Parser>> = {
  parseAddressList,
  parseAddressOne,
  parseAddressSummary,
  parseDomains,
  parseEffectiveMachine,
  parseSymbols,
  parseGcHeap,
  parseHeapFilter,
  parseHeapAddress,
  parseHeapStats,
  parseHeapSummary,
  parseLoaderHeap,
  parseModuleList,
  parseModuleTypes,
  parseNearestSymbol,
  parsePointerDump,
  parseSearchHits,
  parseStack,
  parseTargetVersion,
  parseThreadList,
  parseVadump,
  isNoise: (lines) => lines.map(isNoise),
  isElision: (lines) => lines.map(isElision),
  readLogText: (lines) => readLogText(lines.join('\n')),
};

/** Real lines, so that mutations stay close to what parsers look for. */
const SAMPLES = [
  ...recorded('native-x86', /^!heap -s/),
  ...recorded('native-x86', /^!heap -p -a 0f/),
  ...recorded('native-x86', /^!address -summary/),
  ...recorded('native-x86', /^(?:kb|x \/v|ln|dds)/),
  ...recorded('classic-x86', /^!address/),
  ...recorded('wow64', /^!address$/),
  ...recorded('wow64', /^!address 0/),
  ...recorded('managed-x64', /^!eeheap -gc/),
  ...recorded('managed-x64', /^!eeheap -loader/),
  ...recorded('managed-x64', /^!dumpdomain/),
];

const mutated = fc
  .record({
    line: fc.constantFrom(...SAMPLES),
    other: fc.constantFrom(...SAMPLES),
    from: fc.nat(120),
    length: fc.nat(20),
    noise: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(' ', '`', '(', '%', '0x', '...', '-')),
  })
  .map(
    ({ line, other, from, length, noise }) =>
      line.slice(0, from) + noise + line.slice(from + length) + other.slice(from),
  );

/** Runs that make a backtracking pattern explode: one piece, over and over, with a tail that does not fit. */
const PIECES = [
  ' ',
  '0',
  'f',
  'a ',
  '1% ',
  '1%  ',
  '- ',
  '* ',
  '. ',
  '...',
  '00000000 ',
  '0x1(1) ',
  '[',
  '(',
  '(( ',
  '| ',
  ': ',
  '!',
  'a!',
  '<b>',
  '&lt;',
  '0:000>',
  '0:',
  ', ',
  '` ',
  '1,',
  '= ',
  ' = ',
];
const HEADS = [
  '',
  ...SAMPLES.map((line) => line.slice(0, 24)),
  'Total size: ',
  'Wasted: ',
  '#',
  'Windows ',
  'Assembly: ',
  '.',
];

for (const [name, parse] of Object.entries(PARSERS)) {
  describe(name, () => {
    it('never throws on arbitrary lines', () => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(fc.string({ unit: 'binary' }), mutated), { maxLength: 30 }),
          (lines) => {
            parse(lines);
          },
        ),
        { numRuns: 200 },
      );
    });

    it('reads 40,000 characters of any one piece in a blink', () => {
      const started = performance.now();
      for (const piece of PIECES) {
        const run = piece.repeat(Math.ceil(4_000 / piece.length));
        for (const head of HEADS) parse([`${head}${run}\u0001`]);
      }
      for (const piece of PIECES) parse([`${piece.repeat(40_000 / piece.length)}\u0001`]);
      expect(performance.now() - started).toBeLessThan(5_000);
    });
  });
}

describe('every record', () => {
  it('says how much it did not understand, and keeps little of it', () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i} ${'x'.repeat(5_000)}`);
    const { skipped } = parseHeapSummary(lines);
    expect(skipped.count).toBe(1_000);
    expect(skipped.first).toHaveLength(5);
    expect(Math.max(...skipped.first.map((line) => line.length))).toBeLessThanOrEqual(200);
  });
});
