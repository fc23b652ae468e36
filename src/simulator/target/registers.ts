/**
 * Registers of a thread as `Registers.User` lists them, read from its CONTEXT record.
 *
 * Names, order and VARIANT types are the engine's own: on x64 whole registers are 64 bits wide and every part of
 * one (`eax`, `al`, `zf`) is shown as 64 bits too; on x86 everything is 32 bits wide, segments included.
 * Offsets: winnt.h, CONTEXT of each machine.
 */
import type { Machine } from './machine.js';
import type { TargetRegister } from './target.js';

interface Field {
  readonly name: string;
  readonly offset: number;
  readonly bytes: 2 | 4 | 8;
}

/** A register that is some bits of another one. */
interface Part {
  readonly name: string;
  readonly of: string;
  readonly shift: number;
  readonly bits: number;
}

interface Layout {
  readonly fields: readonly Field[];
  readonly parts: readonly Part[];
  readonly typeOf: (field: Field) => TargetRegister['type'];
  readonly partType: (part: Part) => TargetRegister['type'];
}

const flagBits: readonly [name: string, shift: number, bits: number][] = [
  ['iopl', 12, 2],
  ['of', 11, 1],
  ['df', 10, 1],
  ['if', 9, 1],
  ['tf', 8, 1],
  ['sf', 7, 1],
  ['zf', 6, 1],
  ['af', 4, 1],
  ['pf', 2, 1],
  ['cf', 0, 1],
  ['vip', 20, 1],
  ['vif', 19, 1],
];

const flags: readonly Part[] = flagBits.map(([name, shift, bits]) => ({ name, of: 'efl', shift, bits }));

function field(bytes: Field['bytes'], text: string): Field[] {
  return text.split(' ').map((pair) => {
    const [name, offset] = pair.split(':') as [string, string];
    return { name, offset: Number.parseInt(offset, 16), bytes };
  });
}

function parts(bits: number, shift: number, text: string): Part[] {
  return text.split(' ').map((pair) => {
    const [name, of] = pair.split('=') as [string, string];
    return { name, of, shift, bits };
  });
}

const amd64: Layout = {
  fields: [
    ...field(8, 'rax:78 rbx:90 rcx:80 rdx:88 rsi:a8 rdi:b0 rsp:98 rbp:a0 rip:f8'),
    ...field(4, 'efl:44'),
    ...field(2, 'cs:38 ds:3a es:3c fs:3e gs:40 ss:42'),
    ...field(8, 'r8:b8 r9:c0 r10:c8 r11:d0 r12:d8 r13:e0 r14:e8 r15:f0'),
    ...field(8, 'dr0:48 dr1:50 dr2:58 dr3:60 dr6:68 dr7:70'),
    ...field(8, 'exfrom:4c8 exto:4c0 brfrom:4b8 brto:4b0'),
  ],
  parts: [
    ...parts(32, 0, 'eax=rax ecx=rcx edx=rdx ebx=rbx esp=rsp ebp=rbp esi=rsi edi=rdi'),
    ...parts(32, 0, 'r8d=r8 r9d=r9 r10d=r10 r11d=r11 r12d=r12 r13d=r13 r14d=r14 r15d=r15 eip=rip'),
    ...parts(16, 0, 'ax=rax cx=rcx dx=rdx bx=rbx sp=rsp bp=rbp si=rsi di=rdi'),
    ...parts(16, 0, 'r8w=r8 r9w=r9 r10w=r10 r11w=r11 r12w=r12 r13w=r13 r14w=r14 r15w=r15 ip=rip fl=efl'),
    ...parts(8, 0, 'al=rax cl=rcx dl=rdx bl=rbx spl=rsp bpl=rbp sil=rsi dil=rdi'),
    ...parts(8, 0, 'r8b=r8 r9b=r9 r10b=r10 r11b=r11 r12b=r12 r13b=r13 r14b=r14 r15b=r15'),
    ...parts(8, 8, 'ah=rax ch=rcx dh=rdx bh=rbx'),
    ...flags,
  ],
  typeOf: ({ bytes }) => (bytes === 8 ? 'UI8' : bytes === 4 ? 'UI4' : 'UI2'),
  partType: () => 'UI8',
};

