/**
 * Processes of ARM64 that never ran: functions with packed and described unwind data, threads that stand anywhere in
 * them, and a stack on which anything may be a return address.
 */
import { buildDump } from '../../minidump/synthetic.js';
import { Random } from './random.js';
import { codeEnd, codeStart, imageSize, imageTimestamp, SyntheticImage } from './synthetic-image.js';

const imageBase = 0x1_4000_0000;
const stackBase = 0x10_0000;
const stackWords = 0x800;
const end = 0xe4;
const noOperation = 0xe3;

/** One unwind code of "ARM64 exception handling"; the numbers are its fields. */
function code(random: Random): number[] {
  const pairs = (first: number, registers: number, offsets: number) => [
    first,
    (random.below(registers) << 6) | random.below(offsets),
  ];
  const kinds: readonly (() => number[])[] = [
    () => [1 + random.below(8)],
    () => [0x20 | (1 + random.below(6))],
    () => [0x40 | random.below(4)],
    () => [0x80 | random.below(12)],
    () => [0xc0, 1 + random.below(16)],
    () => pairs(0xc8, 4, 6),
    () => pairs(0xcc, 4, 10),
    () => pairs(0xd0, 4, 6),
    () => [0xd4, (random.below(8) << 5) | random.below(10)],
    () => pairs(0xd6, 4, 6),
    () => [random.one([0xd8, 0xda, 0xdc]), random.below(64)],
    () => [0xde, random.below(32)],
    () => [0xe0, 0, 0, random.below(32)],
    () => [0xe1],
    () => [0xe2, random.below(8)],
    () => [noOperation],
    () => [0xfc],
    () => [0xe6, ...pairs(0xc8, 2, 6)],
    () => [0xe6, ...pairs(0xd8, 2, 6)],
  ];
  return random.one(kinds)();
}

/** One word for a canonical prologue; undefined when the frame is too large for it. */
function packed(length: number, random: Random): number | undefined {
  const floats = random.once(3) ? random.below(8) : 0;
  const integers = random.below(11);
  const homes = random.once(4) ? 1 : 0;
  const chaining = random.one([0, 1, 2, 3, 3]);
  const saved = integers * 8 + (chaining === 1 ? 8 : 0) + (floats > 0 ? (floats + 1) * 8 : 0) + homes * 64;
  const locals = random.one([0, 16, 32, 0x80, 0x200, 0x400, 0x1200]) + (chaining >= 2 ? 16 : 0);
  const frame = ((saved + 15) & ~15) / 16 + locals / 16;
  if (frame > 511) return undefined;
  const flag = random.once(6) ? 2 : 1;
  const low = flag | ((length / 4) << 2) | (floats << 13) | (integers << 16);
  return (low | (homes << 20) | (chaining << 21) | (frame << 23)) >>> 0;
}

function record(length: number, random: Random): number[] {
  const prologue = Array.from({ length: 1 + random.below(5) }, () => code(random));
  const codes = [...prologue.flat(), end];
  while (codes.length % 4 !== 0) codes.push(noOperation);
  /** The epilogue may lack the prologue's last instruction. */
  const start = () => (random.once(2) ? 0 : prologue[0]!.length);
  const isSingle = random.once(2);
  const scopes: number[] = [];
  if (!isSingle) {
    let at = prologue.length + 1 + random.below(4);
    for (let left = random.below(3); left > 0 && at < length / 4 - 6; left--) {
      scopes.push((at | (start() << 22)) >>> 0);
      at += prologue.length + 2 + random.below(4);
    }
  }
  const field = isSingle ? start() : scopes.length;
  const header = (length / 4) | ((isSingle ? 1 : 0) << 21) | (field << 22) | ((codes.length / 4) << 27);
  const words = Buffer.alloc(4 + scopes.length * 4);
  for (const [index, word] of [header >>> 0, ...scopes].entries()) words.writeUInt32LE(word, index * 4);
  return [...words, ...codes];
}

function madeUpImage(random: Random): SyntheticImage {
  const image = new SyntheticImage('arm64');
  for (let at = codeStart; at < codeEnd; ) {
    const length = 0x40 + random.below(0x30) * 4;
    const data = random.once(2) ? packed(length, random) : record(length, random);
    if (data !== undefined) image.armFunction(at, at + length, data);
    at += length + random.one([0, 0, 8, 16]);
  }
  return image;
}

/** A place of the image where a thread may stand: in prologues, epilogues and at ends more often than elsewhere. */
function placeIn(image: SyntheticImage, random: Random): number {
  const one = random.one(image.functions);
  const choices = [
    one.begin + random.below((one.end - one.begin) / 4) * 4,
    one.begin + random.below(8) * 4,
    one.end - 4 - random.below(8) * 4,
    one.end,
  ];
  return imageBase + random.one(choices);
}

/** @param threads how many */
export function madeUpArm64(seed: number, threads: number): Buffer {
  const random = new Random(seed);
  const image = madeUpImage(random);
  const inCode = () => imageBase + codeStart + random.below((codeEnd - codeStart) / 4) * 4;
  const aligned = (words: number) => stackBase + random.below(words / 2) * 16;
  const stack = Buffer.alloc(stackWords * 8);
  for (let index = 0; index < stackWords; index++) {
    const word = random.one([
      0,
      aligned(stackWords),
      aligned(stackWords),
      inCode(),
      inCode(),
      inCode(),
      inCode(),
      random.below(0x1_0000),
      0x7fff_1234_5678,
    ]);
    stack.writeBigUInt64LE(BigInt(word), index * 8);
  }
  const saved = Array.from({ length: 29 }, (_, index) => `x${index}`);
  return buildDump({
    arch: 'arm64',
    processId: 0x20,
    modules: [{ base: imageBase, size: imageSize, path: 'Q:\\made-up.exe', timestamp: imageTimestamp }],
    threads: Array.from({ length: threads }, (_, index) => ({
      id: 4 * (index + 1),
      teb: 0x7_ff00_0000,
      registers: {
        pc: placeIn(image, random),
        sp: aligned(stackWords - 100),
        fp: aligned(stackWords),
        lr: inCode(),
        ...Object.fromEntries(saved.map((name) => [name, aligned(stackWords)])),
      },
    })),
    memory: [
      { start: stackBase, bytes: stack },
      { start: imageBase, bytes: image.bytes },
    ],
  }).bytes();
}
