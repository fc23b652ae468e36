/**
 * What a script cost: counts, never times, so that a test can assert them on any machine.
 */
export interface Counters {
  /** Calls that crossed from the script to the model: property reads, method calls, memory reads. */
  hostCalls: number;
  /** Memory reads of the script. */
  reads: number;
  /** Bytes those reads returned. */
  bytes: number;
  /** Commands that ran through ExecuteCommand. */
  commands: number;
  /** Lines of command output handed to a script. */
  lines: number;
}

export function newCounters(): Counters {
  return { hostCalls: 0, reads: 0, bytes: 0, commands: 0, lines: 0 };
}
