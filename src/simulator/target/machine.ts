/** Machines: how the simulator tells them apart, and the two names that the debugger prints. */

/** Also the spelling of `.effmach` and of registers' layouts. */
export type Machine = 'AMD64' | 'x86' | 'ARM64' | 'ARM';

/** `FullName`, and what `vertarget` says after `Free`. */
export const fullMachineNames: Readonly<Record<Machine, string>> = {
  AMD64: 'x64',
  x86: 'x86 compatible',
  ARM64: 'ARM 64-bit (AArch64)',
  ARM: 'ARM (NT) Thumb-2',
};

/** `AbbrevName`, `FrameMachine`, and the machine of a prompt (`0:000:arm64>`). */
export function machineName(machine: Machine): string {
  return machine === 'ARM64' || machine === 'ARM' ? machine.toLowerCase() : machine;
}
