/**
 * A process of its own that gives a target back its threads and its code when we are killed.
 *
 * While somebody looks at a process without being its debugger, its threads are suspended, and nothing but another
 * ResumeThread ever wakes them: a debugger that is killed leaves a process that hangs for ever. Breakpoints stay in its
 * code likewise. So before anything is done to the target a guard is started. It notes how often each thread was suspended
 * before, waits for our end, and unless it was told that the target has been let go, it restores both (guard-process.ts).
 *
 * Where we are the debugger, the guard holds the system's debug object too: it keeps the target's events waiting instead of
 * being passed to a target that knows nothing of them, until the code is whole again.
 */
import { spawn } from 'node:child_process';
import type { Pointer } from '../com/ffi.js';
import { GuardPage } from './guard-page.js';
import { guardProgram } from './guard-process.js';
import { LiveTargetError } from './live-error.js';
import { access, closeHandle, openProcess, system } from './system.js';

/** A start of Node, with room for a busy machine. */
const patienceMs = 30_000;
const CURRENT_PROCESS = -1;
const ProcessDebugObjectHandle = 30;
const DUPLICATE_SAME_ACCESS = 2;

export interface Guard {
  /** We have become the target's debugger. */
  holdDebugObject(): void;
  /** Whether it knows what belongs at an address. */
  knows(address: Pointer): boolean;
  /**
   * Says that code at an address is about to be replaced.
   * @param original the byte that belongs there. @param vanishes when it is hit
   * @throws LiveTargetError when that are too many to guard
   */
  breakpointAt(address: Pointer, original: number, vanishes: boolean): void;
  /** The target has been let go: nothing is left to do. */
  release(): void;
}

/** Starts a guard and waits until it watches. @throws LiveTargetError where it does not start */
export function startGuard(pid: number): Guard {
  const name = `Local\\leakscope-guard-${process.pid}-${pid}`;
  const page = GuardPage.create(name);
  if (page === undefined) throw new LiveTargetError(noGuard(pid));
  const child = spawn(process.execPath, ['-e', guardProgram({ tool: process.pid, target: pid, name })], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  child.on('error', () => {});
  child.unref();
  if (!waitUntilWatched(page)) {
    // One that comes late finds that out.
    page.release();
    throw new LiveTargetError(noGuard(pid));
  }
  return {
    holdDebugObject() {
      const object = debugObjectOf(pid);
      if (object === 0) return;
      if (child.pid !== undefined) page.setDebugObject(givenTo(child.pid, object));
      closeHandle(object);
    },
    knows: (address) => page.has(address),
    breakpointAt: (address, original, vanishes) => page.add(address, original, vanishes),
    release: () => page.release(),
  };
}

function waitUntilWatched(page: GuardPage): boolean {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const end = Date.now() + patienceMs; !page.isWatched; ) {
    if (Date.now() > end) return false;
    Atomics.wait(pause, 0, 0, 5);
  }
  return true;
}

function noGuard(pid: number): string {
  return `The process that guards ${pid} against our own sudden end does not start, so it was left alone.`;
}

/** A new handle of what debugs a process; 0 where nothing does. */
function debugObjectOf(pid: number): Pointer {
  const opened = openProcess(pid, access.queryInformation);
  if ('refusal' in opened) return 0;
  const handle = new BigUint64Array(1);
  const code = system('ntQueryInformationProcess')(opened.handle, ProcessDebugObjectHandle, handle, 8, null);
  closeHandle(opened.handle);
  return code < 0 ? 0 : Number(handle[0]);
}

/** A handle of ours as one of another process. @returns 0 where that cannot be had */
function givenTo(pid: number, handle: Pointer): number {
  const opened = openProcess(pid, access.duplicateHandle);
  if ('refusal' in opened) return 0;
  const given = new BigUint64Array(1);
  system('duplicateHandle')(CURRENT_PROCESS, handle, opened.handle, given, 0, 0, DUPLICATE_SAME_ACCESS);
  closeHandle(opened.handle);
  return Number(given[0]);
}
