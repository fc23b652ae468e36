/**
 * What the objects of the debugger stand on: the target, the tables that commands share with them, and the way
 * to run a command.
 */
import type { ModelValue } from '../../provider/model.js';
import type { LineSource } from '../commands/command.js';
import type { Counters } from '../session/counters.js';
import type { Target } from '../target/target.js';
import type { BreakpointTable } from './breakpoint-table.js';
import type { Members } from './debugger-object.js';
import type { Registry } from './registry.js';
import type { Temporaries } from './temporaries.js';

export interface World {
  readonly target: Target;
  readonly registry: Registry;
  readonly breakpoints: BreakpointTable;
  readonly counters: Counters;
  /** `@$name = …` of `dx`. */
  readonly variables: Map<string, ModelValue>;
  /** `$t0` to `$t19`. */
  readonly temporaries: Temporaries;
  /** State of `Settings.Display` that `dx` reads. */
  readonly display: DisplaySettings;
  /**
   * Runs a command and captures what it prints.
   * @throws CommandError when the command fails
   */
  capture(command: string): LineSource;
  /** Runs a command that prints to the console. */
  run(command: string): void;
  /** Extra keys of the session object, e.g. `Log` over a log. */
  readonly sessionExtras?: Members;
}

export interface DisplaySettings {
  preferDml: boolean;
  recursionDepth: number;
}
