/**
 * `vertarget`, `version`, `.time`, `.lastevent`, `|` and `||`: what was dumped, when, and why.
 *
 * The dump's own streams answer; only the time since Windows started comes from memory, from the page that every
 * process shares with the kernel (ntddk.h, KUSER_SHARED_DATA.InterruptTime), where that was captured.
 */

import type { Minidump, SystemInfo } from '../../minidump/index.js';
import { fullMachineNames, type Machine } from '../target/machine.js';
import { readable } from '../target/readable.js';
import type { Target } from '../target/target.js';
import { type CommandContext, CommandError, type CommandOutput } from './command.js';
import { exceptionName } from './exception-names.js';
import type { CommandLine } from './line.js';
import { durationText, sessionTimeText } from './time-text.js';

/** Names by major and minor version; Windows 11 still calls itself 10.0. */
const windowsNames: Readonly<Record<string, string>> = {
  '5.0': 'Windows 2000',
  '5.1': 'Windows XP',
  '5.2': 'Windows Server 2003',
  '6.0': 'Windows Vista',
  '6.1': 'Windows 7',
  '6.2': 'Windows 8',
  '6.3': 'Windows 8.1',
  '10.0': 'Windows 10',
};

/** winnt.h, VER_NT_*. */
const products = ['', 'WinNt', 'LanManNt', 'Server'];

/** winnt.h, VER_SUITE_*. */
const suites: readonly [bit: number, name: string][] = [
  [0x1, 'SmallBusiness'],
  [0x2, 'Enterprise'],
  [0x4, 'BackOffice'],
  [0x8, 'Communications'],
  [0x10, 'TerminalServer'],
  [0x20, 'SmallBusinessRestricted'],
  [0x40, 'EmbeddedNT'],
  [0x80, 'DataCenter'],
  [0x100, 'SingleUserTS'],
  [0x200, 'Personal'],
  [0x400, 'Blade'],
];

const interruptTimeAt = 0x7ffe0008;

function dumpOf(target: Target): Minidump {
  if (target.dump === undefined) throw new CommandError('This is known from a dump only, not from a log');
  return target.dump;
}

function systemLines(info: SystemInfo, machine: Machine): string[] {
  const name = windowsNames[`${info.majorVersion}.${info.minorVersion}`] ?? 'Windows';
  const pack = info.csdVersion === '' ? '' : ` (${info.csdVersion})`;
  const processors = info.processors === 1 ? 'UP' : `MP (${info.processors} procs)`;
  const named = suites.filter(([bit]) => (info.suiteMask & bit) !== 0).map(([, suite]) => suite);
  const suite = named.length === 0 ? '' : `, suite: ${named.join(' ')}`;
  return [
    `${name} Version ${info.build}${pack} ${processors} Free ${fullMachineNames[machine]}`,
    `Product: ${products[info.productType] ?? `<${info.productType}>`}${suite}`,
  ];
}

/** Milliseconds since Windows started; undefined where the shared page was not captured. */
function systemUptime(target: Target): number | undefined {
  const bytes = target.read(interruptTimeAt, 8);
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  return (view.getUint32(0, true) + view.getUint32(4, true) * 0x1_0000_0000) / 10_000;
}

function timeLines(target: Target): string[] {
  const dump = dumpOf(target);
  const misc = readable(() => dump.miscInfo());
  const created = misc?.processCreateTime;
  const seconds = created === undefined ? 0 : dump.header.timestamp - created;
  const uptime = systemUptime(target);
  const lines = [
    `Debug session time: ${sessionTimeText(dump.header.timestamp * 1000)}`,
    `System Uptime: ${uptime === undefined ? 'not available' : durationText(uptime)}`,
    `Process Uptime: ${seconds > 0 ? durationText(seconds * 1000) : 'not available'}`,
  ];
  if (misc?.processKernelTime !== undefined && misc.processUserTime !== undefined) {
    lines.push(`  Kernel time: ${durationText(misc.processKernelTime * 1000)}`);
    lines.push(`  User time: ${durationText(misc.processUserTime * 1000)}`);
  }
  return lines;
}

function joined(lines: readonly string[]): CommandOutput {
  return lines.map((line) => `${line}\n`).join('');
}

function targetLines(target: Target): string[] {
  const dump = dumpOf(target);
  const build = readable(() => dump.miscInfo())?.buildString;
  const edition = build ? [`Edition build lab: ${build}`] : [];
  return [...systemLines(dump.systemInfo, target.machine), ...edition, ...timeLines(target)];
}

export function vertarget(_line: CommandLine, context: CommandContext): CommandOutput {
  return joined(targetLines(context.target));
}

/** `version`: the target, and in place of the debugger's own version that this is none. */
export function version(_line: CommandLine, context: CommandContext): CommandOutput {
  const { target } = context;
  return joined([
    ...targetLines(target),
    target.description,
    '',
    'Simulated debugger: no engine, no extension DLLs',
  ]);
}

export function time(_line: CommandLine, context: CommandContext): CommandOutput {
  return joined(timeLines(context.target));
}

/** `.lastevent`: the exception of the dump; without one, the break the debugger itself makes up. */
export function lastEvent(_line: CommandLine, context: CommandContext): CommandOutput {
  const { target } = context;
  const exception = readable(() => dumpOf(target).exception());
  const code = exception?.code ?? 0x80000003;
  const thread = exception?.threadId ?? target.threads[0]?.id ?? 0;
  const id = `${target.processId.toString(16)}.${thread.toString(16)}`;
  const event = `${exceptionName(code)} - code ${code.toString(16).padStart(8, '0')}`;
  return joined([
    `Last event: ${id}: ${event} (first/second chance not available)`,
    `  debugger time: ${sessionTimeText(Date.now())}`,
  ]);
}

/** `|`: the one process. */
export function processes(line: CommandLine, context: CommandContext): CommandOutput {
  const { target } = context;
  const which = line.skipBlanks().take(/\d+|[.#*]/y)?.[0] ?? '.';
  if (/\d/.test(which) && Number(which) !== 0) throw line.caret('Illegal process error', which.length + 1);
  const first = readable(() => target.dump?.modules())?.[0];
  const path = (first && target.moduleAt(first.base)?.path) ?? target.processName;
  return `.  0\tid: ${target.processId.toString(16)}\t${target.isLive ? 'create' : 'examine'}\tname: ${path}\n`;
}

/** `||`: the one system. */
export function systems(line: CommandLine, context: CommandContext): CommandOutput {
  line.skipBlanks().take(/\d+|[.#*]/y);
  return `.  0 ${context.target.description}\n`;
}
