/** `.effmach`: the machine in whose terms the debugger speaks now. */

import type { ParsedOutput } from './parsed-output';

export interface EffectiveMachine extends ParsedOutput {
  readonly machine: 'x86' | 'x64' | 'arm' | 'arm64' | 'unknown';
  /** As printed, e.g. `x86 compatible (x86)`; empty when the line is absent. */
  readonly text: string;
}

export function parseEffectiveMachine(lines: readonly string[]): EffectiveMachine {
  throw new Error('not written yet ' + lines.length);
}
