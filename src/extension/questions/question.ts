/**
 * A question is a value. From the list in index.ts come, by code: the functions on `@$scriptContents`, the
 * `!` aliases, the data-model properties, Help metadata, leakHelp(), the subcommands of the command line and
 * the reference table. A new capability is a new file in this folder and one line in index.ts.
 */
import type { Debuggee } from '../debuggee/debuggee';

/** Neither `default` nor `optional`: the parameter is required. */
export type Parameter = NumberParameter | TextParameter;

export interface NumberParameter extends Named {
  readonly type: 'number';
  /** true: the bytes of one allocation, so neither 0 nor more than a user-mode address space has. */
  readonly isAllocationSize?: true;
  /** true: an address, so digits alone are hex as debuggers print them. */
  readonly isAddress?: true;
  /** Shown in help. */
  readonly default?: number;
}

interface TextParameter extends Named {
  readonly type: 'text';
  /** Shown in help. */
  readonly default?: string;
}

interface Named {
  readonly name: string;
  readonly help: string;
  /** true: may be left out, and then arrives as undefined. */
  readonly optional?: true;
  /** true: how to answer, not what to look at; on the command line it is an option: `--group-by <how>`. */
  readonly isOption?: true;
}

/** A checked and converted argument; undefined for an optional one that was left out. */
export type Argument = number | string | undefined;

/** Asks a question by its name, as a user would. */
export type AskByName = (name: string, args: ArrayLike<unknown>) => unknown;

interface Example {
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
  /**
   * The answer: an object of PascalCase properties (at most 16 characters each) with a one-line toString();
   * one with rows is a Table (view/table.ts). `open` throws where there is no target: a question that can do
   * without does not call it.
   */
  ask(open: () => Debuggee, args: readonly Argument[]): object;
}
