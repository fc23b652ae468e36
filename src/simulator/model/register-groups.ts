/**
 * What `Thread.Registers` holds beside `User`: vector and floating-point registers out of the CONTEXT record.
 *
 * Names, order and VARIANT types are the engine's own. Vectors are text there, lanes from the highest to the lowest;
 * what a context of a dump cannot hold (ymm, zmm, masks, shadow stack) is listed and zero.
 * Offsets: winnt.h, CONTEXT and XSAVE_FORMAT (the layout of FXSAVE) of each machine.
 */
import { type IntegerType, integer, type ModelValue, text } from '../../provider/model.js';
import { storedFloat } from '../commands/float-text.js';
import type { Machine } from '../target/machine.js';

export type RegisterGroupName = 'SIMD' | 'VFP' | 'FloatingPoint' | 'CET';

/** Reads one register of a CONTEXT record. */
type Read = (context: DataView) => ModelValue;

type Registers = readonly (readonly [name: string, read: Read])[];

/** Zeros stand for what the record is too short for. */
function piece(context: DataView, offset: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  const available = Math.max(0, Math.min(length, context.byteLength - offset));
  if (available > 0) bytes.set(new Uint8Array(context.buffer, context.byteOffset + offset, available));
  return new DataView(bytes.buffer);
}

function unsigned(type: IntegerType, offset: number, bytes: 1 | 2 | 4 | 8): Read {
  return (context) => {
    const value = piece(context, offset, 8).getBigUint64(0, true);
    return integer(type, BigInt.asUintN(bytes * 8, value));
  };
}

const zero =
  (type: IntegerType): Read =>
  () =>
    integer(type, 0n);

/** `           0            0          4.5            1`. */
function vectorText(view: DataView): string {
  const lanes: string[] = [];
  for (let offset = view.byteLength - 4; offset >= 0; offset -= 4) {
    lanes.push(storedFloat(view, offset, 4, 6).padStart(12));
  }
  return lanes.join(' ');
}

const vector =
  (offset: number): Read =>
  (context) =>
    text(vectorText(piece(context, offset, 16)));

const emptyVector = (bytes: number): Read => {
  const shown = vectorText(new DataView(new ArrayBuffer(bytes)));
  return () => text(shown);
};

/** The engine's model does not convert the 80-bit numbers of the x87 unit: each of them is 0 there. */
const unconverted: Read = () => ({ kind: 'float', type: 'R8', value: 0 });

const single =
  (offset: number): Read =>
  (context) => ({ kind: 'float', type: 'R4', value: piece(context, offset, 4).getFloat32(0, true) });

const double =
  (offset: number): Read =>
  (context) => ({ kind: 'float', type: 'R8', value: piece(context, offset, 8).getFloat64(0, true) });

/** `count` registers, their names made from a pattern with `#`. */
function series(count: number, pattern: string, read: (index: number) => Read): Registers {
  return Array.from({ length: count }, (_, index) => [pattern.replace('#', String(index)), read(index)]);
}

/** Parts of the xmm registers: halves, then 32-bit lanes. */
function xmmParts(count: number, at: (index: number) => number, laneType: IntegerType): Registers {
  return [
    ...series(count, 'xmm#l', (index) => unsigned('UI8', at(index), 8)),
    ...series(count, 'xmm#h', (index) => unsigned('UI8', at(index) + 8, 8)),
    ...[0, 1, 2, 3].flatMap((lane) =>
      series(count, `xmm#/${lane}`, (index) => unsigned(laneType, at(index) + lane * 4, 4)),
    ),
  ];
}

/**
 * CONTEXT_EX after the record tells where the extended state is: a 64-byte XSAVE header (features, then how they are
 * packed), and the features that are there, in the order of their numbers ("Intel 64 Architectures Software
 * Developer's Manual", volume 1, "XSAVE area").
 */
const contextEx = { offset: 0x4d0, stateOffset: 0x10 } as const;
const xsaveHeader = 64;
const shadowStackFeature = 11;
/** Bytes of the features 2 to 10: AVX, bounds (2), AVX-512 (3), trace, protection keys, PASID. */
const earlierFeatures = [256, 64, 64, 64, 512, 1024, 128, 8, 8];

/** Feature 11 (CET_U): IA32_U_CET, then IA32_PL3_SSP; 0 where the record holds neither. */
const shadowStack =
  (offset: number): Read =>
  (context) => {
    const place = piece(context, contextEx.offset + contextEx.stateOffset, 4).getInt32(0, true);
    const state = contextEx.offset + place;
    const features = place === 0 ? 0 : piece(context, state, 4).getUint32(0, true);
    if ((features & (1 << shadowStackFeature)) === 0) return integer('UI8', 0n);
    const before = earlierFeatures.filter((_, index) => (features & (4 << index)) !== 0);
    const start = state + xsaveHeader + before.reduce((sum, bytes) => sum + bytes, 0);
    return unsigned('UI8', start + offset, 8)(context);
  };

const fxsave = { controlWord: 0, statusWord: 2, tagWord: 4, mxcsr: 0x18, st: 0x20, xmm: 0xa0 } as const;

