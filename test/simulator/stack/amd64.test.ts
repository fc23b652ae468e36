// Unwinding on x64 by the rules of "x64 exception handling": functions are written with their unwind data, the stack is
// laid out as their prologues would leave it, and the walk must come out at the return addresses put there.
import { describe, expect, it } from 'vitest';
import { framesOf, words64 } from './process.js';
import { imageSize, SyntheticImage, slot, type UnwindSpec } from './synthetic-image.js';

const base = 0x1_4000_0000;
const stack = 0x10_0000;
const begin = 0x1000;
const end = 0x1100;
/** Return addresses in no function, so the caller is a leaf and the next word its own return address. */
const outside = base + 0x5000;
const beyond = base + 0x6000;

const [rbx, rbp, rdi, r12] = [3, 5, 7, 12];

interface Scene {
  readonly unwind?: UnwindSpec;
  /** At the place where the thread stands. */
  readonly code?: readonly number[];
  /** Bytes from the function's beginning. */
  readonly at: number;
  /** From the stack pointer on. */
  readonly stack: readonly (bigint | number)[];
  readonly registers?: Readonly<Record<string, number>>;
}

function walk(scene: Scene, most?: number) {
  const image = new SyntheticImage('x64');
  image.bytes.fill(0x90, begin, end);
  if (scene.unwind !== undefined) image.function(begin, end, scene.unwind);
  image.code(begin + scene.at, scene.code ?? []);
  const frames = framesOf(
    {
      machine: 'AMD64',
      registers: { rip: base + begin + scene.at, rsp: stack, ...scene.registers },
      memory: [
        { start: stack, bytes: words64(...scene.stack) },
        { start: base, bytes: image.bytes },
      ],
      image: { base, size: imageSize },
    },
    most,
  );
  return frames.map(({ ip, sp }) => [Number(ip), Number(sp)]);
}

const start = (at: number) => [base + begin + at, stack];

describe('prologues', () => {
  it('a function without unwind data is a leaf: its return address is on top of the stack', () => {
    const frames = walk({ at: 0x10, stack: [outside, beyond, 0] });
    expect(frames).toEqual([start(0x10), [outside, stack + 8], [beyond, stack + 16]]);
  });

  const pushAndAllocate: UnwindSpec = {
    prologue: 6,
    slots: [slot(6, 2, 3), slot(2, 0, rdi), slot(1, 0, rbx)],
  };

  it('pushes and a small allocation are undone in the body', () => {
    const frames = walk({ unwind: pushAndAllocate, at: 0x20, stack: [1, 2, 3, 4, 5, 6, outside, 0] });
    expect(frames).toEqual([start(0x20), [outside, stack + 56]]);
  });

  it.each([
    [0, [outside, 0], 8],
    [1, [5, outside, 0], 16],
    [2, [5, 6, outside, 0], 24],
    [5, [5, 6, outside, 0], 24],
  ])('inside of the prologue, at %i, only what was executed', (at, words, bytes) => {
    expect(walk({ unwind: pushAndAllocate, at, stack: words })[1]).toEqual([outside, stack + bytes]);
  });

  it('large allocations: 16 bits in units of 8, or 32 bits', () => {
    const words = [...Array(32).fill(7), outside, 0];
    const scaled = { prologue: 7, slots: [slot(7, 1, 0), 32] };
    const unscaled = { prologue: 7, slots: [slot(7, 1, 1), 256, 0] };
    for (const unwind of [scaled, unscaled]) {
      expect(walk({ unwind, at: 0x20, stack: words })[1]).toEqual([outside, stack + 264]);
    }
  });

  it('a frame register tells the stack pointer after any dynamic allocation', () => {
    const unwind = {
      prologue: 8,
      frameRegister: rbp,
      frameOffset: 2,
      slots: [slot(8, 3), slot(5, 2, 7), slot(1, 0, rbp)],
    };
    // rbp = stack pointer after the allocation of 64 bytes, plus 32; the function then took 16 more.
    const words = [9, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0xbbbb, outside, 0];
    const frames = walk({ unwind, at: 0x20, stack: words, registers: { rbp: stack + 16 + 32 } });
    expect(frames[1]).toEqual([outside, stack + 16 + 64 + 16]);
  });

  it('a saved register is read back for the functions above', () => {
    // The first function saved rbp at 8 and uses it as it likes; its caller finds its own frame by rbp.
    const image = new SyntheticImage('x64');
    image.bytes.fill(0x90, begin, 0x2000);
    const saving = { prologue: 9, slots: [slot(9, 4, rbp), 1, slot(4, 2, 3)] };
    const framed = { prologue: 4, frameRegister: rbp, slots: [slot(4, 3), slot(1, 0, rbp)] };
    image.function(begin, end, saving);
    image.function(0x1200, 0x1300, framed);
    const words = [1, stack + 56, 3, 4, base + 0x1220, 6, 7, 0x5a5a, outside, 0];
    const frames = framesOf({
      machine: 'AMD64',
      registers: { rip: base + begin + 0x20, rsp: stack, rbp: 0xdead },
      memory: [
        { start: stack, bytes: words64(...words) },
        { start: base, bytes: image.bytes },
      ],
      image: { base, size: imageSize },
    });
    expect(frames.map(({ ip }) => Number(ip))).toEqual([base + begin + 0x20, base + 0x1220, outside]);
  });

  it('chained data continues the codes of another entry', () => {
    const image = new SyntheticImage('x64');
    image.bytes.fill(0x90, begin, 0x2000);
    const first = image.function(begin, end, { prologue: 2, slots: [slot(2, 0, r12)] });
    image.function(0x1200, 0x1300, { prologue: 0, slots: [slot(0, 2, 1)], chained: first });
    const frames = framesOf({
      machine: 'AMD64',
      registers: { rip: base + 0x1210, rsp: stack },
      memory: [
        { start: stack, bytes: words64(1, 2, 3, outside, 0) },
        { start: base, bytes: image.bytes },
      ],
      image: { base, size: imageSize },
    });
    expect(frames[1]?.ip).toBe(BigInt(outside));
    expect(frames[1]?.sp).toBe(BigInt(stack + 32));
  });

  it('a machine frame gives instruction and stack pointer of what was interrupted', () => {
    const unwind = { slots: [slot(0, 10, 1)] };
    const frames = walk({
      unwind,
      at: 0x20,
      stack: [0xe, outside, 0x33, 0x246, stack + 0x40, 0x2b, 0, 0, beyond, 0],
    });
    expect(frames).toEqual([start(0x20), [outside, stack + 0x40], [beyond, stack + 0x48]]);
  });
});

