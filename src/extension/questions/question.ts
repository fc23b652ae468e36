/**
 * A question is a value. From the list in index.ts come, by code: the functions on `@$scriptContents`, the
 * `!` aliases, the data-model properties, Help metadata, leakHelp(), the subcommands of the command line and
 * the reference table. A new capability is a new file in this folder and one line in index.ts.
 */
import type { Debuggee } from '../debuggee/debuggee';

export interface Parameter {
  readonly name: string;
  readonly type: 'number' | 'text';
  readonly help: string;
  /** Shown in help; absent: the parameter is required. */
  readonly default?: number | string;
}

export interface Example {
  /** Path of a sample in the repository that the example runs on. */
  readonly input: string;
  /** The call as typed behind `dx @$scriptContents.`, e.g. `allocBreakpoint(0xa45c)`. */
  readonly call: string;
  /** What `dx` prints for it, line by line (a test compares); may be the first lines of a longer output. */
  readonly output: readonly string[];
}

export interface Question {
  /** camelCase, as called in dx; the command line uses it in kebab-case. */
  readonly name: string;
  /** One line. */
  readonly help: string;
  readonly parameters: readonly Parameter[];
  readonly example: Example;
  /** true: asked also when there is no target; `debuggee` is then null. */
  readonly withoutTarget?: boolean;
  /** true: arguments are handed over as the provider gave them. */
  readonly rawArguments?: boolean;
  /**
   * The answer: an object of PascalCase properties (at most 16 characters each) with a one-line toString();
   * one with rows is a Table (view/table.ts). Arguments arrive already checked and converted.
   */
  ask(debuggee: Debuggee, args: readonly (number | string | undefined)[]): object;
}
