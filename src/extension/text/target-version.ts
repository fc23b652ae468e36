/** `vertarget`, `version` and the banner of a dump: system, machine, times, and how much the dump holds. */

import type { ParsedOutput } from './parsed-output';

export interface TargetVersion extends ParsedOutput {
  /** E.g. `Windows 10`; null when the line is absent, as every other null here. */
  readonly os: string | null;
  /** E.g. 19041. */
  readonly build: number | null;
  readonly processors: number | null;
  readonly machine: 'x86' | 'x64' | 'arm' | 'arm64' | 'unknown';
  /** Rest of the `Product:` line, e.g. `WinNt, suite: SingleUserTS`. */
  readonly product: string | null;
  readonly buildLab: string | null;
  /** Text of the debug session time. */
  readonly sessionTime: string | null;
  readonly systemUptimeSeconds: number | null;
  readonly processUptimeSeconds: number | null;
  /** `full`: all memory is in the dump; `partial`: registers, stacks and portions. */
  readonly dump: 'full' | 'partial' | null;
  readonly liveUserMode: boolean;
  readonly kernelMode: boolean;
  /** E.g. `10.0.26100.7175`. */
  readonly debuggerVersion: string | null;
}

export function parseTargetVersion(lines: readonly string[]): TargetVersion {
  throw new Error('not written yet ' + lines.length);
}