/** winnt.h, sizeof(CONTEXT) of x64. */
const amd64ContextBytes = 0x4d0;

const x86: Layout = {
  fields: [
    ...field(4, 'eax:b0 ebx:a4 ecx:ac edx:a8 esi:a0 edi:9c esp:c4 ebp:b4 eip:b8 efl:c0'),
    ...field(4, 'cs:bc ds:98 es:94 fs:90 gs:8c ss:c8 dr0:4 dr1:8 dr2:c dr3:10 dr6:14 dr7:18'),
  ],
  parts: [
    ...parts(16, 0, 'di=edi si=esi bx=ebx dx=edx cx=ecx ax=eax bp=ebp ip=eip fl=efl sp=esp'),
    ...parts(8, 0, 'bl=ebx dl=edx cl=ecx al=eax'),
    ...parts(8, 8, 'bh=ebx dh=edx ch=ecx ah=eax'),
    ...flags,
  ],
  typeOf: () => 'UI4',
  partType: () => 'UI4',
};

function numbered(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(' ');
}

const hex = (value: number) => value.toString(16);

const arm64: Layout = {
  fields: [
    ...field(
      8,
      numbered(29, (index) => `x${index}:${hex(8 + 8 * index)}`),
    ),
    ...field(8, 'fp:f0 lr:f8 sp:100 pc:108'),
    ...field(4, 'cpsr:4'),
  ],
  parts: [
    ...parts(64, 0, 'elr='),
    ...parts(32, 0, 'spsr='),
    ...parts(
      32,
      0,
      numbered(29, (index) => `w${index}=x${index}`),
    ),
    ...parts(32, 0, 'w29=fp w30=lr fpsr=#314 fpcr=#310'),
    ...parts(
      64,
      0,
      numbered(8, (index) => `bvr${index}=@${hex(0x338 + 8 * index)}`),
    ),
    ...parts(
      32,
      0,
      numbered(8, (index) => `bcr${index}=#${hex(0x318 + 4 * index)}`),
    ),
  ],
  typeOf: ({ bytes }) => (bytes === 8 ? 'UI8' : 'UI4'),
  partType: ({ bits }) => (bits === 64 ? 'UI8' : 'UI4'),
};

const layouts: Partial<Record<Machine, Layout>> = { AMD64: amd64, x86, ARM64: arm64 };

/** Little-endian integer; 0 where the record ends too early (some writers leave the tail out). */
function readInteger(context: Uint8Array, offset: number, bytes: number): bigint {
  if (offset + bytes > context.length) return 0n;
  let value = 0n;
  for (let index = bytes - 1; index >= 0; index--) value = (value << 8n) | BigInt(context[offset + index]!);
  return value;
}

/** A part's source: another register, or `#offset` (4 bytes) and `@offset` (8 bytes) of the record itself. */
function sourceOf(part: Part, context: Uint8Array, whole: ReadonlyMap<string, bigint>): bigint {
  const mark = part.of[0];
  if (mark === '#' || mark === '@') {
    return readInteger(context, Number.parseInt(part.of.slice(1), 16), mark === '#' ? 4 : 8);
  }
  return whole.get(part.of) ?? 0n;
}

function decode(layout: Layout, context: Uint8Array): TargetRegister[] {
  const whole = new Map<string, bigint>();
  const result: TargetRegister[] = [];
  for (const one of layout.fields) {
    const value = readInteger(context, one.offset, one.bytes);
    whole.set(one.name, value);
    result.push({ name: one.name, type: layout.typeOf(one), value });
  }
  for (const part of layout.parts) {
    const value = BigInt.asUintN(part.bits, sourceOf(part, context, whole) >> BigInt(part.shift));
    result.push({ name: part.name, type: layout.partType(part), value });
  }
  return result;
}

