/**
 * What kind of target this is. The model says most of it; that a process is WOW64 only shows in its module
 * `wow64`, and a log has neither: there the prompts and the width of the printed addresses tell.
 */
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
  let wide = false;
  let named: Machine = 'unknown';
  for (let i = 0; i < recordings.length; i++) {
    const recording = recordings[i]!;
    if (guestPrompt.test(recording.prompt)) guest = true;
    else if (foreignPrompt.test(recording.prompt)) wide = true;
    const told = machineIn(recording.lines);
    if (told !== 'unknown') named = told;
    wide = wide || printsWideAddresses(recording.lines);
  }
  const pointerSize = guest || (!wide && named !== 'x64' && named !== 'arm64') ? 4 : 8;
  const machine = guest || pointerSize === 4 ? 'x86' : named === 'unknown' ? 'x64' : named;
  return { kind: 'log', pointerSize, machine, isWow64: guest, name };
}

const wideAddress = /(^|[^0-9a-f`])([0-9a-f]{8}`[0-9a-f]{8}|0000[0-9a-f]{12})([^0-9a-f]|$)/i;

function printsWideAddresses(lines: readonly string[]): boolean {
  for (let i = 0; i < lines.length; i++) if (wideAddress.test(lines[i]!)) return true;
  return false;
}

/** `vertarget`, `.effmach` and the banner of a dump name the machine; most other lines are passed over unread. */
function machineIn(lines: readonly string[]): Machine {
  const told = lines.filter((line) => /^(Effective machine: |Windows )/.test(line));
  if (told.length === 0) return 'unknown';
  const effective = parseEffectiveMachine(told).machine;
  return effective === 'unknown' ? parseTargetVersion(told).machine : effective;
}
