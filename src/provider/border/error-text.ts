/**
 * What is left of an exception when it leaves the script: one line of text.
 *
 * The data model carries no JavaScript values, only an error text. Whether that text says where it was thrown,
 * and how often it says `Error:`, differs between providers and is the profile's business.
 */
import { ModelError } from '../model.js';
import type { Profile } from '../profile.js';
import type { Realm } from '../realm/realm.js';

/** A call is what `dx` shows at the top level; a member is a getter, an item or a display string. */
export type Exit = 'call' | 'member';

/** Where in the script something was thrown, from 1. */
export interface ScriptPlace {
  readonly line: number;
  readonly column: number;
}

/** An error apart from the place, for who shows the two in a way of their own. */
export interface PlacedError {
  readonly message: string;
  readonly place: ScriptPlace | undefined;
}

export class ErrorTexts {
  /** Errors whose text is complete already, because they left a script before; and what they are without their place. */
  readonly #complete = new WeakMap<Error, PlacedError>();
  readonly #frame: RegExp;

  constructor(
    private readonly realm: Realm,
    private readonly profile: Profile,
    private readonly scriptName: string,
    file: string,
  ) {
    this.#frame = new RegExp(`^\\s+at (?:(.*) \\()?${escapeRegExp(file)}:(\\d+):(\\d+)\\)?$`, 'm');
  }

  /** @param error anything that a script, or the provider under it, threw */
  leaving(error: unknown, exit: Exit): ModelError {
    if (error instanceof ModelError) return error;
    const cause = this.realm.causeOf(error);
    if (cause && this.#complete.has(cause)) return cause as ModelError;
    const placed = this.#placed(error, exit);
    const text = placed.message + this.#position(error);
    const made = new ModelError(text, cause instanceof ModelError ? cause.code : undefined);
    this.#complete.set(made, placed);
    return made;
  }

  /** @param error what left the script by {@link leaving}, or what was thrown in it */
  placed(error: unknown): PlacedError {
    const known = error instanceof Error ? this.#complete.get(error) : undefined;
    if (known) return known;
    // The provider's own failures belong to no place in the script.
    if (error instanceof ModelError) return { message: error.message, place: undefined };
    return this.#placed(error, 'call');
  }

  #placed(error: unknown, exit: Exit): PlacedError {
    const prefix = exit === 'call' && this.profile.ErrorTwice ? 'Error: ' : '';
    const found = this.#frame.exec(stackOf(error));
    return {
      message: prefix + messageOf(error),
      place: found ? { line: Number(found[2]), column: Number(found[3]) } : undefined,
    };
  }

  #position(error: unknown): string {
    if (this.profile.ErrorPosition === 'none') return '';
    const found = this.#frame.exec(stackOf(error));
    if (!found) return '';
    const place = `(line ${found[2]} col ${found[3]})`;
    return this.profile.ErrorPosition === 'at-script'
      ? ` [at ${this.scriptName} ${place}]`
      : ` [${functionName(found[1])} @${this.scriptName} ${place}]`;
  }
}

/** The text of a thrown value: its `message`, or the value itself as a string. */
export function messageOf(error: unknown): string {
  try {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    return String(message);
  } catch {
    return 'Unknown exception';
  }
}

function stackOf(error: unknown): string {
  try {
    return typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : '';
  } catch {
    return '';
  }
}

/** `new Heap`, `Object.get Size [as Size]` and the like, reduced to the name that was written. */
function functionName(frame: string | undefined): string {
  const bare = frame?.replace(/ \[as .*\]$/, '').replace(/^(?:async |new )/, '');
  return bare?.split(/[. ]/).pop() || 'anonymous';
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
