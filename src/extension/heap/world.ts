/** What all allocators of one world of the process share: its pointer width, PEB, build and layouts. */
import type { Memory, Module } from '../debuggee/debuggee';
import type { StructureTable } from './layouts/structure-table';
import type { Bits } from './vocabulary';

export interface World {
  readonly bits: Bits;
  readonly pointerSize: 4 | 8;
  /** Bytes that block sizes are counted in: 8 on x86, 16 on x64. */
  readonly granularity: 8 | 16;
  /** null when no TEB and no model tells it. */
  readonly peb: number | null;
  /** OSBuildNumber, e.g. 19041; null when neither the PEB nor the debugger tells. */
  readonly build: number | null;
  /** NtGlobalFlag; 0 when not captured. */
  readonly globalFlag: number;
  /** null when not captured. */
  readonly processHeap: number | null;
  readonly ntdll: Module | null;
  readonly memory: Memory;
  /** Layouts to try, most plausible first: by symbols, of the build, then the others of this width. */
  readonly layouts: readonly StructureTable[];
}

/** A heap that was opened, or the sentence that says why not. */
export type Opened<T> =
  | { readonly heap: T; readonly why: '' }
  | { readonly heap: null; readonly why: string };
