/**
 * The debuggee as commands and model objects see it, whatever it was made from.
 *
 * Addresses and sizes are numbers of bytes here: user-mode addresses are below 2^47, and on a 32-bit target
 * the upper half that some dumps fill by sign extension is cut off on the way in. Only what the data model
 * shows (`Module.BaseAddress`) is extended again.
 */
import type { Minidump, RegionTable } from '../../minidump/index.js';
import type { Machine } from './machine.js';

type SymbolType = 'Deferred' | 'Export' | 'None';

/** What names a module. */
export interface MappedModule {
  /** First byte; zero-extended. */
  readonly base: number;
  /** Bytes. */
  readonly size: number;
  /** Image path as the dump recorded it. */
  readonly path: string;
  /** File name of the path, e.g. `kernel32.dll`. */
  readonly fileName: string;
  /** Name in `lm` and before the `!` of a symbol, e.g. `heapleak_msvc_x86_64`. */
  readonly name: string;
}

export interface TargetModule extends MappedModule {
  readonly checkSum: number;
  /** Seconds since 1970. */
  readonly timeDateStamp: number;
  /** Deferred until a command or a symbol look-up needs the module. */
  symbolType: SymbolType;
}

export interface MappedThread {
  /** Position in `~`. */
  readonly index: number;
  /** Operating system id. */
  readonly id: number;
  readonly teb: number;
}

export interface TargetThread extends MappedThread {
  readonly name?: string;
  readonly suspendCount: number;
  /** Where the thread began; absent when the dump has no ThreadInfoList. */
  readonly startAddress?: number;
  /** Raw CONTEXT record of the dump's machine. */
  readonly context: Uint8Array;
}

export interface ExportedSymbol {
  readonly name: string;
  readonly address: number;
  readonly module: TargetModule;
  /** What the engine takes for data: the text of a forwarder, and an export without a name. */
  readonly isData: boolean;
}

export interface NearestSymbol {
  readonly module: TargetModule;
  /** Absent when the module has no export at or below the address: `module+0x10` is all that can be said. */
  readonly name?: string;
  /** Bytes from the symbol, or from the module's base without one. */
  readonly displacement: number;
}

/** Symbols of the target: export directories of captured images; no PDB is ever read. */
export interface TargetSymbols {
  /** Ascending by address; empty when the image's headers were not captured. */
  exports(module: TargetModule): readonly ExportedSymbol[];
  /** Exact export name, letter case as exported. */
  find(module: TargetModule, name: string): ExportedSymbol | undefined;
  /** undefined: the address is in no module. */
  nearest(address: number): NearestSymbol | undefined;
}

/** A register by its debugger name, with the VARIANT type of `Registers.User`. */
export interface TargetRegister {
  readonly name: string;
  readonly type: 'UI2' | 'UI4' | 'UI8';
  readonly value: bigint;
}

/** As much of a debuggee as it takes to say what its address space is used for. */
export interface MappedTarget {
  /** Machine of the debuggee itself. */
  readonly machine: Machine;
  /** What `.effmach` chose; the machine of the debuggee at first. */
  effectiveMachine: Machine;
  readonly isWow64: boolean;
  readonly processId: number;
  /** In order of `~`. */
  readonly threads: readonly MappedThread[];
  /** Ascending by base; modules whose base a 32-bit dump sign-extends come last. */
  readonly modules: readonly MappedModule[];
  moduleAt(address: number): MappedModule | undefined;
  /** Bytes that can be had from `address` on; shorter than asked at the first gap. */
  read(address: number, length: number): Uint8Array;
  /** undefined: nothing is known of regions, as over a log. The same table each time while the target stands still. */
  regions(): RegionTable | undefined;
  /** Lowest address of a thread's stack where something else than its TEB tells. */
  stackStart(thread: MappedThread): number | undefined;
}

export interface Target extends MappedTarget {
  /** The dump behind it; absent over a log. */
  readonly dump?: Minidump;
  readonly threads: readonly TargetThread[];
  readonly modules: readonly TargetModule[];
  moduleAt(address: number): TargetModule | undefined;
  /** What the user opened; for `||`, `|`, `DumpFileName`. */
  readonly path: string;
  /** Text of `@$cursession`, e.g. `Full memory user mini dump: C:\\app.dmp`. */
  readonly description: string;
  /** True over the log of a kernel debugger; dumps of kernels are not read. */
  readonly isKernel: boolean;
  /** True for a simulated live target. */
  readonly isLive: boolean;
  /** File name of the process's image; empty when unknown. */
  readonly processName: string;
  /** Index of the current thread; `.ecxr`-less: the faulting thread of an exception stream, else the first. */
  currentThread: number;
  readonly symbols: TargetSymbols;
  /** By `lm` name, else by image file name; letter case ignored, the first in address order wins. */
  moduleByName(name: string): TargetModule | undefined;
  /** Registers of a thread in the order of `Registers.User`, as a machine shows them: the effective one by default. */
  registers(thread: TargetThread, machine?: Machine): readonly TargetRegister[];
}

/** 4 or 8, of the effective machine. */
export function pointerSize(target: Pick<Target, 'effectiveMachine'>): 4 | 8 {
  return target.effectiveMachine === 'x86' || target.effectiveMachine === 'ARM' ? 4 : 8;
}
