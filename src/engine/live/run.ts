/** Lets a target run under our eyes, and says why it stopped. */

import type { Engine } from '../com/engine.js';
import { IDebugControl, IDebugSystemObjects } from '../com/engine-interfaces.js';
import { call, hex, must } from '../com/unknown.js';
import { evaluated } from '../session/evaluate.js';
import { waitForEvent } from '../session/target.js';
import { type BreakReason, breakInLater } from './break-in.js';
import { eventTypes, executionStatus } from './dbgeng.js';
import type { LiveTarget } from './live-target.js';

export type Stop =
  | { readonly why: BreakReason }
  /** It is about to end by itself, and its memory is still there: see launch.ts. */
  | { readonly why: 'ending'; readonly status: number | undefined }
  | { readonly why: 'ended'; readonly status: number | undefined }
  /** Nobody handles an exception of its own, e.g. `0xc0000005`: it will end over it. */
  | { readonly why: 'exception'; readonly code: string }
  /** It did not let itself be stopped. */
  | { readonly why: 'stuck' }
  /** Told by `onThread`. */
  | { readonly why: 'event' };

export interface RunOptions {
  /** How long it may run; undefined: until Ctrl+C. */
  readonly milliseconds?: number | undefined;
  /** Called when a thread has started; true stops. */
  readonly onThread?: () => boolean;
}

const { DEBUG_STATUS_GO, DEBUG_STATUS_GO_NOT_HANDLED, DEBUG_STATUS_NO_DEBUGGEE } = executionStatus;
const { DEBUG_EVENT_BREAKPOINT, DEBUG_EVENT_CREATE_THREAD, DEBUG_EVENT_EXCEPTION, DEBUG_EVENT_EXIT_PROCESS } =
  eventTypes;
/** The first argument of RtlExitUserProcess. */
const exitStatus = '@rcx & 0xffffffff';
const breakInstruction = 0x80000003;
const sliceMs = 200;
/** After that the break-in thread is taken for stuck, as when another thread holds the loader's lock. */
const breakInPatienceMs = 10_000;

/** @throws ComError when the engine refuses to go on */
export function runOn(engine: Engine, target: LiveTarget, options: RunOptions = {}): Stop {
  target.guardBreakpoints();
  const breakIn = breakInLater(target.process, options.milliseconds);
  try {
    for (let status: number = DEBUG_STATUS_GO; ; ) {
      if (status !== 0) must(engine.control, IDebugControl.SetExecutionStatus, status);
      const stands = waited(engine);
      if (stands === 'gone') return { why: 'ended', status: target.ended };
      const reason = breakIn.reason();
      if (!stands && breakIn.since() > breakInPatienceMs) return { why: 'stuck' };
      status = 0;
      if (!stands) continue;
      const stop = stopOf(engine, reason, options);
      if (typeof stop !== 'number') return stop;
      status = stop;
    }
  } finally {
    breakIn.cancel();
  }
}

/** Whether it stands; `gone` when there is no process any more. */
function waited(engine: Engine): boolean | 'gone' {
  try {
    return waitForEvent(engine, sliceMs);
  } catch (error) {
    const status = new Uint32Array(1);
    call(engine.control, IDebugControl.GetExecutionStatus, status);
    if (status[0] === DEBUG_STATUS_NO_DEBUGGEE) return 'gone';
    throw error;
  }
}

/** What the event means: a stop, or the way to go on. */
function stopOf(engine: Engine, reason: BreakReason | undefined, options: RunOptions): Stop | number {
  const event = lastEvent(engine);
  // Breakpoints of allocations go on by themselves; the one that stops is that of the end.
  if (event.type === DEBUG_EVENT_BREAKPOINT) return { why: 'ending', status: evaluated(engine, exitStatus) };
  if (event.type === DEBUG_EVENT_EXIT_PROCESS) return { why: 'ended', status: event.exitStatus };
  // The break-in is a thread too.
  if (event.type === DEBUG_EVENT_CREATE_THREAD)
    return reason === undefined && options.onThread?.() ? { why: 'event' } : DEBUG_STATUS_GO;
  if (event.type !== DEBUG_EVENT_EXCEPTION) return DEBUG_STATUS_GO;
  if (event.code === breakInstruction) return reason === undefined ? DEBUG_STATUS_GO : { why: reason };
  if (event.isFirstChance) return DEBUG_STATUS_GO_NOT_HANDLED;
  return { why: 'exception', code: hex(event.code) };
}

interface LastEvent {
  readonly type: number;
  /** Of an exception. */
  readonly code: number;
  readonly isFirstChance: boolean;
  readonly exitStatus: number;
}

/** DEBUG_LAST_EVENT_INFO: EXCEPTION_RECORD64 of 152 bytes with its code first, then whether it is the first chance. */
export function lastEvent(engine: Engine): LastEvent {
  const [type, process, thread, used] = Array.from({ length: 4 }, () => new Uint32Array(1));
  const bytes = new Uint8Array(256);
  const info = new DataView(bytes.buffer);
  must(
    engine.control,
    IDebugControl.GetLastEventInformationWide,
    type,
    process,
    thread,
    bytes,
    bytes.length,
    used,
    null,
    0,
    null,
  );
  return {
    type: type![0]!,
    code: info.getUint32(0, true),
    isFirstChance: info.getUint32(152, true) !== 0,
    exitStatus: info.getUint32(0, true),
  };
}

/** How many threads the target has now. */
export function threadCount(engine: Engine): number {
  const count = new Uint32Array(1);
  must(engine.systemObjects, IDebugSystemObjects.GetNumberThreads, count);
  return count[0]!;
}
