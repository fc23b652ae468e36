/**
 * The encoders behind synthetic.ts for threads, their contexts and the exception.
 *
 * Register offsets are those of winnt.h's CONTEXT for each machine, written out here for the registers that
 * tests need; the reader under test has its own.
 */
import {
  type Address,
  type Arch,
  describedList,
  filled,
  list,
  type Placer,
  placeString,
  type ToStored,
  u64,
} from './synthetic-streams.js';

export interface ThreadSpec {
  id: number;
  teb?: Address;
  suspendCount?: number;
  priority?: number;
  stack?: { start: Address; size: number; bytes?: Uint8Array };
  /** By register name; `eip`, `rsp`, `x0`, … Left out: no context at all. */
  registers?: Record<string, Address>;
  contextFlags?: number;
}

export interface ThreadInfoSpec {
  id: number;
  startAddress: Address;
  /** FILETIME. */
  createTime?: bigint;
  /** 100 ns. */
  kernelTime?: bigint;
  /** 100 ns. */
  userTime?: bigint;
}

export interface ExceptionSpec {
  threadId: number;
  code: number;
  address: Address;
  parameters?: Address[];
  registers?: Record<string, Address>;
}

interface ThreadContext {
  arch: Arch;
  at: ToStored;
  place: Placer;
  padding: number;
  extended: boolean;
}

export function encodeThreads(threads: readonly ThreadSpec[], context: ThreadContext): Buffer {
  const { arch, at, place, padding, extended } = context;
  return list(threads, extended ? 64 : 48, padding, (thread, e) => {
    e.writeUInt32LE(thread.id, 0);
    e.writeUInt32LE(thread.suspendCount ?? 0, 4);
    e.writeUInt32LE(0x20, 8); // NORMAL_PRIORITY_CLASS
    e.writeInt32LE(thread.priority ?? 0, 12);
    u64(e, at(thread.teb ?? 0), 16);
    if (thread.stack) {
      u64(e, at(thread.stack.start), 24);
      e.writeUInt32LE(thread.stack.size, 32);
      if (thread.stack.bytes) e.writeUInt32LE(place(Buffer.from(thread.stack.bytes)), 36);
    }
    if (thread.registers)
      placeContext(e, 40, contextBytes(arch, thread.registers, thread.contextFlags), place);
  });
}

function placeContext(entry: Buffer, offset: number, bytes: Buffer, place: Placer): void {
  entry.writeUInt32LE(bytes.length, offset);
  entry.writeUInt32LE(place(bytes), offset + 4);
}

/** name → [offset, bytes] */
const REGISTER_PLACES: Record<Arch, Record<string, [number, number]>> = {
  x86: {
    eax: [0xb0, 4],
    ebx: [0xa4, 4],
    ecx: [0xac, 4],
    edx: [0xa8, 4],
    esi: [0xa0, 4],
    edi: [0x9c, 4],
    ebp: [0xb4, 4],
    eip: [0xb8, 4],
    cs: [0xbc, 4],
    efl: [0xc0, 4],
    esp: [0xc4, 4],
    ss: [0xc8, 4],
  },
  x64: {
    rax: [0x78, 8],
    rcx: [0x80, 8],
    rdx: [0x88, 8],
    rbx: [0x90, 8],
    rsp: [0x98, 8],
    rbp: [0xa0, 8],
    rsi: [0xa8, 8],
    rdi: [0xb0, 8],
    r8: [0xb8, 8],
    r9: [0xc0, 8],
    r10: [0xc8, 8],
    r11: [0xd0, 8],
    r12: [0xd8, 8],
    r13: [0xe0, 8],
    r14: [0xe8, 8],
    r15: [0xf0, 8],
    rip: [0xf8, 8],
    efl: [0x44, 4],
    cs: [0x38, 2],
    ss: [0x42, 2],
  },
  arm64: {
    ...Object.fromEntries(Array.from({ length: 29 }, (_, n) => [`x${n}`, [8 + n * 8, 8]])),
    fp: [0xf0, 8],
    lr: [0xf8, 8],
    sp: [0x100, 8],
    pc: [0x108, 8],
    cpsr: [0x4, 4],
  },
};

function contextBytes(arch: Arch, registers: Record<string, Address>, flags?: number): Buffer {
  const [size, flagsOffset, full] = {
    x86: [716, 0, 0x10007],
    x64: [1232, 0x30, 0x10000b],
    arm64: [912, 0, 0x400007],
  }[arch] as [number, number, number];
  return filled(size, (b) => {
    b.writeUInt32LE(flags ?? full, flagsOffset);
    for (const [name, value] of Object.entries(registers)) {
      const place = REGISTER_PLACES[arch][name];
      if (place === undefined) throw new Error(`the synthetic context of ${arch} has no ${name}`);
      const bytes = filled(8, (v) => u64(v, value, 0));
      bytes.copy(b, place[0], 0, place[1]);
    }
  });
}

export function encodeThreadInfos(infos: readonly ThreadInfoSpec[], at: ToStored): Buffer {
  return describedList(infos, 12, 64, (info, e) => {
    e.writeUInt32LE(info.id, 0);
    e.writeUInt32LE(0x103, 12); // STILL_ACTIVE
    u64(e, info.createTime ?? 0, 16);
    u64(e, info.kernelTime ?? 0, 32);
    u64(e, info.userTime ?? 0, 40);
    u64(e, at(info.startAddress), 48);
    u64(e, 3, 56);
  });
}

export function encodeThreadNames(names: readonly { id: number; name: string }[], place: Placer): Buffer {
  return list(names, 12, 0, ({ id, name }, e) => {
    e.writeUInt32LE(id, 0);
    u64(e, placeString(name, place), 4);
  });
}

export function encodeException(
  exception: ExceptionSpec,
  { arch, at, place }: Pick<ThreadContext, 'arch' | 'at' | 'place'>,
): Buffer {
  return filled(168, (b) => {
    b.writeUInt32LE(exception.threadId, 0);
    b.writeUInt32LE(exception.code, 8);
    u64(b, at(exception.address), 24);
    b.writeUInt32LE(exception.parameters?.length ?? 0, 32);
    for (const [i, value] of (exception.parameters ?? []).entries()) u64(b, value, 40 + 8 * i);
    if (exception.registers) placeContext(b, 160, contextBytes(arch, exception.registers), place);
  });
}
