/**
 * Processes of x64 that never ran: functions with every kind of unwind data and epilogue, threads that stand anywhere
 * in them, and a stack on which anything may be a return address.
 */
import { buildDump, type DumpSpec } from '../../minidump/synthetic.js';
import { Random } from './random.js';
import {
  codeEnd,
  codeStart,
  imageSize,
  imageTimestamp,
  SyntheticImage,
  slot,
  type WrittenFunction,
} from './synthetic-image.js';

export const imageBase = 0x1_4000_0000;
export const stackBase = 0x10_0000;
const stackWords = 0x800;
const nonvolatile = [3, 5, 6, 7, 12, 13, 14, 15];
const integerRegisters = 'rax rcx rdx rbx rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15'.split(' ');

/** Ends of epilogues: returns, jumps out of the function or not, and what only looks like one. */
const lastInstructions = (random: Random): readonly number[] =>
  random.one([
    [0xc3],
    [0xf3, 0xc3],
    [0xf2, 0xc3],
    [0xc2, 8, 0],
    [0xeb, random.below(256)],
    [0xe9, random.below(256), random.below(4), 0, 0],
    [0xff, 0x25, 0, 0, 0, 0],
    [0x48, 0xff, 0xe0],
    [0xff, 0xe0],
  ]);

interface Frame {
  readonly saved: readonly number[];
  readonly allocated: number;
  readonly frameRegister: number;
  readonly frameOffset: number;
}

const pop = (register: number) => (register >= 8 ? [0x41, 0x58 | (register & 7)] : [0x58 | register]);

function release({ allocated, frameRegister, frameOffset }: Frame, random: Random): number[] {
  if (frameRegister !== 0 && (frameRegister & 7) !== 4 && random.once(2)) {
    const displacement = (allocated - frameOffset * 16) & 0x7f;
    return [frameRegister >= 8 ? 0x49 : 0x48, 0x8d, 0x60 | (frameRegister & 7), displacement];
  }
  if (allocated === 0) return [];
  if (allocated < 0x80) return [0x48, 0x83, 0xc4, allocated];
  return [0x48, 0x81, 0xc4, allocated & 255, allocated >> 8, 0, 0];
}

class MadeUpCode {
  readonly image = new SyntheticImage('x64');
  /** Places inside epilogues, relative to the image. */
  readonly epilogues: number[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
    for (let at = codeStart; at < codeEnd + 0x1000; at++) {
      this.image.bytes[at] = random.one([0x90, 0x8b, random.below(256)]);
    }
    for (let at = codeStart; at < codeEnd; ) {
      const end = at + 0x20 + random.below(0x60);
      this.#function(at, end);
      at = end + random.one([0, 0, 8, 16]);
    }
  }

