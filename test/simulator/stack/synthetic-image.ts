/**
 * Images in memory with an exception directory, written from the specification: PE/COFF ("Optional Header", ".pdata
 * section"), "x64 exception handling" and "ARM64 exception handling". Shares nothing with the reader.
 */

export const imageSize = 0x1_0000;
/** Where code may stand. */
export const codeStart = 0x1000;
export const codeEnd = 0x7000;
const directoryRva = 0x8000;
const unwindRva = 0x9000;
const peHeader = 0x80;
const optionalHeader = peHeader + 0x18;
/** Also the time stamp to give the module: symbols are then looked for in this image. */
export const imageTimestamp = 0x5f00_0000;

const machines = { x86: 0x14c, x64: 0x8664, arm64: 0xaa64 } as const;

/** An UNWIND_INFO to be written. */
export interface UnwindSpec {
  readonly version?: number;
  /** 1 exception handler, 2 termination handler, 4 chained (set by `chained`). */
  readonly flags?: number;
  readonly prologue?: number;
  readonly frameRegister?: number;
  /** In units of 16 bytes. */
  readonly frameOffset?: number;
  /** UNWIND_CODEs, latest first, as 16-bit slots. */
  readonly slots?: readonly number[];
  readonly chained?: WrittenFunction;
}

export interface WrittenFunction {
  readonly begin: number;
  readonly end: number;
  readonly unwind: number;
}

/** One slot of a code: offset in the prologue, operation, information. */
export const slot = (offset: number, op: number, info = 0) => offset | ((op | (info << 4)) << 8);

export class SyntheticImage {
  readonly bytes = Buffer.alloc(imageSize);
  readonly functions: WrittenFunction[] = [];
  #unwindEnd = unwindRva;

  constructor(readonly machine: keyof typeof machines) {
    const { bytes } = this;
    bytes.write('MZ');
    bytes.writeUInt32LE(peHeader, 0x3c);
    bytes.write('PE\0\0', peHeader);
    bytes.writeUInt16LE(machines[machine], peHeader + 4);
    bytes.writeUInt32LE(imageTimestamp, peHeader + 8);
    bytes.writeUInt16LE(machine === 'x86' ? 0xe0 : 0xf0, peHeader + 20);
    bytes.writeUInt16LE(machine === 'x86' ? 0x10b : 0x20b, optionalHeader);
    bytes.writeUInt32LE(imageSize, optionalHeader + 56);
    bytes.writeUInt32LE(0x400, optionalHeader + 60);
    bytes.writeUInt32LE(16, optionalHeader + (machine === 'x86' ? 92 : 108));
  }

  code(rva: number, code: readonly number[]): void {
    Buffer.from(code).copy(this.bytes, rva);
  }

  /** Functions are given in ascending order. */
  function(begin: number, end: number, spec: UnwindSpec): WrittenFunction {
    const written = { begin, end, unwind: this.#unwindInfo(spec) };
    this.functions.push(written);
    this.#entry([begin, end, written.unwind]);
    return written;
  }

  /** ARM64: packed unwind data, its flag in the lowest bits; or the bytes of an .xdata record. */
  armFunction(begin: number, end: number, data: number | readonly number[]): void {
    const isPacked = typeof data === 'number';
    const second = isPacked ? data : this.#unwindEnd;
    if (!isPacked) {
      Buffer.from(data).copy(this.bytes, this.#unwindEnd);
      this.#unwindEnd = (this.#unwindEnd + data.length + 3) & ~3;
    }
    this.functions.push({ begin, end, unwind: second });
    this.#entry([begin, second]);
  }

  #entry(words: readonly number[]): void {
    const bytes = words.length * 4;
    const at = directoryRva + (this.functions.length - 1) * bytes;
    for (const [index, word] of words.entries()) this.bytes.writeUInt32LE(word, at + index * 4);
    this.bytes.writeUInt32LE(directoryRva, optionalHeader + 112 + 24);
    this.bytes.writeUInt32LE(this.functions.length * bytes, optionalHeader + 112 + 28);
  }

  #unwindInfo(spec: UnwindSpec): number {
    const { bytes } = this;
    const start = this.#unwindEnd;
    const slots = spec.slots ?? [];
    const flags = (spec.flags ?? 0) | (spec.chained === undefined ? 0 : 4);
    bytes[start] = (spec.version ?? 1) | (flags << 3);
    bytes[start + 1] = spec.prologue ?? 0;
    bytes[start + 2] = slots.length;
    bytes[start + 3] = (spec.frameRegister ?? 0) | ((spec.frameOffset ?? 0) << 4);
    for (const [index, value] of slots.entries()) bytes.writeUInt16LE(value & 0xffff, start + 4 + index * 2);
    const after = start + 4 + (slots.length + (slots.length & 1)) * 2;
    const { chained } = spec;
    for (const [index, rva] of [chained?.begin ?? 0, chained?.end ?? 0, chained?.unwind ?? 0].entries()) {
      bytes.writeUInt32LE(rva, after + index * 4);
    }
    this.#unwindEnd = after + 12;
    return start;
  }
}
