/** A process of one thread as the walker sees a target: memory, one image, registers. */
import type { StackFrame } from '../../../src/simulator/stack/frame.js';
import { walkStack } from '../../../src/simulator/stack/walk.js';
import type { Target, TargetModule, TargetThread } from '../../../src/simulator/target/target.js';

export interface MadeUpProcess {
  readonly machine: Target['effectiveMachine'];
  readonly registers: Readonly<Record<string, bigint | number>>;
  /** Captured memory by its first address. */
  readonly memory: readonly { readonly start: number; readonly bytes: Uint8Array }[];
  readonly image?: { readonly base: number; readonly size: number };
}

const thread: TargetThread = { index: 0, id: 4, suspendCount: 0, teb: 0, context: new Uint8Array(0) };

export function framesOf(process: MadeUpProcess, most?: number): readonly StackFrame[] {
  const { base = 0, size = 0 } = process.image ?? {};
  const module = { base, size } as TargetModule;
  const target: Pick<Target, 'machine' | 'effectiveMachine' | 'read' | 'moduleAt' | 'registers'> = {
    machine: process.machine,
    effectiveMachine: process.machine,
    registers: () =>
      Object.entries(process.registers).map(([name, value]) => ({ name, type: 'UI8', value: BigInt(value) })),
    moduleAt: (address) => (address >= base && address < base + size ? module : undefined),
    read: (address, length) => {
      const range = process.memory.find(
        ({ start, bytes }) => address >= start && address < start + bytes.length,
      );
      return (
        range?.bytes.subarray(address - range.start, address - range.start + length) ?? new Uint8Array(0)
      );
    },
  };
  return walkStack(target as Target, thread, most === undefined ? {} : { most });
}

/** Little-endian words of 8 bytes. */
export function words64(...values: readonly (bigint | number)[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), index * 8);
  return bytes;
}

/** Little-endian words of 4 bytes. */
export function words32(...values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}
