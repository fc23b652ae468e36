/**
 * JsProvider for Node: loads WinDbg scripts over any {@link Model}.
 *
 * `loadScript` loads one script; `ScriptSession` is the debugger's script commands over many.
 */

export { callScriptFunction } from './border/plain-value.js';
export type { HostCounters } from './border/script-state.js';
export { newCounters } from './border/script-state.js';
export type { DebugSession } from './debug-session.js';
export { createFileSystem } from './file-system/namespace.js';
export { ScriptLoadError, type ScriptReport } from './loading/script-errors.js';
export {
  decodeScript,
  type LoadedScript,
  type LoadOptions,
  loadScript,
  reloadScript,
  scriptName,
} from './loading/script-loader.js';
export { ScriptSession, type SessionOptions } from './loading/script-session.js';
export * from './model.js';
export * from './profile.js';
export { forgetKeptObjects } from './realm/kept-objects.js';
export { systemError } from './system-error.js';
