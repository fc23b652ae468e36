/**
 * Attaches to a running process.
 *
 * By default only to look: the engine suspends the threads and resumes them when it lets go, and the process never
 * notices. Breakpoints need the other way, as a debugger; that too leaves the process running at the end, because it is
 * told so (DEBUG_PROCESS_DETACH_ON_EXIT) before anything else happens.
 */

import type { Engine } from '../com/engine.js';
import { IDebugClient, IDebugControl } from '../com/engine-interfaces.js';
import type { Pointer } from '../com/ffi.js';
import { ComError, call, hex } from '../com/unknown.js';
import { waitForEvent } from '../session/target.js';
import { attachFlags, engineOptions, localServer, processOptions } from './dbgeng.js';
import { type Guard, startGuard } from './guard.js';
import { LiveTargetError } from './live-error.js';
import { LiveTarget } from './live-target.js';
import { noSuchProcess, processNamed } from './running-processes.js';
import { access, closeHandle, hasEnded, isDebugged, openProcess, status } from './system.js';

export interface AttachRequest {
  /** Id of a process, or the name of its program. */
  readonly process: string;
  /** As its debugger: it can run on under our eyes, and have breakpoints. */
  readonly invasive?: boolean;
}

/** The engine itself gives a break-in 30 s. */
const attachPatienceMs = 45_000;

/** @throws LiveTargetError */
export function attachProcess(engine: Engine, request: AttachRequest): LiveTarget {
  const pid = processNamed(engine, request.process);
  if (pid === process.pid)
    throw new LiveTargetError('That is this very process, which cannot look at itself.');
  const isDebugger = request.invasive ?? false;
  const handle = openTarget(engine, pid, request.process);
  let guard: Guard | undefined;
  try {
    guard = startGuard(pid);
    attach(engine, { pid, handle }, isDebugger);
  } catch (error) {
    guard?.release();
    closeHandle(handle);
    throw error;
  }
  const target = new LiveTarget(engine, { pid, process: handle, guard, isDebugged: isDebugger });
  try {
    if (isDebugger) guard.holdDebugObject();
    return target;
  } catch (error) {
    target.release();
    throw error;
  }
}

/** With the rights that a debugger needs, so that a refusal is told before anything is done. */
function openTarget(engine: Engine, pid: number, wanted: string): number {
  const rights =
    access.createThread |
    access.operateMemory |
    access.readMemory |
    access.writeMemory |
    access.queryInformation |
    access.suspendResume |
    access.synchronize;
  const opened = openProcess(pid, rights);
  if ('handle' in opened) return opened.handle;
  if (opened.refusal === status.noSuchProcess) throw new LiveTargetError(noSuchProcess(engine, wanted));
  if (opened.refusal === status.accessDenied)
    throw new LiveTargetError(
      `Process ${pid} belongs to another user or is protected: run this as that user or as administrator.`,
    );
  throw new LiveTargetError(`The system refuses process ${pid} (${hex(opened.refusal)}).`);
}

interface Process {
  readonly pid: number;
  readonly handle: Pointer;
}

function attach(engine: Engine, process: Process, asDebugger: boolean): void {
  call(engine.control, IDebugControl.AddEngineOptions, engineOptions.DEBUG_ENGOPT_INITIAL_BREAK);
  const flags = asDebugger ? 0 : attachFlags.DEBUG_ATTACH_NONINVASIVE;
  const code = call(engine.client, IDebugClient.AttachProcess, localServer, process.pid, flags);
  if (code < 0) throw new LiveTargetError(refusal(process, code, asDebugger));
  let stands = false;
  try {
    stands = waitForEvent(engine, attachPatienceMs);
  } catch (error) {
    if (!(error instanceof ComError)) throw error;
    throw new LiveTargetError(refusal(process, error.code, asDebugger));
  } finally {
    const { DEBUG_PROCESS_DETACH_ON_EXIT } = processOptions;
    call(engine.client, IDebugClient.AddProcessOptions, DEBUG_PROCESS_DETACH_ON_EXIT);
    if (!stands) call(engine.client, IDebugClient.DetachProcesses);
  }
  if (!stands)
    throw new LiveTargetError(
      `Process ${process.pid} does not let a debugger in within ${attachPatienceMs / 1000} s and was let go.`,
    );
}

const otherUser = 'belongs to another user or is protected: run this as that user or as administrator';
const otherDebugger =
  'is being debugged already: only one debugger at a time can set breakpoints, so end the other one';
const otherMachine = 'is of another bitness or machine than this engine, which is x64';

/** HRESULTs of Win32 errors, and of statuses (0xd…). */
const refusals: Readonly<Record<string, string>> = {
  '0x80070005': otherUser,
  '0xd0000022': otherUser,
  '0x80070032': otherMachine,
  '0xd00000bb': otherMachine,
  '0xd0000048': otherDebugger,
};

/** What the process itself tells comes first: the codes for an ended one and a debugged one differ between systems. */
function refusal({ pid, handle }: Process, code: number, asDebugger: boolean): string {
  if (hasEnded(handle)) return `Process ${pid} ended while it was being attached to.`;
  const why = asDebugger && isDebugged(handle) ? otherDebugger : refusals[hex(code)];
  return `Process ${pid} ${why ?? `cannot be attached to (${hex(code)})`}.`;
}
