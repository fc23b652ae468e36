/**
 * Breakpoints of a session, shared by `bp`/`bl` and by the data model.
 *
 * They are kept by a unique id that starts at 2 and is never used twice; `id` is the number that `bl` shows.
 * Nothing ever runs: a simulated target has no execution, so pass counts never move.
 */
export interface BreakpointLocation {
  /** 0 while deferred. */
  readonly address: number;
  /** As the data model shows it, e.g. `ntdll!RtlAllocateHeap+0x0`; empty for a plain address. */
  readonly offsetExpression?: string;
  readonly sourceFile?: string;
  readonly sourceLine?: number;
  /** `Software`, `Hardware Read`, `Hardware Write`, `Hardware Read/Write`. */
  readonly type: string;
  /** Bytes watched; data breakpoints only. */
  readonly size?: number;
}

export interface Breakpoint extends BreakpointLocation {
  readonly uniqueId: number;
  readonly id: number;
  isEnabled: boolean;
  command: string;
  condition: string;
  passCount: number;
}

export class BreakpointTable {
  readonly #all = new Map<number, Breakpoint>();
  #next = 2;

  /** In order of their making. */
  list(): readonly Breakpoint[] {
    return [...this.#all.values()];
  }

  find(uniqueId: number): Breakpoint | undefined {
    return this.#all.get(uniqueId);
  }

  /** Adds one with the lowest `bl` number that is free. */
  add(location: BreakpointLocation): Breakpoint {
    const used = new Set(this.list().map((breakpoint) => breakpoint.id));
    let id = 0;
    while (used.has(id)) id++;
    const uniqueId = this.#next++;
    const breakpoint = {
      ...location,
      uniqueId,
      id,
      isEnabled: true,
      command: '',
      condition: '',
      passCount: 1,
    };
    this.#all.set(uniqueId, breakpoint);
    return breakpoint;
  }

  remove(uniqueId: number): boolean {
    return this.#all.delete(uniqueId);
  }
}
