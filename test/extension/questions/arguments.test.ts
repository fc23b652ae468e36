import { describe, expect, test } from 'vitest';
import { convertArguments } from '../../../src/extension/questions/arguments.js';
import type { Question } from '../../../src/extension/questions/question.js';
import { int64 } from '../fake-host.js';

const question: Question = {
  name: 'blocks',
  help: 'Blocks of a size',
  parameters: [
    { name: 'size', type: 'number', help: 'bytes' },
    { name: 'filter', type: 'text', help: 'which', default: 'all' },
  ],
  example: { input: '', call: '', output: [] },
  ask: () => ({}),
};

const located: Question = {
  ...question,
  parameters: [{ name: 'address', type: 'number', isAddress: true, help: 'of a block' }],
};

describe('addresses', () => {
  test.each([
    ['20102061170', 0x20102061170],
    ['2400040', 0x2400040],
    ['0x2400040', 0x2400040],
    ['0n2400040', 2400040],
    [2400040, 2400040],
    ['00000201`02061170', 0x20102061170],
  ])('%o, digits alone being hex as debuggers print them', (given, expected) => {
    expect(convertArguments(located, [given])).toEqual([expected]);
  });
});

describe('arguments', () => {
  test.each([
    [0xa45c, 0xa45c],
    [int64(0x1d04c230000n), 0x1d04c230000],
    ['0xa45c', 0xa45c],
    ['42076', 42076],
    ['0n42076', 42076],
    ['000001d0`4c230000', 0x1d04c230000],
    ['0x000001d0`4c230000', 0x1d04c230000],
    ['1d0`4c230000', 0x1d04c230000],
    ['000001d04c230000', 0x1d04c230000],
    ['020f3e2a0000', 0x20f3e2a0000],
    ['00220000', 0x220000],
    ['0000000000220000', 0x220000],
    ['a45c', 0xa45c],
    ['feeeeeee', 0xfeeeeeee],
    ['16777216', 0x1000000],
    ['010', 10],
  ])('a number from %o', (given, expected) => {
    expect(convertArguments(question, [given])).toEqual([expected, 'all']);
  });

  test.each([
    [''],
    ['F'],
    ['face'],
    ['0n1f'],
    ['12 34'],
    [-1],
    [1.5],
    [Number.NaN],
    [{}],
    [true],
    ['0xffffffffffffffff'],
    ['ffffffff`fffffff0'],
  ])('refuses %o', (given) => {
    expect(() => convertArguments(question, [given])).toThrow('Usage: blocks(size, [filter])');
  });

  test.each([[0], [-1], ['0'], [0x800000000001], ['ffffffffffffff0f']])(
    '%o is no size of an allocation',
    (given) => {
      const size = { name: 'size', type: 'number', help: 'bytes', isAllocationSize: true } as const;
      const withSize: Question = { ...question, parameters: [size] };
      expect(convertArguments(withSize, [0x800000000000])).toEqual([0x800000000000]);
      expect(() => convertArguments(withSize, [given])).toThrow(
        /size must be .*, and is .*Usage: blocks\(size\)/,
      );
    },
  );

  test('a missing one is named', () => {
    expect(() => convertArguments(question, [])).toThrow('blocks needs size, bytes');
  });

  test('an optional one that is left out arrives as undefined', () => {
    const heap = { name: 'heap', type: 'number', help: 'address', optional: true } as const;
    const withHeap: Question = { ...question, parameters: [heap] };
    expect(convertArguments(withHeap, [])).toEqual([undefined]);
    expect(convertArguments(withHeap, [0x21f0000])).toEqual([0x21f0000]);
    expect(() => convertArguments(withHeap, ['big'])).toThrow('Usage: blocks([heap])');
  });

  test('a number where a text belongs reads as hex', () => {
    expect(convertArguments(question, [1, 0x20000])).toEqual([1, '0x20000']);
    expect(convertArguments(question, [1, int64(0x20000n)])).toEqual([1, '0x20000']);
  });

  test('text of the user is shown without its control characters', () => {
    expect(() => convertArguments(question, ['\u001b[2J'])).toThrow('"\\x1b[2J"');
  });
});

describe('an object as the last argument names parameters', () => {
  test.each([
    [[{ size: 7 }], [7, 'all']],
    [[{ Size: 7, FILTER: 'busy' }], [7, 'busy']],
    [
      [7, { Filter: 'busy' }],
      [7, 'busy'],
    ],
    [
      [7, undefined, { Filter: 'busy' }],
      [7, 'busy'],
    ],
    [
      [7, { Filter: 'busy' }, undefined],
      [7, 'busy'],
    ],
    [
      [7, {}],
      [7, 'all'],
    ],
    [[{ Size: int64(0x1d04c230000n) }], [0x1d04c230000, 'all']],
  ])('%o', (given, expected) => {
    expect(convertArguments(question, given)).toEqual(expected);
  });

  test.each([
    [[{ Size: 7, Name: 'x' }], 'blocks knows no Name; it takes size, filter. Usage: blocks(size, [filter])'],
    [[7, { Size: 8 }], 'blocks is given size twice. Usage: blocks(size, [filter])'],
    [[{ Filter: 'busy' }], 'blocks needs size, bytes'],
    [[{ '\u001b': 1 }], 'blocks knows no \\x1b;'],
  ])('%o is refused', (given, refusal) => {
    expect(() => convertArguments(question, given)).toThrow(refusal);
  });
});
