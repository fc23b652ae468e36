/** The row of one heap block, which `!heap -flt s` and `!heap -p -a` print alike. */

export interface HeapBlock {
  /** Address of the heap that owns the block. */
  readonly heap: number;
  /** Address of the block's header. */
  readonly entry: number;
  /** Size of the block in granules of 8 (x86) or 16 (x64) bytes. */
  readonly sizeUnits: number;
  readonly previousUnits: number;
  readonly flags: number;
  /** What the program got. */
  readonly userPointer: number;
  /** Bytes that the program asked for. */
  readonly userSize: number;
  /** E.g. `busy`, `busy VirtualAlloc`, `free`, `free DelayedFree`. */
  readonly state: string;
  /** The debugger's guess at the first word, e.g. ``mod!Class::`vftable'`` or `unknown!printable`. */
  readonly annotation?: string;
}
