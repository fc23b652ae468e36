/**
 * `? expression`, and evaluation for every other command.
 *
 * On a 32-bit machine a value that fits 32 bits is shown as a signed 32-bit number, so 80000000 is negative.
 */

import { pointerSize } from '../target/target.js';
import type { CommandContext, CommandOutput } from './command.js';
import { Parser } from './expression.js';
import { CommandLine } from './line.js';
import { Names } from './names.js';
import { loadScopeSymbols } from './symbol-loading.js';

/** Reads an expression from the line. */
export function evaluate(line: CommandLine, context: CommandContext): bigint {
  loadScopeSymbols(context);
  return new Parser(line, new Names(context)).expression();
}

/** An address at this place of the line. */
export function readAddress(line: CommandLine, context: CommandContext): number {
  return new Names(context).address(evaluate(line, context));
}

/** An address from text that belongs to the command alone. */
export function evaluateAddress(text: string, context: CommandContext): number {
  return readAddress(new CommandLine(text, context.prompt), context);
}

function grouped(value: bigint): string {
  const digits = BigInt.asUintN(64, value).toString(16).padStart(16, '0');
  return `${digits.slice(0, 8)}\`${digits.slice(8)}`;
}

/** True when a 64-bit value is a 32-bit one, zero- or sign-extended. */
export function fits32Bits(value: bigint): boolean {
  return BigInt.asUintN(32, value) === value || BigInt.asIntN(32, value) === value;
}

/** `Evaluate expression: 16 = 00000000`00000010`. */
function evaluated(value: bigint, context: CommandContext): string {
  const wide = BigInt.asIntN(64, value);
  if (pointerSize(context.target) === 4 && fits32Bits(wide)) {
    const digits = BigInt.asUintN(32, wide).toString(16).padStart(8, '0');
    return `Evaluate expression: ${BigInt.asIntN(32, wide)} = ${digits}`;
  }
  return `Evaluate expression: ${wide} = ${grouped(wide)}`;
}

export function evaluateCommand(line: CommandLine, context: CommandContext): CommandOutput {
  return `${evaluated(evaluate(line, context), context)}\n`;
}