const amd64Fxsave = 0x100;
const amd64St = (index: number) => amd64Fxsave + fxsave.st + index * 16;
const amd64Xmm = (index: number) => amd64Fxsave + fxsave.xmm + index * 16;

const amd64: Partial<Record<RegisterGroupName, Registers>> = {
  SIMD: [
    ...series(8, 'mm#', (index) => unsigned('UI8', amd64St(index), 8)),
    ['mxcsr', unsigned('UI4', 0x34, 4)],
    ...series(16, 'xmm#', (index) => vector(amd64Xmm(index))),
    ...xmmParts(16, amd64Xmm, 'UI8'),
  ],
  FloatingPoint: [
    ['fpcw', unsigned('UI2', amd64Fxsave + fxsave.controlWord, 2)],
    ['fpsw', unsigned('UI2', amd64Fxsave + fxsave.statusWord, 2)],
    ['fptw', unsigned('UI2', amd64Fxsave + fxsave.tagWord, 1)],
    ...series(8, 'st#', () => unconverted),
  ],
  CET: [
    ['ssp', shadowStack(8)],
    ['cetumsr', shadowStack(0)],
  ],
};

/** FLOATING_SAVE_AREA begins at 0x1c, the record of FXSAVE (ExtendedRegisters) at 0xcc. */
const x86Fxsave = 0xcc;
const x86St = (index: number) => 0x38 + index * 10;
const x86Xmm = (index: number) => x86Fxsave + fxsave.xmm + index * 16;

const x86: Partial<Record<RegisterGroupName, Registers>> = {
  SIMD: [
    ['mxcsr', unsigned('UI4', x86Fxsave + fxsave.mxcsr, 4)],
    ...series(8, 'xmm#', (index) => vector(x86Xmm(index))),
    ...series(8, 'mm#', (index) => unsigned('UI8', x86St(index), 8)),
    ...series(8, 'ymm#', () => emptyVector(32)),
    ...series(8, 'zmm#', () => emptyVector(64)),
    ...series(8, 'k#', () => zero('UI8')),
    ...xmmParts(8, x86Xmm, 'UI8'),
    // The engine's own list ends here.
    ...series(3, 'ymm#l', () => emptyVector(16)),
  ],
  FloatingPoint: [
    ['fpcw', unsigned('UI4', 0x1c, 2)],
    ['fpsw', unsigned('UI4', 0x20, 2)],
    ['fptw', unsigned('UI4', 0x24, 2)],
    ['fopcode', unsigned('UI4', 0x2e, 2)],
    ['fpip', unsigned('UI4', 0x28, 4)],
    ['fpipsel', unsigned('UI4', 0x2c, 2)],
    ['fpdp', unsigned('UI4', 0x30, 4)],
    ['fpdpsel', unsigned('UI4', 0x34, 2)],
    ...series(8, 'st#', () => unconverted),
  ],
};

/** A record of x64 as one of x86: what the engine shows of a 64-bit thread after `.effmach x86`. */
function asX86(amd64Record: Uint8Array): Uint8Array {
  const record = new Uint8Array(716);
  const state = amd64Record.subarray(amd64Fxsave, amd64Fxsave + 512);
  record.set(state, x86Fxsave);
  record.set(state.subarray(fxsave.controlWord, 2), 0x1c);
  record.set(state.subarray(fxsave.statusWord, 4), 0x20);
  record.set(state.subarray(fxsave.tagWord, 5), 0x24);
  for (let index = 0; index < 8; index++) {
    const at = fxsave.st + index * 16;
    record.set(state.subarray(at, at + 10), x86St(index));
  }
  return record;
}

/** The thread's record as the effective machine sees it; zeros where that is impossible. */
function recordFor(machine: Machine, effective: Machine, context: Uint8Array): Uint8Array {
  if (machine === effective) return context;
  return machine === 'AMD64' && effective === 'x86' ? asX86(context) : new Uint8Array(0);
}

const arm64Vector = (index: number) => 0x110 + index * 16;

const arm64: Partial<Record<RegisterGroupName, Registers>> = {
  SIMD: series(32, 'q#', (index) => vector(arm64Vector(index))),
  VFP: [
    ...series(32, 's#', (index) => single(arm64Vector(index))),
    ...series(32, 'd#', (index) => double(arm64Vector(index))),
  ],
};

const groups: Partial<Record<Machine, Partial<Record<RegisterGroupName, Registers>>>> = {
  AMD64: amd64,
  x86,
  ARM64: arm64,
};

/**
 * A group's registers by name; undefined when the effective machine has no such group.
 * @param machine what the CONTEXT record belongs to
 */
export function registerGroup(
  machine: Machine,
  effective: Machine,
  name: string,
  context: Uint8Array,
): readonly (readonly [name: string, value: () => ModelValue])[] | undefined {
  const registers = groups[effective]?.[name as RegisterGroupName];
  const record = recordFor(machine, effective, context);
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return registers?.map(([register, read]) => [register, () => read(view)] as const);
}
