/**
 * What a debugger log holds: the commands that were typed and what each of them printed.
 *
 * Nothing is interpreted here beyond that; the parsers of the single outputs live with the extension.
 */

/** A command and its output. */
export interface RecordedCommand {
  /** The prompt in front of it, e.g. `0:000:x86>`; empty where the text shows none. */
  readonly prompt: string;
  /** The command as typed. For output without a command in front: the command that its header names. */
  readonly command: string;
  /** Line number of the prompt, or of the first line of output, from 1. */
  readonly line: number;
  /** Output, without the line ends; prose that follows the output is still among the lines. */
  readonly lines: readonly string[];
  /** true: no such command stands in the text; it was told by the header of its output. */
  readonly attributed: boolean;
}

/** A conclusion about the target, or null with the reason why there is none. */
export interface Guess<T> {
  readonly value: T | null;
  readonly reason: string;
}

export interface Log {
  readonly commands: readonly RecordedCommand[];
  /** Bytes of a pointer on the effective machine. */
  readonly pointerSize: Guess<4 | 8>;
  /** true: a 32-bit process on 64-bit Windows. */
  readonly isWow64: Guess<boolean>;
  /** Path of the dump, as the banner has it; null when the text does not show it. */
  readonly target: string | null;
  /** Lines of the text. */
  readonly lineCount: number;
  /** Lines in front of the first command or header: prose, a banner. */
  readonly unclaimedLines: number;
}
