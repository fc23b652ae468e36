/** The search by samples against one that compares at every byte. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BytePattern,
  patternOfBytes,
  patternOfText,
} from '../../../src/extension/content/byte-pattern.js';
import { LiteralSearch } from '../../../src/extension/content/literal-search.js';

const base = 0x7ff000010000;

type Hit = readonly [address: number, pattern: number];

/** Hands memory over in windows of a few bytes, as a pass does. */
function search(bytes: Uint8Array, patterns: readonly BytePattern[], window = 1 << 20): Hit[] {
  const hits: Hit[] = [];
  const one = new LiteralSearch(patterns, { hit: (address, pattern) => hits.push([address, pattern]) });
  for (let at = 0, end = 0; end < bytes.length; at = end - one.overlap) {
    end = Math.min(bytes.length, at + window + one.overlap);
    const words = new Uint32Array(bytes.slice(at, end).buffer);
    const until = base + (end === bytes.length ? end : end - one.overlap);
    one.window({ address: base + at, words, holes: [], until });
  }
  return hits;
}

function byEveryByte(bytes: Uint8Array, patterns: readonly BytePattern[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < bytes.length; at++) {
    for (const [p, { value, mask }] of patterns.entries()) {
      const fits = value.every((byte, i) => at + i < bytes.length && (bytes[at + i]! & mask[i]!) === byte);
      if (fits) hits.push([base + at, p]);
    }
  }
  return hits;
}

const bothOf = (text: string, anyCase = false) => [
  patternOfText(text, false, anyCase),
  patternOfText(text, true, anyCase),
];

/** Memory of few different bytes, with the text put into it here and there. */
const memoryWith = (text: string) =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...text, '\0', 'a', 'A') },
        { weight: 1, arbitrary: fc.constantFrom(text, text.toUpperCase(), `${[...text].join('\0')}\0`) },
      ),
      { maxLength: 120 },
    )
    .map((parts) => {
      const bytes = Buffer.from(parts.join(''), 'latin1');
      return new Uint8Array(Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]));
    });

describe('every occurrence, once and in order', () => {
  const texts = [
    'ab',
    'aba',
    'abab',
    'abcab',
    'aaaaaa',
    'abcabca',
    'Popup Ab',
    'aaaaaaaaaaa',
    'a-text-of-20-letters',
  ];
  for (const text of texts) {
    for (const anyCase of [false, true]) {
      test(`"${text}"${anyCase ? ' in either case' : ''}`, () => {
        const patterns = bothOf(text, anyCase);
        fc.assert(
          fc.property(memoryWith(text), fc.integer({ min: 1, max: 40 }), (bytes, words) => {
            expect(search(bytes, patterns, words * 4)).toEqual(byEveryByte(bytes, patterns));
          }),
          { numRuns: 150 },
        );
      });
    }
  }

  test.each([
    '61 62',
    '61 ?? 62 61',
    '?? ?? 61 61 ??',
    '61 62 61 62 61 62 61 ?? 61',
    '00 00 00 00 00 00 00 00',
  ])('bytes %s', (text) => {
    const patterns = [patternOfBytes(text)];
    fc.assert(
      fc.property(memoryWith('ab'), fc.integer({ min: 1, max: 9 }), (bytes, words) => {
        expect(search(bytes, patterns, words * 4)).toEqual(byEveryByte(bytes, patterns));
      }),
      { numRuns: 150 },
    );
  });
});

test.each(['00 ', 'ab cd '])('long runs of %stake no longer than they have bytes', (unit) => {
  const bytes = new Uint8Array(Buffer.from(unit.replace(/ /g, ''), 'hex').length * 0x80000);
  bytes.set(Buffer.from(unit.replace(/ /g, '').repeat(0x80000), 'hex'));
  const times = [300, 900].map((length) => {
    const started = performance.now();
    const hits = search(bytes, [patternOfBytes(unit.repeat(length))]);
    expect(hits.length).toBeGreaterThan(0x7fff0 - 900);
    return performance.now() - started;
  });
  expect(times[1]!).toBeLessThan(10 * times[0]! + 1000);
});

test('what the dump does not hold is no memory of zeros', () => {
  const hits: number[] = [];
  const zeros = new LiteralSearch([patternOfBytes('00 00')], { hit: (address) => hits.push(address) });
  const hole = [base + 4, base + 12] as const;
  zeros.window({ address: base, words: new Uint32Array(4), holes: [hole], until: base + 16 });
  expect(hits.map((address) => address - base)).toEqual([0, 1, 2, 12, 13, 14]);
});

test('text beyond ASCII is looked for as UTF-8 and as UTF-16', () => {
  const [narrow, wide] = bothOf('Grüße', true) as [BytePattern, BytePattern];
  expect(narrow.encoding).toBe('UTF-8');
  const utf8 = [...Buffer.from('gRüßE', 'utf8')];
  expect(utf8.map((byte, i) => byte & narrow.mask[i]!)).toEqual(narrow.value);
  expect([...Buffer.from('GrüßE', 'utf16le')].map((byte, i) => byte & wide.mask[i]!)).toEqual(wide.value);
  // Ł is U+0141: its low byte looks like a letter and has no other case.
  expect(bothOf('Ła', true)[1]!.mask).toEqual([0xff, 0xff, 0xdf, 0xff]);
});

test('two known bytes in a row are needed', () => {
  expect(() => new LiteralSearch([patternOfBytes('61 ?? 62')], { hit() {} })).toThrow('two known bytes');
});
