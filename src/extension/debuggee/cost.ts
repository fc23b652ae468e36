/** What was asked of the debugger, as counts: a test asserts them, and an answer may print them. */
import type { Cost } from './debuggee';

export class CostCounter implements Cost {
  commands = 0;
  lines = 0;
  reads = 0;
  bytes = 0;

  /** The counts as they stand, as a value that no longer changes. */
  now(): Cost {
    return { commands: this.commands, lines: this.lines, reads: this.reads, bytes: this.bytes };
  }
}
