/**
 * A debugger session as whoever asks sees it, whichever model stands behind: commands and `dx` as text, scripts, and
 * calls into them. Everything is synchronous: what was asked has happened when a member returns.
 */
import type { HostCounters } from './border/script-state.js';
import type { Model } from './model.js';
import type { Profile } from './profile.js';

export interface DebugSession {
  readonly model: Model;
  readonly profile: Profile;
  /** Calls and bytes that scripts asked `host` for. */
  readonly counters: HostCounters;
  /** What the debugger shows before the next input, e.g. `0:000>` or `0:000:x86>`. */
  readonly prompt: string;
  /**
   * Runs one input line and returns what the debugger prints for it, each line ended by `\n`; the text of a failing
   * command included.
   */
  execute(command: string): string;
  /** `dx` with its own options allowed in front (`-r2 …`); the text it prints, without the final line end. */
  dx(expression: string): string;
  /**
   * Loads a script as `.scriptload` does.
   * @param pathOrText a file, or the text of a script (anything with a line break or a brace)
   * @param name of a script given as text; `script` by default
   * @returns what the debugger prints, output of the script included
   * @throws ScriptLoadError with the lines that the debugger prints when it cannot be loaded
   */
  loadScript(pathOrText: string, name?: string): string;
  /**
   * Calls a function of the loaded scripts in its own context.
   * @returns the function's own result: an object of the script as the script made it, other values as JavaScript
   * has them (64-bit integers as bigint beyond 2^53)
   * @throws ModelError with the text of what the script threw
   */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** What scripts logged while they were called directly; empties it. */
  takeOutput(): string;
  /** Unloads all scripts and lets the target go. */
  close(): void;
}