  #function(begin: number, end: number): void {
    const random = this.#random;
    const isChained = this.image.functions.length > 0 && random.once(6);
    const version = random.once(5) ? 2 : 1;
    const frame = this.#frame(isChained);
    const codes: number[][] = [];
    let prologue = 0;
    for (const register of frame.saved) {
      prologue += register >= 8 ? 2 : 1;
      codes.unshift([slot(prologue, 0, register)]);
    }
    if (frame.allocated > 0) {
      prologue += 4;
      const eighths = frame.allocated / 8;
      codes.unshift(
        frame.allocated <= 0x80 ? [slot(prologue, 2, eighths - 1)] : [slot(prologue, 1), eighths],
      );
    }
    if (frame.frameRegister !== 0) {
      prologue += 4;
      codes.unshift([slot(prologue, 3)]);
    }
    prologue = this.#saves(frame, codes, prologue);
    if (random.once(12)) codes.push([slot(0, 10, random.below(2))]);
    const starts =
      version === 2
        ? this.#describedEpilogues(begin + prologue, end, frame, codes)
        : this.#plainEpilogues(begin + prologue, end);
    for (const start of starts) this.#epilogue(start, end, frame, version === 1);
    this.image.function(begin, end, {
      version,
      flags: isChained ? 0 : random.one([0, 1, 2]),
      prologue,
      frameRegister: frame.frameRegister,
      frameOffset: frame.frameOffset,
      slots: codes.flat(),
      ...(isChained && { chained: random.one(this.image.functions) }),
    });
  }

  #frame(isChained: boolean): Frame {
    const random = this.#random;
    const saved = nonvolatile.filter(() => random.once(3));
    const allocated = random.one([0, 8, 0x20, 0x28, 0x100, 0x1000]);
    const hasFrameRegister = !isChained && random.once(4);
    const frameRegister = hasFrameRegister ? random.one(saved.length > 0 ? saved : [5]) : 0;
    return { saved, allocated, frameRegister, frameOffset: hasFrameRegister ? random.below(3) : 0 };
  }

  /** Registers that the prologue moves to the stack; returns the new end of the prologue. */
  #saves({ allocated }: Frame, codes: number[][], prologue: number): number {
    const random = this.#random;
    let end = prologue;
    if (allocated > 0 && random.once(4)) {
      end += 4;
      codes.unshift([slot(end, 4, random.one(nonvolatile)), random.below(allocated / 8)]);
    }
    if (allocated >= 0x20 && random.once(6)) {
      end += 5;
      codes.unshift([slot(end, 8, 6), random.below(2)]);
    }
    return end;
  }

  #plainEpilogues(first: number, end: number): number[] {
    const count = this.#random.below(3);
    const room = Math.max(1, end - first - 12);
    return Array.from({ length: count }, () => first + this.#random.below(room));
  }

  /** Version 2: epilogues stand in the codes, in pairs of slots. */
  #describedEpilogues(first: number, end: number, { saved }: Frame, codes: number[][]): number[] {
    const random = this.#random;
    const size = saved.reduce((sum, register) => sum + (register >= 8 ? 2 : 1), 1);
    const isAtEnd = random.once(2);
    const starts = isAtEnd ? [end - size] : [];
    const described = [[slot(size, 6, isAtEnd ? 1 : 0)]];
    if (!isAtEnd || random.once(2)) {
      const distance = size + random.below(Math.max(1, end - first - size));
      described.push([slot(distance & 0xff, 6, distance >> 8)]);
      starts.push(end - distance);
    }
    if (described.length % 2 === 1) described.push([slot(0, 6)]);
    codes.unshift(...described);
    return starts;
  }

  #epilogue(start: number, end: number, frame: Frame, releases: boolean): void {
    this.epilogues.push(start);
    const code = releases ? release(frame, this.#random) : [];
    for (const register of [...frame.saved].reverse()) code.push(...pop(register));
    code.push(...lastInstructions(this.#random));
    this.image.code(start, code.slice(0, Math.max(0, end - start)));
  }
}

/** A place of the image where a thread may stand: in prologues, epilogues and at ends more often than elsewhere. */
function placeIn({ image, epilogues }: MadeUpCode, random: Random): number {
  const one: WrittenFunction = random.one(image.functions);
  const choices = [
    one.begin + random.below(one.end - one.begin),
    one.begin + random.below(12),
    random.one(epilogues) + random.below(6),
    one.end,
  ];
  return imageBase + random.one(choices);
}

/** @param threads how many */
export function madeUpAmd64(seed: number, threads: number): Buffer {
  const random = new Random(seed);
  const code = new MadeUpCode(random);
  const stack = Buffer.alloc(stackWords * 8);
  const address = () => stackBase + random.below(stackWords) * 8;
  const inCode = () => imageBase + codeStart + random.below(codeEnd - codeStart);
  for (let index = 0; index < stackWords; index++) {
    const word = random.one([
      0,
      address(),
      address(),
      inCode(),
      inCode(),
      inCode(),
      inCode(),
      random.below(0x1_0000),
      0x7fff_1234_5678,
    ]);
    stack.writeBigUInt64LE(BigInt(word), index * 8);
  }
  const spec: DumpSpec = {
    arch: 'x64',
    processId: 0x20,
    modules: [{ base: imageBase, size: imageSize, path: 'Q:\\made-up.exe', timestamp: imageTimestamp }],
    threads: Array.from({ length: threads }, (_, index) => ({
      id: 4 * (index + 1),
      teb: 0x7_ff00_0000,
      registers: {
        rip: placeIn(code, random),
        rsp: stackBase + random.below(stackWords - 100) * 8 + (random.once(10) ? random.below(8) : 0),
        ...Object.fromEntries(integerRegisters.map((name) => [name, address()])),
      },
    })),
    memory: [
      { start: stackBase, bytes: stack },
      { start: imageBase, bytes: code.image.bytes },
    ],
  };
  return buildDump(spec).bytes();
}
