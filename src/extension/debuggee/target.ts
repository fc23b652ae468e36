/**
 * What kind of target this is. The model says most of it; that a process is WOW64 only shows in its module
 * `wow64`, and a log has neither: there the prompts and the width of the printed addresses tell.
 */
import type { Module, Recording, Target } from './debuggee';
import { toNumber } from './int64';
import { rethrowInterruption } from './interruption';

export type Machine = Target['machine'];

export function targetOfModel(session: HostObject, process: HostObject, modules: readonly Module[]): Target {
  const machine = machineNamed(String(ask(() => session.Attributes.Machine.AbbrevName)));
  const pointerSize = toNumber(ask(() => session.Attributes.Machine.PointerSize)) === 4 ? 4 : 8;
  const file = ask(() => session.Attributes.Target.Details.DumpFileName);
  return {
    kind: isLive(session) ? 'live' : 'dump',
    pointerSize,
    machine,
    isWow64: modules.some((module) => /^wow64$/i.test(module.name)),
    name: String(file === undefined || file === null ? ask(() => process.Name) : file),
  };
}

export function isLive(session: HostObject): boolean {
  return ask(() => session.Attributes.Target.IsLiveTarget) === true;
}

/** A model value, or undefined when the key is missing or its getter fails. */
export function ask(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    rethrowInterruption(error);
    return undefined;
  }
}

function machineNamed(name: string): Machine {
  if (/^x86/i.test(name)) return 'x86';
  if (/^(amd64|x64)/i.test(name)) return 'x64';
  return /^arm64/i.test(name) ? 'arm64' : 'unknown';
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
    named = machineIn(recording.lines) || named;
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

/** `vertarget` and `.effmach` name the machine. */
function machineIn(lines: readonly string[]): Machine | undefined {
  for (let i = 0; i < lines.length; i++) {
    const found = /^Effective machine: (\S+)|^Windows .*\b(x64|x86 compatible|ARM 64-bit \(AArch64\))/.exec(
      lines[i]!,
    );
    if (found !== null) return machineNamed((found[1] || found[2])!.replace(/^ARM 64.*/i, 'arm64'));
  }
  return undefined;
}
