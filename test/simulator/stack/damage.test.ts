// Whatever registers, stacks and unwind data hold, a walk ends: in time, within its limit, without an exception.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framesOf } from './process.js';
import { imageSize, SyntheticImage, slot } from './synthetic-image.js';

const base = 0x1_4000_0000;
const stack = 0x10_0000;

const names = {
  AMD64: ['rip', 'rsp', 'rbp', 'rbx', 'rsi', 'rdi', 'r12'],
  x86: ['eip', 'esp', 'ebp'],
  ARM64: ['pc', 'sp', 'fp', 'lr'],
} as const;

const bits = { AMD64: 64, x86: 32, ARM64: 64 } as const;

const images = { AMD64: 'x64', x86: 'x86', ARM64: 'arm64' } as const;

type Machine = keyof typeof names;
const machines: readonly Machine[] = ['AMD64', 'x86', 'ARM64'];

/** Values that lead somewhere, and any. */
function value(machine: Machine, images: readonly number[]) {
  const any = fc.bigInt({ min: 0n, max: (1n << BigInt(bits[machine])) - 1n });
  const near = (start: number, size: number) =>
    fc.integer({ min: start - 16, max: start + size }).map(BigInt);
  return fc.oneof(any, near(stack, 0x1000), ...images.map((start) => near(start, imageSize)));
}

describe.each(machines)('%s', (machine) => {
  const imageBase = machine === 'x86' ? 0x40_0000 : base;
  const registers = fc
    .tuple(...names[machine].map(() => value(machine, [imageBase])))
    .map((values) => Object.fromEntries(names[machine].map((name, index) => [name, values[index]!])));

  it('any registers over any stack and any image', () => {
    const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });
    fc.assert(
      fc.property(registers, bytes(0x1000), bytes(0x400), (given, stackBytes, noise) => {
        const image = new SyntheticImage(images[machine]).bytes;
        for (let at = 0x1000; at < imageSize; at++) image[at] = noise[at % noise.length]!;
        const frames = framesOf({
          machine,
          registers: given,
          memory: [
            { start: stack, bytes: stackBytes },
            { start: imageBase, bytes: image },
          ],
          image: { base: imageBase, size: imageSize },
        });
        expect(frames.length).toBeLessThanOrEqual(256);
      }),
      { numRuns: 200 },
    );
  });
});

describe('unwind data of x64', () => {
  const rip = base + 0x1020;

  function frames(change: (image: Buffer, unwind: number) => void, size = imageSize) {
    const image = new SyntheticImage('x64');
    image.bytes.fill(0x90, 0x1000, 0x1100);
    const { unwind } = image.function(0x1000, 0x1100, { prologue: 4, slots: [slot(4, 2, 3)] });
    change(image.bytes, unwind);
    return framesOf({
      machine: 'AMD64',
      registers: { rip, rsp: stack, rbp: stack },
      memory: [
        { start: stack, bytes: Buffer.alloc(0x1000, 0x11) },
        { start: base, bytes: image.bytes.subarray(0, size) },
      ],
      image: { base, size: imageSize },
    });
  }

  it('any bytes in place of an entry and its data', () => {
    const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(bytes, bytes, (entry, info) => {
        const found = frames((image, unwind) => {
          image.set(entry.subarray(0, 12), 0x8000);
          image.set(info, unwind);
        });
        expect(found.length).toBeLessThanOrEqual(256);
      }),
      { numRuns: 300 },
    );
  });

  it('data that continues itself ends the walk where it stands', () => {
    const found = frames((image, unwind) => {
      image[unwind] = 1 | (4 << 3);
      image.writeUInt32LE(0x1000, unwind + 8);
      image.writeUInt32LE(0x1100, unwind + 12);
      image.writeUInt32LE(unwind, unwind + 16);
    });
    expect(found.map(({ ip, returnAddress }) => [ip, returnAddress])).toEqual([[BigInt(rip), 0n]]);
  });

  it('operations that do not exist end the walk where it stands', () => {
    const found = frames((image, unwind) => {
      image[unwind + 5] = 0x0f;
    });
    expect(found.map(({ ip, returnAddress }) => [ip, returnAddress])).toEqual([[BigInt(rip), 0n]]);
  });

  it('data that was not captured ends the walk where it stands', () => {
    const found = frames(() => {}, 0x9000);
    expect(found.map(({ ip, returnAddress }) => [ip, returnAddress])).toEqual([[BigInt(rip), 0n]]);
  });
});

describe('unwind data of ARM64', () => {
  it('any bytes in place of entries and their data', () => {
    const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(bytes, bytes, (entries, info) => {
        const image = new SyntheticImage('arm64');
        image.armFunction(0x1000, 0x1100, [...info]);
        image.bytes.set(entries.subarray(0, 4), 0x8004);
        const found = framesOf({
          machine: 'ARM64',
          registers: { pc: base + 0x1020, sp: stack, fp: stack, lr: base + 0x1040 },
          memory: [
            { start: stack, bytes: Buffer.alloc(0x1000, 0x11) },
            { start: base, bytes: image.bytes },
          ],
          image: { base, size: imageSize },
        });
        expect(found.length).toBeLessThanOrEqual(256);
      }),
      { numRuns: 300 },
    );
  });
});
