/**
 * `lm`: the module list in its layouts (status, `f` path, `n` image name, `t` time stamp, `p` mapped file,
 * `1m` names only, `v` all details), chosen by letters that may be glued to the command.
 *
 * Status follows what was loaded so far: `(deferred)` until something needs the module's symbols.
 */

import { addressText } from '../target/addresses.js';
import { readable } from '../target/readable.js';
import type { TargetModule } from '../target/target.js';
import { pointerSize } from '../target/target.js';
import type { CommandContext, CommandOutput } from './command.js';
import { readAddress } from './evaluate.js';
import { wildcard } from './expression.js';
import type { CommandLine } from './line.js';
import { moduleDetails } from './module-details.js';
import { verificationMark } from './symbol-loading.js';
import { dateText } from './time-text.js';

interface ListOptions {
  readonly flags: Set<string>;
  namePattern?: RegExp;
  pathPattern?: RegExp;
  address?: number;
}

const knownFlags = 'vfntplekuoiDc';
const statusWidth = 23;
const nameWidth = 8;
const imageWidth = 12;

/** Reads option letters up to the end of the command; `m`, `M` and `a` take the rest of theirs. */
function readOptions(line: CommandLine, context: CommandContext): ListOptions {
  const options: ListOptions = { flags: new Set() };
  while (!line.skipBlanks().ended) {
    const letter = line.next;
    if (letter === '1') {
      // `1m`: one name a line; the `m` here takes no pattern.
      line.take(/1m?/y);
      options.flags.add('1');
      continue;
    }
    line.at++;
    // `sm` and `sa` sort by name and address; their second letter takes no argument.
    if (letter === 's') options.flags.add(`s${line.take(/[ma]?/y)![0]}`);
    else if (letter === 'm') options.namePattern = wildcard(line.skipBlanks().take(/[^\s;]*/y)![0]);
    else if (letter === 'M') options.pathPattern = wildcard(line.skipBlanks().take(/[^\s;]*/y)![0]);
    else if (letter === 'a') options.address = readAddress(line, context);
    else if (knownFlags.includes(letter)) options.flags.add(letter);
    else if (!/[/-]/.test(letter)) context.print(`Unknown option '${letter}'\n`);
  }
  return options;
}

function isListed(module: TargetModule, options: ListOptions): boolean {
  const { flags, namePattern, pathPattern, address } = options;
  if (namePattern !== undefined && !namePattern.test(module.name)) return false;
  if (pathPattern !== undefined && !pathPattern.test(module.path)) return false;
  if (address !== undefined && (address < module.base || address >= module.base + module.size)) return false;
  if (flags.has('l') && module.symbolType === 'Deferred') return false;
  return !(flags.has('e') && module.symbolType === 'Deferred');
}

/** `C (no symbols)           `, `  (export symbols)       ntdll.dll`. */
function status(module: TargetModule, context: CommandContext): string {
  if (module.symbolType === 'Deferred') return `  ${'(deferred)'.padEnd(statusWidth)}`;
  const mark = verificationMark(context.target, module);
  if (module.symbolType === 'None') return `${mark} ${'(no symbols)'.padEnd(statusWidth)}`;
  return `${mark} ${'(export symbols)'.padEnd(statusWidth)}${module.fileName}`;
}

function columns(module: TargetModule, flags: ReadonlySet<string>, context: CommandContext): string {
  const stamp = flags.has('t') ? ` ${dateText(module.timeDateStamp)}` : '';
  if (flags.has('f')) return `${module.path.padEnd(imageWidth)}${stamp}`;
  if (flags.has('n')) return `${module.fileName.padEnd(imageWidth)}${stamp}`;
  if (flags.has('p')) return '<none>'.padEnd(imageWidth);
  return flags.has('t') ? stamp : status(module, context);
}

export function listModules(line: CommandLine, context: CommandContext): CommandOutput {
  const options = readOptions(line, context);
  const { target } = context;
  const size = pointerSize(target);
  const listed = target.modules.filter((module) => isListed(module, options));
  if (options.flags.has('sm')) listed.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  if (options.flags.has('1')) return listed.map((module) => `${module.name}\n`).join('');
  let text = `${'start'.padEnd(size === 8 ? 18 : 9)}${'end'.padEnd(size === 8 ? 20 : 11)}module name\n`;
  for (const module of listed) {
    const range = `${addressText(module.base, size)} ${addressText(module.base + module.size, size)}`;
    text += `${range}   ${module.name.padEnd(nameWidth)} ${columns(module, options.flags, context)}\n`;
    if (options.flags.has('v')) text += moduleDetails(module, context.target);
  }
  return text + unloadedModules(options, context);
}

/** The second table of `lm`, by name only; a choice by address or by symbol status leaves it out. */
function unloadedModules(options: ListOptions, context: CommandContext): string {
  const { flags, namePattern, pathPattern, address } = options;
  if (address !== undefined || pathPattern !== undefined || ['l', 'e', 'o'].some((flag) => flags.has(flag)))
    return '';
  const size = pointerSize(context.target);
  const rows = (readable(() => context.target.dump?.unloadedModules()) ?? [])
    .map((module) => ({ ...module, name: module.path.slice(module.path.lastIndexOf('\\') + 1) }))
    .filter(({ name }) => namePattern === undefined || namePattern.test(name))
    .map(
      ({ base, size: bytes, name }) =>
        `${addressText(base, size)} ${addressText(base + bytes, size)}   ${name}\n`,
    );
  return rows.length === 0 ? '' : `\nUnloaded modules:\n${rows.join('')}`;
}
