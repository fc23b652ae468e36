/**
 * `s` against a search byte by byte: over ranges that touch and ranges with gaps, any element size, any start.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../../src/simulator/index.js';
import { Scratch } from '../../minidump/scratch.js';
import { buildDump } from '../../minidump/synthetic.js';

const scratch = new Scratch();
const base = 0x10000;

interface Piece {
  readonly gap: number;
  readonly bytes: Uint8Array;
}

/** Few different bytes, so that patterns repeat and overlap. */
const bytes = fc.uint8Array({ min: 0, max: 2, minLength: 1, maxLength: 40 });
const pieces = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 6 }), bytes }), {
  minLength: 1,
  maxLength: 5,
});

/** Captured bytes by offset from the base; undefined in gaps. */
function layout(list: readonly Piece[]): (number | undefined)[] {
  const all: (number | undefined)[] = [];
  for (const { gap, bytes: piece } of list) {
    for (let index = 0; index < gap; index++) all.push(undefined);
    all.push(...piece);
  }
  return all;
}

async function opened(list: readonly Piece[]): Promise<Session> {
  let start = base;
  const memory = list.map(({ gap, bytes: piece }) => {
    const one = { start: start + gap, bytes: piece };
    start += gap + piece.length;
    return one;
  });
  return await openSession(buildDump({ arch: 'x86', memory }).writeTo(scratch.path()));
}

function naive(
  all: readonly (number | undefined)[],
  from: number,
  pattern: readonly number[],
  step: number,
): number[] {
  const found: number[] = [];
  for (let at = from; at + pattern.length <= all.length; at += step) {
    if (pattern.every((byte, index) => all[at + index] === byte)) found.push(base + at);
  }
  return found;
}

const kinds = [
  ['b', 1],
  ['w', 2],
  ['d', 4],
] as const;

describe('s', () => {
  it('finds what a search byte by byte finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        pieces,
        fc.constantFrom(...kinds),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 8 }),
        fc.nat(6),
        async (list, [kind, size], source, from) => {
          const pattern = source.slice(0, Math.max(size, source.length - (source.length % size)));
          const values: string[] = [];
          for (let at = 0; at < pattern.length; at += size) {
            const digits = pattern.slice(at, at + size).reverse();
            values.push(digits.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
          }
          const all = layout(list);
          const length = Math.max(0, Math.floor((all.length - from) / size));
          const session = await opened(list);
          const text = session.execute(
            `s -[1]${kind} ${(base + from).toString(16)} L?${length.toString(16)} ${values.join(' ')}`,
          );
          session.close();
          const found = text.split('\n').filter(Boolean).map(Number);
          const searched = all.slice(0, from + length * size);
          expect(found).toEqual(naive(searched, from, pattern, size));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds a match behind a touching range that is shorter than the pattern', async () => {
    const list = [
      { gap: 1, bytes: new Uint8Array([2]) },
      { gap: 0, bytes: new Uint8Array([1, 1, 1, 1]) },
    ];
    const session = await opened(list);
    const text = session.execute(`s -[1]b ${base.toString(16)} L?6 1 1 1 1`);
    session.close();
    expect(text).toBe(`0x${(base + 2).toString(16).padStart(8, '0')}\n`);
  });

  it('finds a match across windows of a large range, and reads every captured byte once', async () => {
    const size = 0x100_0000 * 2 + 0x1000;
    const large = new Uint8Array(size);
    const places = [0, 0x100_0000 - 3, 0x200_0000 - 1, size - 6];
    for (const place of places) large.set([0x4c, 0x45, 0x41, 0x4b, 0x53, 0x21], place);
    const session = await openSession(
      buildDump({ memory: [{ start: base, bytes: large }] }).writeTo(scratch.path()),
    );
    const before = session.target.dump!.bytesRead;
    const lines = session.execute('s -[1]a 0 L?7fffffffffff "LEAKS!"').split('\n').filter(Boolean);
    const read = session.target.dump!.bytesRead - before;
    session.close();
    const found = lines.map((line) => Number.parseInt(line.slice(2).replace('`', ''), 16) - base);
    expect(found).toEqual(places);
    expect(read).toBeLessThan(size * 1.01);
  });
});
