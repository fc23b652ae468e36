/**
 * The debuggee as every other room sees it: a target, its regions, modules, threads, memory and commands.
 *
 * Only this room knows `host`, and only this room holds an Int64. Everything here is plain: an address is a
 * number (user-mode addresses are below 2^47 and exact), a size is a number of bytes, text is a string.
 * What cannot be known is said in a sentence, never guessed.
 */
import type { Machine } from '../text/machine';

/** An answer, or the reason why there is none. */
export type Known<T> =
  | { readonly known: true; readonly value: T; readonly caveats: readonly string[] }
  | { readonly known: false; readonly why: string };

export interface Target {
  readonly kind: 'dump' | 'live' | 'log';
  readonly machine: Machine;
  /** true: nothing names the machine; it follows from the width of addresses, or is unknown with a guessed width. */
  readonly isInferred?: true;
  /** Bytes of a pointer on the effective machine. */
  readonly pointerSize: 4 | 8;
  /** A 32-bit process on 64-bit Windows, seen with both worlds. */
  readonly isWow64: boolean;
  /** Path of the dump or log, or the process name. */
  readonly name: string;
}

export interface Module {
  /** Module name as `lm` has it, without folder and extension. */
  readonly name: string;
  readonly path: string;
  readonly base: number;
  /** Bytes. */
  readonly size: number;
}

export interface Thread {
  /** OS thread id. */
  readonly id: number;
  /** Address of the TEB; null when the debugger does not say. */
  readonly teb: number | null;
}

/** Virtual memory, one entry per region, ascending by address; the numbers are VirtualQuery's. */
export interface RegionTable {
  readonly count: number;
  readonly base: Float64Array;
  /** Bytes. */
  readonly size: Float64Array;
  /** Start of the allocation that the region belongs to; equal to base where the source does not say. */
  readonly allocationBase: Float64Array;
  /** MEM_COMMIT 0x1000, MEM_RESERVE 0x2000, MEM_FREE 0x10000; 0 unknown. */
  readonly state: Uint32Array;
  /** PAGE_* of the region; 0 when free, reserved or unknown. */
  readonly protect: Uint32Array;
  /** MEM_PRIVATE 0x20000, MEM_MAPPED 0x40000, MEM_IMAGE 0x1000000; 0 when free or unknown. */
  readonly type: Uint32Array;
  /** Where the table comes from, e.g. `!vadump -v`. */
  readonly source: string;
  /** false: the source listed a part of the address space only (an elided log, a dump without MemoryInfoList). */
  readonly complete: boolean;
  /** true: every byte that can be read lies in one of the regions, because they were made from what a dump holds. */
  readonly onlyCaptured: boolean;
  /** false: allocationBase was derived from alignment, because the source does not carry it. */
  readonly hasAllocationBase: boolean;
  /** The usage printed by the source for each region (`!address`); null when it prints none. */
  readonly printedUsage: readonly string[] | null;
}

/** Bytes read in one piece: the 4-byte elements of a window, and which pages of it could not be read. */
export interface MemoryWindow {
  readonly address: number;
  /** Little-endian 32-bit words; words of unreadable pages are 0. */
  readonly words: Uint32Array;
  /**
   * Pairs of [start, end) addresses inside the window that could not be read, ascending. In 16 KiB and more of which
   * three words are missing, single pages that a dump holds may be taken for missing.
   */
  readonly holes: readonly (readonly [number, number])[];
}

export interface Memory {
  /** A window; address and length are multiples of 4, at most 1 MiB. */
  window(address: number, length: number): MemoryWindow;
  /**
   * A window of at least `length` bytes and at most `most`: where not all of it can be read, holes are looked for in
   * the first `length` bytes alone, and what is behind them is added as far as it can be read.
   */
  ahead(address: number, length: number, most: number): MemoryWindow;
  /** `window` in exactly one read; null when a byte of it cannot be read. */
  whole(address: number, length: number): MemoryWindow | null;
  /** A pointer of the given size (bytes), or null when it is not captured. */
  pointer(address: number, size: 4 | 8): number | null;
  u32(address: number): number | null;
}

/** Output of one debugger command. */
export interface CommandOutput {
  readonly command: string;
  /** Lines without symbol noise; no line when the command printed nothing. */
  readonly lines: readonly string[];
  /**
   * `answered`: lines are the answer (none of them: the command ran and found nothing).
   * `unavailable`: no such command or extension here. `failed`: an error, its text in `why`; lines before it are kept.
   */
  readonly outcome: 'answered' | 'unavailable' | 'failed';
  readonly why: string;
}

/** A command and its output as a log recorded it. */
export interface Recording {
  readonly command: string;
  /** The prompt in front of it, e.g. `0:000:x86>`. */
  readonly prompt: string;
  /** Line number of the prompt in the log, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

export interface BreakpointRequest {
  readonly module: string;
  readonly symbol: string;
  readonly condition: string;
  readonly command: string;
}

/** Where a field lies in its structure. */
export interface FieldPlace {
  /** Bytes. */
  readonly offset: number;
  /** Lowest bit and number of bits of a bit field; null for a field of whole bytes. */
  readonly bits: readonly [number, number] | null;
}

/** A structure as the symbols of a module have it. */
export interface StructureFields {
  /** Bytes. */
  readonly size: number;
  /** By name; parts without a name are flattened. */
  readonly fields: Readonly<Record<string, FieldPlace>>;
}

export interface Cost {
  readonly commands: number;
  readonly lines: number;
  readonly reads: number;
  /** Bytes asked for. */
  readonly bytes: number;
}

export interface Debuggee {
  readonly target: Target;
  /** null over a log: every question that needs memory then answers "cannot tell from a log". */
  readonly memory: Memory | null;
  regions(): Known<RegionTable>;
  modules(): readonly Module[];
  threads(): readonly Thread[];
  /** Runs a command; over a log, looks it up among the recorded ones. Never throws but for Ctrl+Break. */
  run(command: string): CommandOutput;
  /** All commands of a log, in order; empty for a dump or a live target. */
  recordings(): readonly Recording[];
  /**
   * What others work out about this debuggee, once: `make` is called for the first asker of a key, and the value
   * lives as long as the debuggee does.
   */
  once<T>(key: string, make: () => T): T;
  /** A structure by the symbols of a module; null over a log and where they do not tell. */
  structure(module: string, type: string): StructureFields | null;
  /** Sets a breakpoint through the debugger's data model; answers with its `bl` line, or why not. */
  setBreakpoint(request: BreakpointRequest): Known<string>;
  cost(): Cost;
}
