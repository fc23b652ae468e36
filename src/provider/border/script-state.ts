/** What one loaded script has declared, and what it has cost so far. */

/** Counts, never times, so that a test can assert them on any machine. */
export interface HostCounters {
  /** Calls that crossed from the script to the model: property reads, method calls, memory reads. */
  hostCalls: number;
  /** Memory reads of the script. */
  reads: number;
  /** Bytes those reads returned. */
  bytes: number;
}

export interface ScriptState {
  readonly name: string;
  readonly counters: HostCounters;
  /** `major * 100 + minor`, 100 unless the script declared one. */
  apiVersion: number;
  /** Whether data properties without a setter can be written from outside. */
  outsideWrites: boolean;
}

export function newCounters(): HostCounters {
  return { hostCalls: 0, reads: 0, bytes: 0 };
}
