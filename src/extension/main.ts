/**
 * The life of the script in the debugger, and nothing else: registration, the one-shot print, and the door
 * through which every exported function goes. scripts/build.mjs adds a top-level function per question.
 */
import { questions } from './questions/index';

export { questions };

export function initializeScript(): object[] {
  return [new host.apiVersionSupport(1, 7)];
}

export function invokeScript(): void {}

export function uninitializeScript(): void {}

/** Root code: `global` is the script's global object; only the first phase of `host` exists. */
export function attach(_global: unknown): void {}

export function ask(name: string, _args: ArrayLike<unknown>): unknown {
  throw new Error('no question named ' + name);
}
