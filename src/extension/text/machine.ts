/** The processor names that `vertarget` and `.effmach` print, told apart. */

export type Machine = 'x86' | 'x64' | 'arm' | 'arm64' | 'unknown';

/** Machine of a text such as `x86 compatible (x86)`, `x64 (AMD64)`, `ARM 64-bit (AArch64)`. */
export function machineOf(text: string): Machine {
  if (/arm ?64|aarch64/i.test(text)) return 'arm64';
  if (/x64|amd64/i.test(text)) return 'x64';
  if (/x86/i.test(text)) return 'x86';
  return /\barm/i.test(text) ? 'arm' : 'unknown';
}
