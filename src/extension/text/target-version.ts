/** `vertarget`, `version` and the banner of a dump: system, machine, times, and how much the dump holds. */

import { type Machine, machineOf } from './machine';
import { decimal } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface TargetVersion extends ParsedOutput {
  /** E.g. `Windows 10`; null when the line is absent, as every other null here. */
  readonly os: string | null;
  /** E.g. 19041. */
  readonly build: number | null;
  readonly processors: number | null;
  readonly machine: Machine;
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

type Draft = { -readonly [K in Exclude<keyof TargetVersion, keyof ParsedOutput>]: TargetVersion[K] };

const SYSTEM =
  /^(Windows .*?) (Kernel )?Version (\d+)(?: \([^)]*\))? (?:UP|MP \((\d+) procs\)) (?:Free|Checked) (.+)$/;
const UPTIME = /^(System|Process) Uptime: +(?:(\d+) days? )?(\d+):(\d+):(\d+(?:\.\d+)?)/;
const LAB = /^(?:Built by|Edition build lab): +(\S.*)$/;
const FURNITURE =
  /^(?:Machine Name:|Build layer:|kernel32\.dll version:|(?:Kernel|User) time:|(?:Symbol|Executable) search path|Copyright|Loading [Dd]ump [Ff]ile|System Uptime: not available|Kernel base =|\.+$)/;

export function parseTargetVersion(lines: readonly string[]): TargetVersion {
  const unread = new UnreadLines();
  const draft: Draft = {
    os: null,
    build: null,
    processors: null,
    machine: 'unknown',
    product: null,
    buildLab: null,
    sessionTime: null,
    systemUptimeSeconds: null,
    processUptimeSeconds: null,
    dump: null,
    liveUserMode: false,
    kernelMode: false,
    debuggerVersion: null,
  };
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    // From here on `version` speaks of the debugger itself: its libraries, its search path.
    if (/^command line: /.test(text)) break;
    if (!readSystem(draft, text) && !readTimes(draft, text) && !readTarget(draft, text)) {
      if (!FURNITURE.test(text)) unread.file(text);
    }
  }
  return { ...draft, skipped: unread.skipped, truncated: unread.truncated };
}

function readSystem(draft: Draft, text: string): boolean {
  const system = SYSTEM.exec(text);
  const lab = LAB.exec(text);
  const product = /^Product: +(\S.*)$/.exec(text);
  if (system) {
    draft.os = system[1]!;
    draft.kernelMode = system[2] !== undefined;
    draft.build = decimal(system[3]!);
    draft.processors = system[4] === undefined ? 1 : decimal(system[4]);
    draft.machine = machineOf(system[5]!);
  }
  if (lab) draft.buildLab = lab[1]!;
  if (product) draft.product = product[1]!;
  return system !== null || lab !== null || product !== null;
}

function readTimes(draft: Draft, text: string): boolean {
  const session = /^Debug session time: +(\S.*)$/.exec(text);
  if (session) draft.sessionTime = session[1]!;
  const uptime = UPTIME.exec(text);
  if (uptime) {
    const hours = 24 * decimal(uptime[2] || '0') + decimal(uptime[3]!);
    const seconds = 3600 * hours + 60 * decimal(uptime[4]!) + parseFloat(uptime[5]!);
    if (uptime[1] === 'System') draft.systemUptimeSeconds = seconds;
    else draft.processUptimeSeconds = seconds;
  }
  return session !== null || uptime !== null;
}

function readTarget(draft: Draft, text: string): boolean {
  const version = /^Microsoft \(R\) Windows Debugger Version (\S+)/.exec(text);
  if (version) draft.debuggerVersion = version[1]!;
  const full = /^(?:User Mini Dump File with Full Memory|Full memory user mini dump)/.test(text);
  const partial = /^(?:User Mini Dump File:|User mini dump:)/.test(text);
  if (full) draft.dump = 'full';
  if (partial) draft.dump = 'partial';
  const live = /^Live user mode:/.test(text);
  if (live) draft.liveUserMode = true;
  return version !== null || full || partial || live;
}
