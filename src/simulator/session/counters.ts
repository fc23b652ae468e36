/**
 * What a session cost: counts, never times, so that a test can assert them on any machine.
 */
import { type HostCounters, newCounters as newHostCounters } from '../../provider/index.js';

export interface Counters extends HostCounters {
  /** Commands that ran through ExecuteCommand. */
  commands: number;
  /** Lines of command output handed to a script. */
  lines: number;
}

export function newCounters(): Counters {
  return { ...newHostCounters(), commands: 0, lines: 0 };
}
