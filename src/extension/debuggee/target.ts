/**
 * What kind of target this is. The model says most of it; that a process is WOW64 only shows in its module
 * `wow64`, and a log has neither: there the prompts and the width of the printed addresses tell.
 */
import { type AddressWidth, addressWidth } from '../text/address-width';
import { parseEffectiveMachine } from '../text/effective-machine';
import { type Machine, machineOf } from '../text/machine';
import { parseTargetVersion } from '../text/target-version';
import type { Module, Recording, Target } from './debuggee';
import { toNumber } from './int64';
import { unlessThrows } from './model-value';

export function targetOfModel(session: HostObject, process: HostObject, modules: readonly Module[]): Target {
  const pointerSize = toNumber(unlessThrows(() => session.Attributes.Machine.PointerSize)) === 4 ? 4 : 8;
  const file = unlessThrows(() => session.Attributes.Target.Details.DumpFileName);
  return {
    kind: isLive(session) ? 'live' : 'dump',
    machine: machineOf(String(unlessThrows(() => session.Attributes.Machine.AbbrevName))),
    pointerSize,
    isWow64: modules.some((module) => /^wow64$/i.test(module.name)),
    name: String(file === undefined || file === null ? unlessThrows(() => process.Name) : file),
  };
}

export function isLive(session: HostObject): boolean {
  return unlessThrows(() => session.Attributes.Target.IsLiveTarget) === true;
}

/** A prompt shows a machine (`0:000:x86>`) only where it differs from the target's own. */
const guestPrompt = /:x86>/i;
const foreignPrompt = /:(arm64|amd64)>/i;

export function targetOfLog(recordings: readonly Recording[], name: string): Target {
  let guest = false;
  let named: Machine = 'unknown';
  let width: AddressWidth = 'unknown';
  for (let i = 0; i < recordings.length; i++) {
    const { prompt, command, lines } = recordings[i]!;
    guest = guest || guestPrompt.test(prompt);
    const foreign = foreignPrompt.exec(prompt);
    if (foreign !== null) named = machineOf(foreign[1]!);
    const told = machineIn(lines);
    if (told !== 'unknown') named = told;
    if (width !== 'wide') width = wider(width, addressWidth([command].concat(lines)));
  }
  if (guest) return { kind: 'log', pointerSize: 4, machine: 'x86', isWow64: true, name };
  if (named !== 'unknown')
    return { kind: 'log', pointerSize: pointerSizeOf(named), machine: named, isWow64: false, name };
  const machine = width === 'unknown' ? 'unknown' : width === 'wide' ? 'x64' : 'x86';
  // Without any evidence 64 bits, since a 32-bit address space is a claim of its own: that it can run out.
  const pointerSize = width === 'narrow' ? 4 : 8;
  return { kind: 'log', pointerSize, machine, isInferred: true, isWow64: false, name };
}

function wider(one: AddressWidth, other: AddressWidth): AddressWidth {
  return other === 'unknown' ? one : other;
}

function pointerSizeOf(machine: Machine): 4 | 8 {
  return machine === 'x86' || machine === 'arm' ? 4 : 8;
}

/** `vertarget`, `.effmach` and the banner of a dump name the machine; most other lines are passed over unread. */
function machineIn(lines: readonly string[]): Machine {
  const told = lines.filter((line) => /^(Effective machine: |Windows )/.test(line));
  if (told.length === 0) return 'unknown';
  const effective = parseEffectiveMachine(told).machine;
  return effective === 'unknown' ? parseTargetVersion(told).machine : effective;
}
