/**
 * `x`, `ln` and the symbol after an address: the exports of captured images, as the engine has them without PDBs.
 *
 * Of several names at one address the debugger's choice and order follow from an unstable sort in its symbol
 * handler, which is not imitated: here they come in the order of the export table.
 */

import { addressText } from '../target/addresses.js';
import { symbolText } from '../target/exports.js';
import type { ExportedSymbol, TargetModule } from '../target/target.js';
import { pointerSize } from '../target/target.js';
import type { CommandContext, CommandOutput } from './command.js';
import { readAddress } from './evaluate.js';
import { wildcard } from './expression.js';
import { isManagedImage } from './image-headers.js';
import type { CommandLine } from './line.js';
import { Names } from './names.js';
import { loadSymbols } from './symbol-loading.js';

/** The page that every process shares with the kernel; the engine treats it as a module. */
const sharedUserData = 0x7ffe0000;

/** `module!symbol+0x10`, or undefined outside of modules. Loads the module's symbols. */
export function symbolAt(address: number, context: CommandContext): string | undefined {
  const module = context.target.moduleAt(address);
  if (module === undefined) {
    const offset = address - sharedUserData;
    if (offset < 0 || offset >= 0x1000) return undefined;
    return `SharedUserData${offset === 0 ? '' : `+0x${offset.toString(16)}`}`;
  }
  loadSymbols(module, context);
  const nearest = context.target.symbols.nearest(address);
  return nearest && symbolText(nearest);
}

/** ` (<no parameter info>)` of a function, ` = <no type information>` of data. */
function description(symbol: ExportedSymbol): string {
  return symbol.isData ? ' = <no type information>' : ' (<no parameter info>)';
}

interface Query {
  readonly modules: readonly TargetModule[];
  readonly symbol: RegExp;
}

/** Modules whose symbols are loaded come first, as in the engine's symbol handler. */
function modulesLike(pattern: string, context: CommandContext): readonly TargetModule[] {
  const like = wildcard(pattern);
  const found = context.target.modules.filter((module) => like.test(module.name));
  const isLoaded = (module: TargetModule) => (module.symbolType === 'Deferred' ? 1 : 0);
  return found.sort((a, b) => isLoaded(a) - isLoaded(b));
}

/** A name before `!` that is no module's fails, but for a pattern and one with a dot, which is searched for as a file. */
function requireModule(line: CommandLine, start: number, moduleName: string, context: CommandContext): void {
  if (/[*?[.]/.test(moduleName) || context.target.moduleByName(moduleName) !== undefined) return;
  const at = start + moduleName.length;
  throw line.caret("Couldn't resolve", at + 1, line.text.slice(0, at), '');
}

/** undefined: without `!` only symbols of the current scope are meant, and there are none. */
function readQuery(line: CommandLine, context: CommandContext): Query | undefined {
  const start = line.at;
  // Words before the last one name a type, which no export has.
  const words = line.take(/(?:[^\s;]+\s+(?=[^\s;]))*/y)![0];
  const typeModule = /^([^\s!]*)!/.exec(words)?.[1];
  if (typeModule !== undefined) requireModule(line, start, typeModule, context);
  const nameStart = line.at;
  const text = line.take(/[^\s;]*/y)![0];
  const bang = text.indexOf('!');
  if (bang < 0) return undefined;
  const moduleName = text.slice(0, bang);
  requireModule(line, nameStart, moduleName, context);
  return { modules: modulesLike(moduleName, context), symbol: wildcard(text.slice(bang + 1) || '*') };
}

type Format = (symbol: ExportedSymbol, context: CommandContext) => string;

/** On a 32-bit machine the address stands in a column that is wide enough for both. */
const place: Format = (symbol, context) =>
  addressText(symbol.address, pointerSize(context.target)).padEnd(17);
const fullName: Format = (symbol) => `${symbol.module.name}!${symbol.name}`;

const formats: Readonly<Record<string, Format>> = {
  '0': (symbol, context) => `${place(symbol, context)} `,
  '1': fullName,
  '2': (symbol, context) => `${place(symbol, context)} ${fullName(symbol, context)}`,
  q: (symbol, context) => `${place(symbol, context)} @!"${fullName(symbol, context)}"${description(symbol)}`,
  t: (symbol, context) =>
    `${place(symbol, context)} <NoType> ${fullName(symbol, context)}${description(symbol)}`,
};
const plain: Format = (symbol, context) =>
  `${place(symbol, context)} ${fullName(symbol, context)}${description(symbol)}`;

/** `x [/options] module!symbol`; both may hold wildcards. */
export function examineSymbols(line: CommandLine, context: CommandContext): CommandOutput {
  let letters = '';
  for (;;) {
    const option = line.skipBlanks().take(/\/(\w)/y)?.[1];
    if (option === undefined) break;
    letters += option;
  }
  const format = formats[[...letters].find((letter) => letter in formats) ?? ''] ?? plain;
  const found = matches(readQuery(line.skipBlanks(), context), letters, context);
  return found.map((symbol) => `${format(symbol, context)}\n`).join('');
}

function matches(query: Query | undefined, letters: string, context: CommandContext): ExportedSymbol[] {
  if (query === undefined) return [];
  const result: ExportedSymbol[] = [];
  for (const module of query.modules) {
    if (isManagedImage(context.target, module)) continue;
    loadSymbols(module, context);
    for (const symbol of context.target.symbols.exports(module)) {
      if (!query.symbol.test(symbol.name)) continue;
      if (letters.includes(symbol.isData ? 'f' : 'd')) continue;
      result.push(symbol);
    }
  }
  return result;
}

/** `ln address`: the symbol at or before an address, else the current instruction, and the next one. */
export function listNearest(line: CommandLine, context: CommandContext): CommandOutput {
  const { target } = context;
  const names = new Names(context);
  const here = names.address(names.pointerRegister('ip') ?? 0n);
  const address = line.skipBlanks().ended ? here : readAddress(line, context);
  const module = target.moduleAt(address);
  if (module === undefined) return '';
  loadSymbols(module, context);
  const nearest = target.symbols.nearest(address);
  const size = pointerSize(target);
  if (nearest?.name === undefined) {
    return isManagedImage(target, module)
      ? `(${addressText(address, size)})   ${symbolText(nearest!)}\n`
      : '';
  }
  const symbols = target.symbols.exports(module);
  // Behind the last symbol there is none but itself.
  const next = symbols.find((symbol) => symbol.address > address) ?? symbols.at(-1);
  // With DML the line of actions comes first; its tags are gone in plain text.
  let text = context.preferDml ? 'Browse module\nSet bu breakpoint\n\n' : '';
  text += `(${addressText(address - nearest.displacement, size)})   ${symbolText(nearest)}`;
  if (next !== undefined) text += `   |  (${addressText(next.address, size)})   ${module.name}!${next.name}`;
  text += '\n';
  if (nearest.displacement !== 0) return text;
  const exact = symbols.filter((symbol) => symbol.address === address);
  text += 'Exact matches:\n';
  for (const symbol of exact) text += `    ${module.name}!${symbol.name}${description(symbol)}\n`;
  return text;
}
