/**
 * Attaches to a running process.
 *
 * By default only to look: the engine suspends the threads and resumes them when it lets go, and the process never
 * notices. Breakpoints need the other way, as a debugger; that too leaves the process running at the end, because it is
 * told so (DEBUG_PROCESS_DETACH_ON_EXIT) before anything else happens.
 */

import type { Engine } from '../com/engine.js';
import { IDebugClient, IDebugControl } from '../com/engine-interfaces.js';
import { call, hex } from '../com/unknown.js';
import { waitForEvent } from '../session/target.js';
import { type Guard, startGuard } from './guard.js';
import { LiveTargetError } from './live-error.js';
import { LiveTarget } from './live-target.js';
import { noSuchProcess, processNamed } from './running-processes.js';
import { access, closeHandle, openProcess, status } from './system.js';

export interface AttachRequest {
  /** Id of a process, or the name of its program. */
  readonly process: string;
  /** As its debugger: it can run on under our eyes, and have breakpoints. */
  readonly invasive?: boolean;
}

const DEBUG_ATTACH_NONINVASIVE = 1;
const DEBUG_PROCESS_DETACH_ON_EXIT = 1;
const DEBUG_ENGOPT_INITIAL_BREAK = 0x20;

/** The engine itself gives a break-in 30 s. */
const attachPatienceMs = 45_000;

const localServer = 0;

/** @throws LiveTargetError */
export function attachProcess(engine: Engine, request: AttachRequest): LiveTarget {
  const pid = processNamed(engine, request.process);
  if (pid === process.pid)
    throw new LiveTargetError('That is this very process, which cannot look at itself.');
  const handle = openTarget(engine, pid, request.process);
  let guard: Guard | undefined;
  try {
    guard = startGuard(pid);
    attach(engine, pid, request.invasive ?? false);
    if (request.invasive) guard.holdDebugObject();
    return new LiveTarget(engine, { pid, process: handle, guard, isDebugged: request.invasive ?? false });
  } catch (error) {
    guard?.release();
    closeHandle(handle);
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

function attach(engine: Engine, pid: number, invasive: boolean): void {
  call(engine.control, IDebugControl.AddEngineOptions, DEBUG_ENGOPT_INITIAL_BREAK);
  const flags = invasive ? 0 : DEBUG_ATTACH_NONINVASIVE;
  const code = call(engine.client, IDebugClient.AttachProcess, localServer, pid, flags);
  if (code < 0) throw new LiveTargetError(refusal(pid, code));
  let stands = false;
  try {
    stands = waitForEvent(engine, attachPatienceMs);
  } catch {
    throw new LiveTargetError(`Process ${pid} ended while it was being attached to.`);
  } finally {
    call(engine.client, IDebugClient.AddProcessOptions, DEBUG_PROCESS_DETACH_ON_EXIT);
    if (!stands) call(engine.client, IDebugClient.DetachProcesses);
  }
  if (!stands)
    throw new LiveTargetError(
      `Process ${pid} does not let a debugger in within ${attachPatienceMs / 1000} s and was let go.`,
    );
}

/** HRESULTs of Win32 errors, and of statuses. */
const refusals: Readonly<Record<string, string>> = {
  '0x80070005': 'belongs to another user or is protected: run this as that user or as administrator',
  '0x80070032': 'is of another bitness or machine than this engine, which is x64',
  '0xd00000bb': 'is of another bitness or machine than this engine, which is x64',
  '0xd0000048': 'is being debugged already: only one debugger at a time can set breakpoints',
  '0x80070057': 'has ended, or is being debugged by another debugger',
};

function refusal(pid: number, code: number): string {
  const why = refusals[hex(code)] ?? `cannot be attached to (${hex(code)})`;
  return `Process ${pid} ${why}.`;
}