describe('epilogues', () => {
  const unwind: UnwindSpec = { prologue: 6, slots: [slot(6, 2, 3), slot(2, 0, rdi), slot(1, 0, rbx)] };

  it.each([
    ['add rsp, 32; pop rdi; pop rbx; ret', [0x48, 0x83, 0xc4, 0x20, 0x5f, 0x5b, 0xc3], 6],
    ['pop rdi; pop rbx; ret', [0x5f, 0x5b, 0xc3], 2],
    ['pop rbx; ret', [0x5b, 0xc3], 1],
    ['ret', [0xc3], 0],
    ['ret 8', [0xc2, 8, 0], 0],
    ['rep ret', [0xf3, 0xc3], 0],
    ['jmp out of the function', [0xe9, 0, 1, 0, 0], 0],
    ['jmp [rip+…]', [0xff, 0x25, 0, 0, 0, 0], 0],
    ['pop r12; ret', [0x41, 0x5c, 0xc3], 1],
  ])('%s', (_name, code, words) => {
    const frames = walk({ unwind, code, at: 0x40, stack: [...Array(words).fill(1), outside, 0] });
    expect(frames[1]).toEqual([outside, stack + words * 8 + 8]);
  });

  it('a jump inside of the function is none: the prologue is undone', () => {
    const frames = walk({ unwind, code: [0xeb, 0x10], at: 0x40, stack: [1, 2, 3, 4, 5, 6, outside, 0] });
    expect(frames[1]).toEqual([outside, stack + 56]);
  });

  it('version 2 describes them: at the end of the function, and at a distance from it', () => {
    const described: UnwindSpec = {
      version: 2,
      prologue: 2,
      slots: [slot(3, 6, 1), slot(0x43, 6, 0), slot(2, 0, rdi), slot(1, 0, rbx)],
    };
    const size = end - begin;
    const inFirst = walk({ unwind: described, at: size - 0x43 + 1, stack: [1, outside, 0] });
    expect(inFirst[1]).toEqual([outside, stack + 16]);
    const atEnd = walk({ unwind: described, at: size - 1, stack: [outside, 0] });
    expect(atEnd[1]).toEqual([outside, stack + 8]);
    const body = walk({ unwind: described, at: 0x20, stack: [1, 2, outside, 0] });
    expect(body[1]).toEqual([outside, stack + 24]);
  });
});

describe('where a walk ends', () => {
  it('at the return address 0', () => {
    expect(walk({ at: 0x10, stack: [0] })).toEqual([start(0x10)]);
  });

  it('where the stack was not captured', () => {
    expect(walk({ at: 0x10, stack: [] })).toEqual([start(0x10)]);
  });

  it('after as many frames as were asked for', () => {
    const words = Array.from({ length: 50 }, () => outside);
    expect(walk({ at: 0x10, stack: words }, 7)).toHaveLength(7);
  });

  it('after 256 frames where nobody asked', () => {
    const words = Array.from({ length: 1000 }, () => outside);
    expect(walk({ at: 0x10, stack: words })).toHaveLength(256);
  });
});
