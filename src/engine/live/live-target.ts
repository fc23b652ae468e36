/** A living process that is being looked at: whether it still lives, running it on, and letting it go. */

import type { Engine } from '../com/engine.js';
import { IDebugBreakpoint, IDebugClient, IDebugControl, IDebugDataSpaces } from '../com/engine-interfaces.js';
import type { Pointer } from '../com/ffi.js';
import { call } from '../com/unknown.js';
import type { OpenedTarget } from '../session/target.js';
import type { Guard } from './guard.js';
import { closeHandle, exitStatusOf, hasEnded } from './system.js';

export interface LiveParts {
  readonly pid: number;
  /** A handle of ours. */
  readonly process: Pointer;
  /** None for a process that we started: it may end with us. */
  readonly guard?: Guard;
  /** We are its debugger, so it can run on. */
  readonly isDebugged: boolean;
  /** It ends with the session. */
  readonly isOurs?: boolean;
}

export class LiveTarget implements OpenedTarget {
  readonly pid: number;
  readonly process: Pointer;
  readonly guard: Guard | undefined;
  readonly isDebugged: boolean;
  #ends: boolean;
  #released = false;

  constructor(
    private readonly engine: Engine,
    parts: LiveParts,
  ) {
    this.pid = parts.pid;
    this.process = parts.process;
    this.guard = parts.guard;
    this.isDebugged = parts.isDebugged;
    this.#ends = parts.isOurs ?? false;
  }

  /** Its exit status; undefined while it lives. */
  get ended(): number | undefined {
    return hasEnded(this.process) ? exitStatusOf(this.process) : undefined;
  }

  /** It goes on by itself when the session ends. */
  keepRunning(): void {
    this.#ends = false;
  }

  /** Removes what breakpoints there are and lets the process go on, or ends it when it is ours. */
  release(): void {
    if (this.#released) return;
    this.#released = true;
    const { client } = this.engine;
    this.removeBreakpoints();
    call(client, this.#ends ? IDebugClient.TerminateProcesses : IDebugClient.DetachProcesses);
    this.guard?.release();
    closeHandle(this.process);
  }

  /** Tells the guard what the code is where breakpoints will be put when the target goes on. @throws LiveTargetError */
  guardBreakpoints(): void {
    for (const breakpoint of breakpointsOf(this.engine)) {
      const at = new BigUint64Array(1);
      if (call(breakpoint, IDebugBreakpoint.GetOffset, at) >= 0) this.#guardCodeAt(Number(at[0]), false);
    }
  }

  /** The same for a breakpoint at a return address, which is gone when it is hit. */
  guardReturnTo(address: Pointer): void {
    this.#guardCodeAt(address, true);
  }

  /** The target must stand, so that what is there is its own code. */
  #guardCodeAt(address: Pointer, vanishes: boolean): void {
    if (this.guard === undefined || this.guard.knows(address)) return;
    const byte = new Uint8Array(1);
    const { dataSpaces } = this.engine;
    if (call(dataSpaces, IDebugDataSpaces.ReadVirtualUncached, address, byte, 1, null) < 0) return;
    this.guard.breakpointAt(address, byte[0]!, vanishes);
  }

  /** All of them: in a session of ours nobody else has any. */
  removeBreakpoints(): void {
    for (const breakpoint of breakpointsOf(this.engine))
      call(this.engine.control, IDebugControl.RemoveBreakpoint2, breakpoint);
  }
}

function breakpointsOf({ control }: Engine): Pointer[] {
  const count = new Uint32Array(1);
  if (call(control, IDebugControl.GetNumberBreakpoints, count) < 0) return [];
  return Array.from({ length: count[0]! }, (_, index) => {
    const out = new BigUint64Array(1);
    return call(control, IDebugControl.GetBreakpointByIndex2, index, out) < 0 ? 0 : Number(out[0]);
  }).filter((breakpoint) => breakpoint !== 0);
}
