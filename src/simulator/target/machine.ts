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

/** The same for an effective machine; code of x64 in a process of ARM64 has a name of its own. */
export function fullMachineName(effective: Machine, own: Machine): string {
  return own === 'ARM64' && effective === 'AMD64' ? 'AMD64 (CHPEv2)' : fullMachineNames[effective];
}

const executable: Readonly<Record<Machine, readonly Machine[]>> = {
  AMD64: ['AMD64', 'x86'],
  x86: ['x86'],
  ARM64: ['ARM64', 'AMD64', 'x86', 'ARM'],
  ARM: ['ARM'],
};

/** Whether a thread of a machine can have registers of another: not those of a wider or a foreign one. */
export function hasRegistersOf(effective: Machine, own: Machine): boolean {
  return executable[own].includes(effective);
}

/** `AbbrevName`, `FrameMachine`, and the machine of a prompt (`0:000:arm64>`). */
export function machineName(machine: Machine): string {
  return machine === 'ARM64' || machine === 'ARM' ? machine.toLowerCase() : machine;
}
