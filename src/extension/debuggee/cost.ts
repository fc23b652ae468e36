/** What was asked of the debugger, as counts: a test asserts them, and an answer may print them. */
import type { Cost } from './debuggee';

export class CostCounter implements Cost {
  commands = 0;
  lines = 0;
  reads = 0;
  bytes = 0;
}
