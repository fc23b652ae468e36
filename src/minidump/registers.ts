/**
 * Integer registers out of a thread context.
 *
 * General registers hold any 64-bit value, so they are bigint; instruction, stack and frame pointer are given
 * as numbers as well, because they are used as addresses. The register set follows the target's architecture
 * and is believed only when the context's own flags name that architecture (a zeroed context is "none").
 *
 * Source: winnt.h, CONTEXT of x86 (716 bytes), AMD64 (1232) and ARM64 (912).
 */
import type { Architecture } from './system-info.js';

export interface Registers {
  /** CONTEXT_* bits. */
  readonly contextFlags: number;
  /** Instruction pointer; undefined when it is no user-mode address. */
  readonly ip: number | undefined;
  readonly sp: number | undefined;
  /** ebp, rbp or x29. */
  readonly fp: number | undefined;
  /** By the debugger's names: `eax`, `r8`, `x0`, `efl`, `cs`, …; segment registers included. */
  readonly values: Readonly<Record<string, bigint>>;
}

interface Field {
  readonly name: string;
  readonly offset: number;
  /** Bytes. */
  readonly size: 2 | 4 | 8;
}

interface Layout {
  readonly flagsOffset: number;
  /** The bit of ContextFlags that names the architecture. */
  readonly archFlag: number;
  /** Bytes up to the last integer register. */
  readonly needed: number;
  readonly ip: string;
  readonly sp: string;
  readonly fp: string;
  readonly fields: readonly Field[];
}

/** Fields one after another, beginning at `offset`. */
function run(names: string, offset: number, size: 2 | 4 | 8): Field[] {
  return names.split(' ').map((name, i) => ({ name, offset: offset + i * size, size }));
}

const x86Layout: Layout = {
  flagsOffset: 0,
  archFlag: 0x1_0000,
  needed: 204,
  ip: 'eip',
  sp: 'esp',
  fp: 'ebp',
  fields: run('gs fs es ds edi esi ebx edx ecx eax ebp eip cs efl esp ss', 140, 4),
};

const x64Layout: Layout = {
  flagsOffset: 0x30,
  archFlag: 0x10_0000,
  needed: 0x100,
  ip: 'rip',
  sp: 'rsp',
  fp: 'rbp',
  fields: [
    ...run('rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15 rip', 0x78, 8),
    ...run('efl', 0x44, 4),
    ...run('cs ds es fs gs ss', 0x38, 2),
  ],
};

const arm64Layout: Layout = {
  flagsOffset: 0,
  archFlag: 0x40_0000,
  needed: 0x110,
  ip: 'pc',
  sp: 'sp',
  fp: 'fp',
  fields: [
    ...run(Array.from({ length: 29 }, (_, i) => `x${i}`).join(' '), 8, 8),
    ...run('fp lr sp pc', 0xf0, 8),
    ...run('cpsr', 4, 4),
  ],
};

const layouts: Partial<Record<Architecture, Layout>> = { x86: x86Layout, x64: x64Layout, arm64: arm64Layout };

/** Bytes of the largest CONTEXT, that of AMD64, with the largest extended state after it (AVX-512 and AMX tiles). */
export const largestContext = 0x3000;

/**
 * Decodes the beginning of a context. Returns a sentence where it cannot be done: another architecture, too
 * short, or flags that do not name the architecture.
 */
export function decodeRegisters(arch: Architecture, context: DataView): Registers | string {
  const layout = layouts[arch];
  if (layout === undefined) return `contexts of ${arch} are not decoded`;
  if (context.byteLength < layout.needed)
    return `a context of ${context.byteLength} bytes is too short for ${arch}`;
  const contextFlags = context.getUint32(layout.flagsOffset, true);
  if ((contextFlags & layout.archFlag) === 0) {
    return `context flags 0x${contextFlags.toString(16)} do not name ${arch}, so its registers mean nothing`;
  }
  const values: Record<string, bigint> = {};
  for (const field of layout.fields) values[field.name] = readField(context, field);
  const pointer = (name: string) => exact(values[name]!);
  return { contextFlags, ip: pointer(layout.ip), sp: pointer(layout.sp), fp: pointer(layout.fp), values };
}

function readField(view: DataView, { offset, size }: Field): bigint {
  if (size === 8) return view.getBigUint64(offset, true);
  return BigInt(size === 4 ? view.getUint32(offset, true) : view.getUint16(offset, true));
}

function exact(value: bigint): number | undefined {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : undefined;
}
