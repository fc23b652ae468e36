// Unwinding on ARM64 by the rules of "ARM64 exception handling": unwind data is written out bit by bit, the stack is
// laid out as the prologue would leave it, and the walk must come out at the return address put there.
import { describe, expect, it } from 'vitest';
import { framesOf, words64 } from './process.js';
import { imageSize, SyntheticImage } from './synthetic-image.js';

const base = 0x1_4000_0000;
const stack = 0x10_0000;
const begin = 0x1000;
const length = 0x80;
const outside = base + 0x5000;

interface Scene {
  readonly data?: number | readonly number[];
  /** Instructions from the function's beginning. */
  readonly at: number;
  readonly stack: readonly (bigint | number)[];
  readonly registers?: Readonly<Record<string, number>>;
}

function walk(scene: Scene) {
  const image = new SyntheticImage('arm64');
  if (scene.data !== undefined) image.armFunction(begin, begin + length, scene.data);
  return framesOf({
    machine: 'ARM64',
    registers: { pc: base + begin + scene.at * 4, sp: stack, fp: 0, lr: 0, ...scene.registers },
    memory: [
      { start: stack, bytes: words64(...scene.stack) },
      { start: base, bytes: image.bytes },
    ],
    image: { base, size: imageSize },
  }).map(({ ip, sp }) => [Number(ip), Number(sp)]);
}

/** Header word of a record: length, one epilogue at the end whose codes begin at an index, code words. */
function record(epilogueIndex: number, codes: readonly number[]): number[] {
  const padded = [...codes];
  while (padded.length % 4 !== 0) padded.push(0xe3);
  const header = ((length / 4) | (1 << 21) | (epilogueIndex << 22) | ((padded.length / 4) << 27)) >>> 0;
  return [header & 0xff, (header >> 8) & 0xff, (header >> 16) & 0xff, header >>> 24, ...padded];
}

describe('ARM64', () => {
  it('a function without unwind data is a leaf: it returns to the link register', () => {
    expect(walk({ at: 4, stack: [], registers: { lr: outside } })).toEqual([
      [base + begin + 16, stack],
      [outside, stack],
    ]);
  });

  // stp x29, lr, [sp, #-32]!; mov x29, sp; sub sp, sp, #16
  const chained = record(0, [0x01, 0xe1, 0x83, 0xe4]);

  it('undoes allocation, frame pointer and saved pair in the body', () => {
    const words = [1, 2, 0xf00, outside, 5, 6];
    expect(walk({ data: chained, at: 10, stack: words, registers: { fp: stack + 16 } })[1]).toEqual([
      outside,
      stack + 48,
    ]);
  });

  it('in the prologue only what was executed', () => {
    const before = { lr: outside, fp: 0xbad };
    expect(walk({ data: chained, at: 0, stack: [1, 2], registers: before })[1]).toEqual([outside, stack]);
    const words = [0xf00, outside, 3, 4];
    expect(walk({ data: chained, at: 1, stack: words, registers: { lr: 1 } })[1]).toEqual([
      outside,
      stack + 32,
    ]);
  });

  it('in the epilogue only what was not', () => {
    // The last instruction is the return: everything is loaded already.
    const last = length / 4 - 1;
    expect(walk({ data: chained, at: last, stack: [1], registers: { lr: outside } })[1]).toEqual([
      outside,
      stack,
    ]);
    const words = [0xf00, outside, 3, 4];
    expect(walk({ data: chained, at: last - 1, stack: words, registers: { lr: 1 } })[1]).toEqual([
      outside,
      stack + 32,
    ]);
  });

  it('packed data: x19 to x21 and the link register, 32 bytes of locals', () => {
    const [registers, savesLink, frame] = [3 << 16, 1 << 21, (4 << 23) >>> 0];
    const data = (1 | ((length / 4) << 2) | registers | savesLink | frame) >>> 0;
    const words = [1, 2, 3, 4, 0x19, 0x20, 0x21, outside, 9];
    expect(walk({ data, at: 10, stack: words })[1]).toEqual([outside, stack + 64]);
  });

  it('codes that are not known end the walk where it stands', () => {
    const data = record(0, [0xe8, 0xe4]);
    expect(walk({ data, at: 10, stack: [1, 2, 3, 4], registers: { lr: outside } })).toHaveLength(1);
  });
});
