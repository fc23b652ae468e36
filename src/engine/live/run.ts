/** Lets a target run under our eyes, and says why it stopped. */

import type { Engine } from '../com/engine.js';
import { IDebugControl, IDebugDataSpaces, IDebugSystemObjects } from '../com/engine-interfaces.js';
import type { Pointer } from '../com/ffi.js';
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
  /** Called for an exception that a removed breakpoint or a step over one has left. */
  readonly onLeftover?: () => void;
  /** Ctrl+C has been acted on already. */
  readonly ignoreInterrupts?: boolean;
  /** Milliseconds from the break-in until it is taken for stuck. */
  readonly patienceMs?: number;
}

const { DEBUG_STATUS_GO, DEBUG_STATUS_GO_HANDLED, DEBUG_STATUS_GO_NOT_HANDLED, DEBUG_STATUS_NO_DEBUGGEE } =
  executionStatus;
const { DEBUG_EVENT_BREAKPOINT, DEBUG_EVENT_CREATE_THREAD, DEBUG_EVENT_EXCEPTION, DEBUG_EVENT_EXIT_PROCESS } =
  eventTypes;
/** The first argument of RtlExitUserProcess. */
const exitStatus = '@rcx & 0xffffffff';
const breakInstruction = 0x80000003;
const singleStep = 0x80000004;
const breakInstructionByte = 0xcc;
const sliceMs = 200;
/** After that the break-in thread is taken for stuck, as when another thread holds the loader's lock. */
const defaultPatienceMs = 10_000;
/** From a refusal of the system, because the target is being ended, until it has ended. */
const endPatienceMs = 2000;

/** @throws ComError when the engine refuses to go on */
export function runOn(engine: Engine, target: LiveTarget, options: RunOptions = {}): Stop {
  target.guardBreakpoints();
  const { patienceMs = defaultPatienceMs } = options;
  const breakIn = breakInLater(target.process, options.milliseconds, options.ignoreInterrupts);
  try {
    for (let status: number = DEBUG_STATUS_GO; ; ) {
      if (status !== 0) must(engine.control, IDebugControl.SetExecutionStatus, status);
      const stands = waited(engine, target);
      if (stands === 'gone') return { why: 'ended', status: target.ended };
      const reason = breakIn.reason();
      if (!stands && breakIn.since() > patienceMs) return { why: 'stuck' };
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
function waited(engine: Engine, target: LiveTarget): boolean | 'gone' {
  try {
    return waitForEvent(engine, sliceMs);
  } catch (error) {
    const status = new Uint32Array(1);
    call(engine.control, IDebugControl.GetExecutionStatus, status);
    // Killed in the middle of a step over a breakpoint, it refuses its threads and its memory before it is gone.
    if (status[0] === DEBUG_STATUS_NO_DEBUGGEE || endsWithin(target, endPatienceMs)) return 'gone';
    throw error;
  }
}

function endsWithin(target: LiveTarget, milliseconds: number): boolean {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const end = Date.now() + milliseconds; target.ended === undefined; Atomics.wait(pause, 0, 0, 20))
    if (Date.now() > end) return false;
  return true;
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
  if (isLeftover(engine, event)) {
    options.onLeftover?.();
    return DEBUG_STATUS_GO_HANDLED;
  }
  if (event.code === breakInstruction) return reason === undefined ? DEBUG_STATUS_GO : { why: reason };
  if (event.isFirstChance) return DEBUG_STATUS_GO_NOT_HANDLED;
  return { why: 'exception', code: hex(event.code) };
}

/**
 * Whether an exception comes from a breakpoint of ours that was removed after the thread had come to it, or from the step
 * over one. The engine has put the thread back to the instruction that the breakpoint had covered, but no longer knows
 * what the exception belongs to; a target to which it is passed ends over it. A step is taken for ours whoever set the
 * flag, as the debugger itself does (`sx`: handled).
 */
function isLeftover(engine: Engine, { code, address }: LastEvent): boolean {
  if (code === singleStep) return true;
  if (code !== breakInstruction) return false;
  const byte = new Uint8Array(1);
  if (call(engine.dataSpaces, IDebugDataSpaces.ReadVirtualUncached, address, byte, 1, null) < 0) return false;
  return byte[0] !== breakInstructionByte;
}

interface LastEvent {
  readonly type: number;
  /** Of an exception, and where it was raised. */
  readonly code: number;
  readonly address: Pointer;
  readonly isFirstChance: boolean;
  readonly exitStatus: number;
}

/** DEBUG_LAST_EVENT_INFO: EXCEPTION_RECORD64 (152 bytes: code at 0, address at 16), then whether it is the first chance. */
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
    address: Number(info.getBigUint64(16, true)),
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
