/**
 * The frame that the debugger's scope is set to: by `.frame` and by `SwitchTo` of a frame, until a thread is chosen.
 *
 * Kept by target, because commands and the data model share it.
 */
import type { Target, TargetThread } from '../target/target.js';

interface Scope {
  readonly thread: TargetThread;
  readonly frame: number;
}

const scopes = new WeakMap<Target, Scope>();

/** Number of the frame; 0 until one was chosen. */
export function scopeFrame(target: Target): number {
  const scope = scopes.get(target);
  return scope !== undefined && scope.thread === target.threads[target.currentThread] ? scope.frame : 0;
}

export function setScopeFrame(target: Target, thread: TargetThread, frame: number): void {
  scopes.set(target, { thread, frame });
}

export function resetScope(target: Target): void {
  scopes.delete(target);
}
