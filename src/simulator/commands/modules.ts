/**
 * `lm`: the module list in its layouts (status, `f` path, `n` image name, `t` time stamp, `p` mapped file,
 * `1m` names only, `v` all details), chosen by letters that may be glued to the command.
 *
 * Status follows what was loaded so far: `(deferred)` until something needs the module's symbols.
 */

import { addressText } from '../target/addresses.js';
import { fileNameOf } from '../target/modules.js';
import { readable } from '../target/readable.js';
import type { Target, TargetModule } from '../target/target.js';
import { pointerSize } from '../target/target.js';
import { type CommandContext, CommandError, type CommandOutput } from './command.js';
import { evaluateAddress } from './evaluate.js';
import { wildcard } from './expression.js';
import type { CommandLine } from './line.js';
import { digits8, moduleDetails, stampText } from './module-details.js';
import { verificationMark } from './symbol-loading.js';
import { dateText } from './time-text.js';

interface ListOptions {
  readonly flags: Set<string>;
  namePattern?: RegExp;
  pathPattern?: RegExp;
  /** No choice where it is 0. */
  address?: number | undefined;
}

const knownFlags = 'vfntplekuoiDc';
const statusWidth = 23;
const nameWidth = 8;
const imageWidth = 12;

/** A pattern after `m` or `M`. */
function readPattern(line: CommandLine): RegExp {
  const text = line.skipBlanks().take(/[^\s;]*/y)![0];
  if (text === '') throw line.caret('Non-empty string required');
  return wildcard(text);
}

/** One word after `a`, no arithmetic. */
function readModuleAddress(line: CommandLine, context: CommandContext): number {
  const word = line.skipBlanks().take(/[\w`@$!.]+/y)?.[0];
  if (word === undefined) throw new CommandError("Module offset missing from '<EOL>'");
  return evaluateAddress(word, context);
}

/** Options of two letters, `1m` (names only) and `sm` (sorted by name); the `m` takes no pattern. */
function readPair(line: CommandLine, letter: string): string {
  if (line.take(/m/y) === undefined) throw line.caret('Syntax error');
  return letter;
}

/** Reads option letters up to the end of the command; `m`, `M` and `a` take the rest of theirs. */
function readOptions(line: CommandLine, context: CommandContext): ListOptions {
  const options: ListOptions = { flags: new Set() };
  while (!line.skipBlanks().ended) {
    const letter = line.next;
    line.at++;
    if (letter === '1' || letter === 's') options.flags.add(readPair(line, letter));
    else if (letter === 'm') options.namePattern = readPattern(line);
    else if (letter === 'M') options.pathPattern = readPattern(line);
    else if (letter === 'a') options.address = readModuleAddress(line, context) || undefined;
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
  const stamp = flags.has('t') ? ` ${stampText(context.target, module)}` : '';
  if (flags.has('f')) return `${module.path.padEnd(imageWidth)}${stamp}`;
  if (flags.has('n')) return `${module.fileName.padEnd(imageWidth)}${stamp}`;
  if (flags.has('p')) return '<none>'.padEnd(imageWidth);
  if (flags.has('t')) return stamp;
  return flags.has('c') ? `${status(module, context)} ${digits8(module.checkSum)}` : status(module, context);
}

/** `.effmach x86` cuts the addresses of a 64-bit process, but for its own ntdll, whose machine the engine knows. */
function moduleAddress(address: number, fileName: string, target: Target): string {
  const size = pointerSize(target);
  const isCut = size === 4 && fileName.toLowerCase() !== 'ntdll.dll';
  return addressText(isCut ? address % 0x1_0000_0000 : address, size);
}

export function listModules(line: CommandLine, context: CommandContext): CommandOutput {
  const options = readOptions(line, context);
  const { flags } = options;
  const { target } = context;
  const size = pointerSize(target);
  const listed = target.modules.filter((module) => isListed(module, options));
  if (flags.has('s')) listed.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  if (flags.has('1'))
    return listed.map((module) => `${module.name}\n`).join('') + unloadedModules(options, context);
  let text = flags.has('D') ? 'Browse full module list\n' : '';
  text += `${'start'.padEnd(size === 8 ? 18 : 9)}${'end'.padEnd(size === 8 ? 20 : 11)}module name\n`;
  for (const module of listed) {
    const start = moduleAddress(module.base, module.fileName, target);
    const end = moduleAddress(module.base + module.size, module.fileName, target);
    text += `${start} ${end}   ${module.name.padEnd(nameWidth)} ${columns(module, flags, context)}\n`;
    if (flags.has('v')) text += moduleDetails(module, target, flags.has('D'));
  }
  return text + unloadedModules(options, context);
}

/** The second table of `lm`, by name only; a choice by address or by symbol status leaves it out. */
function unloadedModules(options: ListOptions, context: CommandContext): string {
  const { flags, namePattern, pathPattern, address } = options;
  if (address !== undefined || ['l', 'e', 'o'].some((flag) => flags.has(flag))) return '';
  const { target } = context;
  const pattern = namePattern ?? pathPattern;
  const modules = (readable(() => target.dump?.unloadedModules()) ?? [])
    .map((module) => ({ ...module, name: fileNameOf(module.path) }))
    .filter(({ name }) => pattern === undefined || pattern.test(name));
  if (flags.has('1')) return modules.map(({ name }) => `${name}\n`).join('');
  const rows = modules.map(({ base, size: bytes, name, timestamp, checksum }) => {
    const start = moduleAddress(base, '', target);
    const row = `${start} ${moduleAddress(base + bytes, '', target)}   ${name}\n`;
    if (!flags.has('t') && !flags.has('v')) return row;
    const details = [
      `Timestamp: ${dateText(timestamp)}`,
      `Checksum:  ${digits8(checksum)}`,
      `ImageSize:  ${digits8(bytes)}`,
    ];
    return row + details.map((detail) => `    ${detail}\n`).join('');
  });
  return rows.length === 0 ? '' : `\nUnloaded modules:\n${rows.join('')}`;
}
