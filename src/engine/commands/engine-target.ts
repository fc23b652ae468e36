/**
 * What the printers of the address space ask for, out of the engine's own queries: regions as the system or the dump
 * tells them, modules as `lm` has them, threads with their TEBs.
 *
 * Structures and constants: dbgeng.h (DEBUG_MODULE_PARAMETERS, DEBUG_MODNAME_*), winnt.h (MEMORY_BASIC_INFORMATION64,
 * IMAGE_FILE_MACHINE_*).
 */
import type { RegionTable } from '../../minidump/index.js';
import type { TargetAccess } from '../../provider/index.js';
import type { Machine } from '../../simulator/target/machine.js';
import type { MappedModule, MappedTarget, MappedThread } from '../../simulator/target/target.js';
import type { Engine } from '../com/engine.js';
import {
  IDebugControl,
  IDebugDataSpaces,
  IDebugRegisters,
  IDebugSymbols,
  IDebugSystemObjects,
} from '../com/engine-interfaces.js';
import type { Pointer } from '../com/ffi.js';
import type { ComMethod } from '../com/interface.js';
import { call, get, givenBack, must, takeOut } from '../com/unknown.js';

const machines: ReadonlyMap<number, Machine> = new Map([
  [0x8664, 'AMD64'],
  [0x014c, 'x86'],
  [0xaa64, 'ARM64'],
  [0x01c4, 'ARM'],
]);
const regionBytes = 48;
const moduleParameterBytes = 64;
const modnameImage = 0;
const modnameModule = 1;
const mostText = 0x8000;
const DEBUG_REGSRC_DEBUGGEE = 0;

interface EngineThread extends MappedThread {
  readonly stackPointer: number | undefined;
}

export class EngineTarget implements MappedTarget {
  readonly machine: Machine;
  readonly effectiveMachine: Machine;
  readonly processId: number;
  #threads: readonly EngineThread[] | undefined;
  #modules: readonly MappedModule[] | undefined;
  #regions: RegionTable | undefined;

  /** For one command: a live target that has run since is looked at anew, with another one of these. */
  constructor(
    private readonly engine: Engine,
    private readonly access: TargetAccess,
  ) {
    this.machine = this.#machine(IDebugControl.GetActualProcessorType);
    this.effectiveMachine = this.#machine(IDebugControl.GetEffectiveProcessorType);
    this.processId = get(engine.systemObjects, IDebugSystemObjects.GetCurrentProcessSystemId);
  }

  get threads(): readonly EngineThread[] {
    this.#threads ??= threadsOf(this.engine);
    return this.#threads;
  }

  get modules(): readonly MappedModule[] {
    this.#modules ??= modulesOf(this.engine);
    return this.#modules;
  }

  get isWow64(): boolean {
    return this.machine === 'AMD64' && this.modules.some((module) => /^wow64$/i.test(module.name));
  }

  regions(): RegionTable {
    this.#regions ??= regionsOf(this.engine);
    return this.#regions;
  }

  moduleAt(address: number): MappedModule | undefined {
    return this.modules.find((module) => address >= module.base && address < module.base + module.size);
  }

  read(address: number, length: number): Uint8Array {
    return this.access.read(BigInt(address), length);
  }

  /** The stack pointer, which is an address of the stack. */
  stackStart(thread: MappedThread): number | undefined {
    return this.threads.find((one) => one.id === thread.id)?.stackPointer;
  }

  #machine(method: ComMethod): Machine {
    const type = get(this.engine.control, method);
    const machine = machines.get(type);
    if (machine === undefined) throw new Error(`Targets of machine 0x${type.toString(16)} are not supported`);
    return machine;
  }
}

/** Every region from 0 upwards, until the query says there is no more. */
function regionsOf({ dataSpaces }: Engine): RegionTable {
  const info = new DataView(new ArrayBuffer(regionBytes));
  const bytes = new Uint8Array(info.buffer);
  const rows: number[][] = [];
  const wide = (at: number) => Number(info.getBigUint64(at, true));
  const narrow = (at: number) => info.getUint32(at, true);
  let next = 0;
  while (call(dataSpaces, IDebugDataSpaces.QueryVirtual, next, bytes) >= 0) {
    const [base, size] = [wide(0), wide(24)];
    if (size === 0 || base + size <= next) break;
    rows.push([base, size, wide(8), narrow(32), narrow(36), narrow(40), narrow(16)]);
    next = base + size;
  }
  const column = (index: number) => rows.map((row) => row[index]!);
  return {
    count: rows.length,
    base: Float64Array.from(column(0)),
    size: Float64Array.from(column(1)),
    allocationBase: Float64Array.from(column(2)),
    state: Uint32Array.from(column(3)),
    protect: Uint32Array.from(column(4)),
    type: Uint32Array.from(column(5)),
    allocationProtect: Uint32Array.from(column(6)),
  };
}

function modulesOf({ symbols }: Engine): MappedModule[] {
  const [loaded, unloaded] = [new Uint32Array(1), new Uint32Array(1)];
  must(symbols, IDebugSymbols.GetNumberModules, loaded, unloaded);
  const modules: MappedModule[] = [];
  for (let index = 0; index < loaded[0]!; index++) {
    const bytes = new Uint8Array(moduleParameterBytes);
    if (call(symbols, IDebugSymbols.GetModuleParameters, 1, null, index, bytes) < 0) continue;
    const parameters = new DataView(bytes.buffer);
    const path = moduleText(symbols, modnameImage, index);
    modules.push({
      base: Number(parameters.getBigUint64(0, true)),
      size: parameters.getUint32(8, true),
      path,
      fileName: path.slice(path.lastIndexOf('\\') + 1),
      name: moduleText(symbols, modnameModule, index),
    });
  }
  return modules.sort((a, b) => a.base - b.base);
}

function moduleText(symbols: Pointer, which: number, index: number): string {
  const size = new Uint32Array(1);
  const buffer = Buffer.alloc(2 * mostText);
  const code = call(symbols, IDebugSymbols.GetModuleNameStringWide, which, index, 0, buffer, mostText, size);
  return code < 0 ? '' : buffer.toString('utf16le', 0, 2 * Math.max(0, size[0]! - 1));
}

/** In the engine's order; looking at a TEB makes its thread the current one, so the old one is put back. */
function threadsOf({ systemObjects, registers }: Engine): EngineThread[] {
  const count = get(systemObjects, IDebugSystemObjects.GetNumberThreads);
  const [engineIds, ids] = [new Uint32Array(count), new Uint32Array(count)];
  if (count === 0) return [];
  must(systemObjects, IDebugSystemObjects.GetThreadIdsByIndex, 0, count, engineIds, ids);
  const current = get(systemObjects, IDebugSystemObjects.GetCurrentThreadId);
  try {
    return Array.from(engineIds, (engineId, index) => {
      must(systemObjects, IDebugSystemObjects.SetCurrentThreadId, engineId);
      const teb = address(systemObjects, IDebugSystemObjects.GetCurrentThreadTeb);
      const stackPointer = address(registers, IDebugRegisters.GetStackOffset2, DEBUG_REGSRC_DEBUGGEE);
      return { index: engineId, id: ids[index]!, teb: teb ?? 0, stackPointer };
    });
  } finally {
    call(systemObjects, IDebugSystemObjects.SetCurrentThreadId, current);
  }
}

/** An address out of a query that may fail. */
function address(object: Pointer, method: ComMethod, ...args: readonly unknown[]): number | undefined {
  const out = takeOut();
  const code = call(object, method, ...args, out);
  const found = givenBack(out);
  return code < 0 ? undefined : found;
}
