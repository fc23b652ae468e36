/**
 * What a debugger command is to the simulator: a function from its arguments to output, run in a context.
 *
 * Output is a stream, not a result: what was printed before a failure stays printed (`.catch` keeps it), and
 * what a script logs while a command runs comes in between. A command that prints hundreds of thousands of
 * lines hands over a {@link LineSource}, and no line becomes a string before somebody looks at it.
 */
import type { Profile } from '../../provider/profile.js';
import type { BreakpointTable } from '../model/breakpoint-table.js';
import type { Counters } from '../session/counters.js';
import type { Target } from '../target/target.js';

/** Lines without their line ends, made one at a time when asked for. */
export interface LineSource {
  readonly count: number;
  /** @param index 0 to count - 1 */
  line(index: number): string;
}

/** Text as printed, with its line ends (`\n`); or whole lines, each ended by the printer. */
export type CommandOutput = string | LineSource;

/**
 * Runs one input line, which may hold several commands (`;`), `.catch { … }` and so on, and prints through
 * `context.print`. The one implementation is `runCommand` of `commands/index.ts`.
 * @throws CommandError when a command fails; the rest of the line is not run
 */
export type RunCommand = (text: string, context: CommandContext) => void;

/** A failure of a command; the message is the text the debugger prints for it, without a final line end. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandError';
  }
}

/** Commands of the script provider; each answers with the text the debugger prints, without a final line end. */
export interface ScriptCommands {
  load(path: string): string;
  run(path: string): string;
  unload(path: string): string;
  list(): string;
  providers(): string;
}

/** Commands recorded in a log, for a session over one. */
export interface RecordedCommands {
  /** Lines that followed the command's last recording; undefined when it was not recorded. */
  find(command: string): readonly string[] | undefined;
}

/** Everything a command may know or change. */
export interface CommandContext {
  readonly target: Target;
  readonly profile: Profile;
  readonly counters: Counters;
  readonly breakpoints: BreakpointTable;
  readonly scripts: ScriptCommands;
  /** Present over a log only; it answers before the table does. */
  readonly recorded?: RecordedCommands;
  /** `.prefer_dml`. */
  preferDml: boolean;
  /** `$t0` to `$t19`; a hole was never written, and is 0 to the commands. */
  readonly temporaries: bigint[];
  /** What the session's next input shows before it, e.g. `0:000:x86>`. */
  readonly prompt: string;
  /** Sends output to the console, or to whoever captures it. */
  print(output: CommandOutput): void;
  /** Runs `action` and keeps what it prints from the console; with a failure, what came before it. */
  capture(action: () => void): { lines: LineSource; error?: unknown };
  /** `dx` with the options and expression that follow its name; the text it prints, without the final line end. */
  dx(args: string): string;
  /** A function alias (`!name args`) of a script; undefined when no script registered the name. */
  alias(name: string, args: string): string | undefined;
}
