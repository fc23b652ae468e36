/**
 * `bp`, `bu`, `bl`, `bc`, `bd`, `be` of a target that is shown as live; a dump refuses them all.
 *
 * The table is the one the data model shows. Nothing ever runs, so a breakpoint only keeps what it was given: its
 * place, condition (`/w`), pass count and command. A second `bp` at an address redefines the first, as in the
 * engine; an unknown module makes a deferred breakpoint, an unknown symbol of a known module fails.
 */
import type { Breakpoint, BreakpointTable } from '../model/breakpoint-table.js';
import { addressText } from '../target/addresses.js';
import { pointerSize } from '../target/target.js';
import { type CommandContext, CommandError, type CommandOutput } from './command.js';
import type { LineCommand } from './command-table.js';
import { readAddress } from './evaluate.js';
import { parseNumber } from './expression.js';
import type { CommandLine } from './line.js';
import { Names } from './names.js';
import { unescaped } from './search-pattern.js';
import { symbolAt } from './symbols.js';

interface Definition {
  readonly id: number | undefined;
  readonly condition: string;
  readonly oneShot: boolean;
}

/** `5 /1 /w "condition"` before the place. */
function readOptions(line: CommandLine): Definition {
  const id = line.take(/\d+/y)?.[0];
  let condition = '';
  let oneShot = false;
  for (;;) {
    const option = line.skipBlanks().take(/\/(1|w|[a-z]+)/iy)?.[1];
    if (option === undefined) break;
    if (option === '1') oneShot = true;
    else if (option === 'w') condition = unescaped(line.skipBlanks().quoted());
    else line.skipBlanks().take(/0x[\da-f]+|\d+/iy);
  }
  return { id: id === undefined ? undefined : Number(id), condition, oneShot };
}

/** The expression of a deferred breakpoint, with the blank before its command, as `bl` shows it. */
function expressionText(line: CommandLine): string {
  return line.take(/[^";]*/y)![0];
}

/** True when the place names a module that is not there (yet), or is a bare name that means nothing. */
function isDeferred(text: string, context: CommandContext): boolean {
  const module = /^\s*([\w$.]+)!/.exec(text)?.[1];
  if (module !== undefined) return context.target.moduleByName(module) === undefined;
  const name = /^\s*([A-Za-z_]\w*)\s*$/.exec(text)?.[1];
  if (name === undefined || parseNumber(name, 16) !== undefined) return false;
  const names = new Names(context);
  return names.register(name) === undefined && names.symbol(name) === undefined;
}

function place(line: CommandLine, context: CommandContext): { address: number; offsetExpression?: string } {
  const start = line.at;
  const text = expressionText(line);
  if (isDeferred(text, context)) return { address: 0, offsetExpression: text };
  line.at = start;
  return { address: readAddress(line, context) };
}

/** The breakpoint that a new one replaces: by number, else by address. */
function replaced(table: BreakpointTable, id: number | undefined, address: number): Breakpoint | undefined {
  const same = (one: Breakpoint) =>
    id === undefined ? address !== 0 && one.address === address : one.id === id;
  return table.list().find(same);
}

function set(isSilent: boolean): LineCommand {
  return (line, context) => {
    const options = readOptions(line);
    const { address, offsetExpression } = place(line, context);
    const passCount = line.skipBlanks().take(/[\da-f]+(?=\s|;|$)/iy)?.[0];
    const command = line.skipBlanks().next === '"' ? unescaped(line.quoted()) : '';
    const table = context.breakpoints;
    const old = replaced(table, options.id, address);
    if (old !== undefined) table.remove(old.uniqueId);
    const added = table.add({ address, type: 'Software', ...(offsetExpression && { offsetExpression }) });
    added.condition = options.condition;
    added.command = command;
    if (passCount !== undefined) added.passCount = Number.parseInt(passCount, 16);
    if (old !== undefined) return `breakpoint ${old.id} redefined\n`;
    if (offsetExpression === undefined || isSilent) return undefined;
    const unqualified = offsetExpression.includes('!') ? '' : unqualifiedNote(offsetExpression);
    return `Bp expression '${offsetExpression}' could not be resolved, adding deferred bp\n${unqualified}`;
  };
}

function unqualifiedNote(expression: string): string {
  return `*** Bp expression '${expression}' contains symbols not qualified with module name.\n`;
}

/** ` 0 e 00000000`7b60c204     0001 (0001)  0:**** kernel32!CreateFileA (Condition: …) "…"`. */
function row(breakpoint: Breakpoint, context: CommandContext): string {
  const size = pointerSize(context.target);
  const { id, isEnabled, address, passCount, condition, command } = breakpoint;
  const count = passCount.toString(16).padStart(4, '0');
  const deferred = address === 0;
  const state = `${isEnabled ? 'e' : 'd'}${deferred ? 'u' : ' '}`;
  const at = deferred ? ' '.repeat(size === 8 ? 17 : 8) : addressText(address, size);
  const where = deferred
    ? `(${breakpoint.offsetExpression ?? ''})`
    : ` 0:**** ${symbolAt(address, context) ?? addressText(address, size)}`;
  const parts = [
    `${String(id).padStart(2)} ${state}${at}     ${count} (${count}) ${where}`,
    ...(condition === '' ? [] : [`(Condition: ${condition})`]),
    ...(command === '' ? [] : [`"${command.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`]),
  ];
  return parts.join(' ');
}

function list(_line: CommandLine, context: CommandContext): CommandOutput {
  const sorted = [...context.breakpoints.list()].sort((a, b) => a.id - b.id);
  return sorted.map((breakpoint) => `${row(breakpoint, context)}\n`).join('');
}

/** `*`, or numbers. */
function chosen(line: CommandLine, context: CommandContext): readonly Breakpoint[] {
  const words = line
    .rest()
    .split(/[\s,]+/)
    .filter(Boolean);
  const all = context.breakpoints.list();
  return words.includes('*') ? all : all.filter(({ id }) => words.includes(String(id)));
}

function change(action: (breakpoint: Breakpoint, table: BreakpointTable) => void): LineCommand {
  return (line, context) => {
    for (const breakpoint of chosen(line, context)) action(breakpoint, context.breakpoints);
    return undefined;
  };
}

const live: Readonly<Record<string, LineCommand>> = {
  bc: change(({ uniqueId }, table) => table.remove(uniqueId)),
  bd: change((breakpoint) => {
    breakpoint.isEnabled = false;
  }),
  be: change((breakpoint) => {
    breakpoint.isEnabled = true;
  }),
  bl: list,
  bp: set(false),
  bu: set(true),
};

function guarded(name: string): LineCommand {
  return (line, context) => {
    if (!context.target.isLive) throw line.caret('Operation not supported by current debuggee error');
    const command = live[name];
    if (command === undefined) throw new CommandError(`${name} is not simulated`);
    return command(line.skipBlanks(), context);
  };
}

export const breakpointCommands: Readonly<Record<string, LineCommand>> = Object.fromEntries(
  ['ba', 'bc', 'bd', 'be', 'bl', 'bm', 'bp', 'br', 'bs', 'bu'].map((name) => [name, guarded(name)]),
);
