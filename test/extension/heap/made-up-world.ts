/** A made-up process as the rooms of the script see it: through the memory reader of the debuggee, with its cost. */
import { CostCounter } from '../../../src/extension/debuggee/cost.js';
import { DebuggerMemory } from '../../../src/extension/debuggee/memory.js';
import { builtInTables } from '../../../src/extension/heap/layouts/built-in.js';
import type { World } from '../../../src/extension/heap/world.js';
import type { MadeUpProcess } from './made-up/process.js';

/** More reads than any walk of a small heap needs: a list that goes in circles reaches it, and stops like Ctrl+Break. */
const mostReads = 20_000;

export interface MadeUpWorld {
  readonly world: World;
  readonly cost: CostCounter;
}

/** Installs a `host` that reads the memory of the process; a later call replaces it. */
export function worldOf(process: MadeUpProcess, readLimit = mostReads): MadeUpWorld {
  const { bits, memory, build } = process;
  const cost = new CostCounter();
  const host = {
    memory: {
      readMemoryValues(address: number, count: number, elementSize: number) {
        if (elementSize !== 4) throw new Error('only 4-byte elements are expected');
        if (cost.reads > readLimit) throw new Error('requested interruption: too many reads');
        const bytes = memory.read(address, count * 4);
        if (bytes === null) throw new Error(`Unable to read target memory at '0x${address.toString(16)}'`);
        return new Uint32Array(bytes.buffer);
      },
    },
  };
  Object.defineProperty(globalThis, 'host', { value: host, configurable: true, writable: true });
  const world: World = {
    bits,
    pointerSize: bits === 64 ? 8 : 4,
    granularity: bits === 64 ? 16 : 8,
    peb: process.peb,
    build,
    globalFlag: 0,
    processHeap: process.heaps[0] ?? null,
    ntdll: { name: 'ntdll', path: 'C:\\Windows\\System32\\ntdll.dll', ...process.ntdll },
    memory: new DebuggerMemory(cost),
    layouts: builtInTables(bits, build),
  };
  return { world, cost };
}
