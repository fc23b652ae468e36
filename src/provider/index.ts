/**
 * JsProvider for Node: loads WinDbg scripts over any {@link Model}.
 *
 * Whose commands load, list and unload scripts, and what they print, is the model's side of it.
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
export type { HostCounters } from './script-state.js';
export { newCounters } from './script-state.js';