/** Which registers of ARM64 hold those of x64 code that runs there ("ARM64EC ABI conventions", register mapping). */
const x64InArm64: Readonly<Record<string, string>> = {
  ...{ rax: 'x8', rbx: 'x27', rcx: 'x0', rdx: 'x1', rsi: 'x25', rdi: 'x26', rsp: 'sp', rbp: 'fp', rip: 'pc' },
  ...{ r8: 'x2', r9: 'x3', r10: 'x4', r11: 'x5', r12: 'x19', r13: 'x20', r14: 'x21', r15: 'x22' },
};
/** What x64 code has in its segment registers. */
const x64Segments: Readonly<Record<string, bigint>> = {
  ...{ cs: 0x33n, ds: 0x2bn, es: 0x2bn, fs: 0x53n, gs: 0x2bn, ss: 0x2bn },
};

/** Interrupts enabled, privilege 3, and N, Z, C, V of ARM64's status as SF, ZF, CF, OF. */
function x64Flags(cpsr: bigint): bigint {
  const bit = (from: number, to: number) => ((cpsr >> BigInt(from)) & 1n) << BigInt(to);
  return 0x3200n | bit(31, 7) | bit(30, 6) | bit(29, 0) | bit(28, 11);
}

/** The CONTEXT of x64 code in a process of ARM64. */
function x64Context(context: Uint8Array): Uint8Array {
  const values = new Map(decode(arm64, context).map((register) => [register.name, register.value]));
  const valueIn = (name: string) => {
    if (name === 'efl') return x64Flags(values.get('cpsr') ?? 0n);
    return x64Segments[name] ?? values.get(x64InArm64[name] ?? '') ?? 0n;
  };
  const result = new DataView(new ArrayBuffer(amd64ContextBytes));
  for (const { name, offset, bytes } of amd64.fields) {
    if (bytes === 8) result.setBigUint64(offset, valueIn(name), true);
    else if (bytes === 4) result.setUint32(offset, Number(valueIn(name)), true);
    else result.setUint16(offset, Number(valueIn(name)), true);
  }
  return new Uint8Array(result.buffer);
}

/** Registers of the other width: the same ones by their names, cut or zero-extended, as the engine does it. */
function translate(from: Layout, to: Layout, context: Uint8Array): TargetRegister[] {
  const values = new Map(decode(from, context).map((register) => [register.name, register.value]));
  const find = (name: string) => values.get(name) ?? values.get(name.replace(/^r(?=..$)/, 'e')) ?? 0n;
  const bits = to === x86 ? 32 : 64;
  return decode(to, new Uint8Array(0)).map((register) => ({
    ...register,
    value: BigInt.asUintN(bits, find(register.name)),
  }));
}

/**
 * @param machine what the CONTEXT record belongs to
 * @param effective what `.effmach` chose
 * @returns empty for a machine without a layout here
 */
export function registersOf(
  context: Uint8Array,
  machine: Machine,
  effective: Machine,
): readonly TargetRegister[] {
  const from = layouts[machine];
  const to = layouts[effective];
  if (from === undefined || to === undefined) return [];
  if (from === arm64 && to === amd64) return decode(to, x64Context(context));
  return from === to ? decode(from, context) : translate(from, to, context);
}

/** The names under which a machine keeps instruction pointer, stack pointer and frame pointer. */
export function pointerRegisters(machine: Machine): { ip: string; sp: string; fp: string } {
  if (machine === 'x86') return { ip: 'eip', sp: 'esp', fp: 'ebp' };
  if (machine === 'AMD64') return { ip: 'rip', sp: 'rsp', fp: 'rbp' };
  return { ip: 'pc', sp: 'sp', fp: 'fp' };
}
