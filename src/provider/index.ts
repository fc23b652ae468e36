/**
 * JsProvider for Node: loads WinDbg scripts over any {@link Model}.
 *
 * `loadScript` loads one script; `ScriptSession` is the debugger's script commands over many.
 */

export { createFileSystem } from './file-system/namespace.js';
export * from './model.js';
export * from './profile.js';
export { ScriptLoadError } from './script-errors.js';
export {
  type LoadedScript,
  type LoadOptions,
  loadScript,
  reloadScript,
  scriptName,
} from './script-loader.js';
export { ScriptSession, type SessionOptions } from './script-session.js';
export type { HostCounters } from './script-state.js';
export { newCounters } from './script-state.js';
