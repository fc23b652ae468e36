/**
 * Unwind codes of ARM64, one for each instruction of a prologue or epilogue.
 *
 * Source: "ARM64 exception handling", "Unwind codes". Not read are the codes of kernels' frames and of registers that
 * compilers do not save (E7 to EC): a function with one of them cannot be unwound here.
 */

/** `release`: what the stack pointer grows by afterwards. */
export type Operation =
  | { readonly kind: 'move'; readonly release: number }
  /** Loads registers one after another from `offset` beyond the stack pointer. */
  | {
      readonly kind: 'load';
      readonly registers: readonly number[];
      readonly offset: number;
      readonly release: number;
      /** Pairs may be followed by more pairs, see `more`. */
      readonly isPair: boolean;
    }
  /** The stack pointer is the frame pointer, less some bytes. */
  | { readonly kind: 'frame'; readonly below: number }
  /** The next load is of one pair more. */
  | { readonly kind: 'more' };

/** Codes from one place on, as they are executed. */
export interface Sequence {
  readonly operations: readonly Operation[];
  /** Operations that instructions of this prologue or epilogue stand for; what follows is another one's. */
  readonly instructions: number;
}

export const framePointer = 29;
export const linkRegister = 30;
/** Where d8 stands among the registers of a load; d0 would be 32. */
export const firstFloat = 40;
export const firstSaved = 19;

const end = 0xe4;
const endOfPart = 0xe5;
const nothing: Operation = { kind: 'move', release: 0 };

/** Bytes of a code, by its first byte. */
function sizeOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  if (first === 0xe0) return 4;
  if (first === 0xe2) return 2;
  return first >= 0xf8 && first <= 0xfb ? first - 0xf6 : 1;
}

/** undefined: a code that is not read, or codes that run out. */
export function readSequence(codes: DataView, start: number): Sequence | undefined {
  const operations: Operation[] = [];
  let instructions: number | undefined;
  for (let at = start; at < codes.byteLength; ) {
    const first = codes.getUint8(at);
    if (first === end) return { operations, instructions: instructions ?? operations.length };
    const size = sizeOf(first);
    if (at + size > codes.byteLength) return undefined;
    if (first === endOfPart) {
      instructions ??= operations.length;
    } else {
      const operation = operationOf(codes, at, first);
      if (operation === undefined) return undefined;
      operations.push(operation);
    }
    at += size;
  }
  return undefined;
}

const load = (registers: readonly number[], offset: number, release = 0): Operation => ({
  kind: 'load',
  registers,
  offset,
  release,
  isPair: false,
});

/** Two registers that follow each other, from x19 or d8 on. */
const pair = (register: number, offset: number, release = 0): Operation => ({
  kind: 'load',
  registers: [register, register + 1],
  offset,
  release,
  isPair: true,
});

function operationOf(codes: DataView, at: number, first: number): Operation | undefined {
  if (first < 0x20) return { kind: 'move', release: (first & 0x1f) * 16 };
  if (first < 0x40) return pair(firstSaved, 0, (first & 0x1f) * 8);
  if (first < 0x80) return load([framePointer, linkRegister], (first & 0x3f) * 8);
  if (first < 0xc0) return load([framePointer, linkRegister], 0, ((first & 0x3f) + 1) * 8);
  if (first < 0xe0) return twoBytes(codes.getUint16(at, false));
  switch (first) {
    case 0xe0:
      return { kind: 'move', release: (codes.getUint32(at, false) & 0xff_ffff) * 16 };
    case 0xe1:
      return { kind: 'frame', below: 0 };
    case 0xe2:
      return { kind: 'frame', below: codes.getUint8(at + 1) * 8 };
    case 0xe3:
      return nothing;
    case 0xe6:
      return { kind: 'more' };
    default:
      // Signed return addresses, and codes that are reserved for what unwinding need not know.
      return first >= 0xf8 ? nothing : undefined;
  }
}

function twoBytes(code: number): Operation | undefined {
  const offset = (code & 0x3f) * 8;
  const saved = firstSaved + ((code >> 6) & 0xf);
  const float = firstFloat + ((code >> 6) & 7);
  if (code < 0xc800) return { kind: 'move', release: (code & 0x7ff) * 16 };
  if (code < 0xcc00) return pair(saved, offset);
  if (code < 0xd000) return pair(saved, 0, offset + 8);
  if (code < 0xd400) return load([saved], offset);
  if (code < 0xd600) return load([firstSaved + ((code >> 5) & 0xf)], 0, ((code & 0x1f) + 1) * 8);
  if (code < 0xd800) return load([firstSaved + ((code >> 6) & 7) * 2, linkRegister], offset);
  if (code < 0xda00) return pair(float, offset);
  if (code < 0xdc00) return pair(float, 0, offset + 8);
  if (code < 0xde00) return load([float], offset);
  if (code < 0xdf00) return load([firstFloat + ((code >> 5) & 7)], 0, ((code & 0x1f) + 1) * 8);
  return undefined;
}
