/**
 * Arguments as they arrive from `dx` or the command line, checked and converted.
 *
 * A number may come as Number, as Int64 (dx literals above 0x7fffffff) or as text (`0xa45c`, `42076`, `a45c`,
 * `0000020d`2c794430`); a text parameter also takes a number, which then reads as hex. Everything else is
 * refused with the usage. The last argument may be an object whose properties name parameters, in any letter
 * case: `heapStats(0x1230000, new { GroupBy = "heap" })`.
 */
import { isInt64, toNumber } from '../debuggee/int64';
import { hex, plain } from '../view/format';
import type { Argument, NumberParameter, Parameter, Question } from './question';

/** @throws when an argument is missing, surplus, or not of its kind; the message holds the usage */
export function convertArguments(question: Question, given: ArrayLike<unknown>): Argument[] {
  const { parameters } = question;
  const inOrder = positional(question, given);
  for (let i = parameters.length; i < inOrder.length; i++) {
    if (inOrder[i] !== undefined) throw refusal(question, `takes at most ${parameters.length} arguments`);
  }
  return parameters.map((parameter, i) => convert(question, parameter, inOrder[i]));
}

/** The arguments at the places of their parameters: an object at the end is taken apart by its names. */
function positional(question: Question, given: ArrayLike<unknown>): unknown[] {
  const inOrder: unknown[] = [];
  for (let i = 0; i < given.length; i++) inOrder.push(given[i]);
  while (inOrder.length > 0 && isLeftOut(inOrder[inOrder.length - 1])) inOrder.pop();
  const named = inOrder[inOrder.length - 1];
  if (!isOptions(named)) return inOrder;
  inOrder.pop();
  // An object of the debugger has members of the provider's own too; those are not enumerable.
  for (const name in named) place(question, inOrder, name, named[name]);
  return inOrder;
}

function place(question: Question, inOrder: unknown[], name: string, value: unknown): void {
  const { parameters } = question;
  for (let i = 0; i < parameters.length; i++) {
    if (parameters[i]!.name.toLowerCase() !== name.toLowerCase()) continue;
    if (!isLeftOut(inOrder[i])) throw refusal(question, `is given ${parameters[i]!.name} twice`);
    inOrder[i] = value;
    return;
  }
  const known = parameters.map((parameter) => parameter.name).join(', ');
  throw refusal(question, `knows no ${plain(name)}; it takes ${known === '' ? 'nothing' : known}`);
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

function isOptions(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isInt64(value) && !(Symbol.iterator in value);
}

/** `regionHistogram([by])` */
export function usageOf(question: Question): string {
  const names = question.parameters.map((parameter) =>
    isRequired(parameter) ? parameter.name : `[${parameter.name}]`,
  );
  return `${question.name}(${names.join(', ')})`;
}

function isRequired(parameter: Parameter): boolean {
  return parameter.default === undefined && parameter.optional !== true;
}

function convert(question: Question, parameter: Parameter, value: unknown): Argument {
  if (isLeftOut(value)) {
    if (isRequired(parameter)) throw refusal(question, `needs ${parameter.name}, ${parameter.help}`);
    return parameter.default;
  }
  return parameter.type === 'number'
    ? numberOf(question, parameter, value)
    : textOf(question, parameter, value);
}

/** 2^47, the bytes of the user-mode half of a 64-bit address space. */
const mostBytes = 0x800000000000;
/** Numbers beyond it are not exact, and nothing that is asked for has as many bytes or such an address. */
const mostExact = 0x1fffffffffffff;

function numberOf(question: Question, parameter: NumberParameter, value: unknown): number {
  const number = typeof value === 'string' ? parseText(parameter, value) : toNumber(value);
  if (!Number.isFinite(number) || number < 0 || Math.floor(number) !== number)
    throw refusal(question, `${parameter.name} must be a number such as 0x20000, and is ${shown(value)}`);
  if (parameter.isAllocationSize === true && (number === 0 || number > mostBytes))
    throw refusal(question, `${parameter.name} must be 1 to ${hex(mostBytes)} bytes, and is ${hex(number)}`);
  // As it was typed: the number itself is rounded.
  if (number > mostExact)
    throw refusal(question, `${parameter.name} must be at most ${hex(mostExact)}, and is ${shown(value)}`);
  return number;
}

function textOf(question: Question, parameter: Parameter, value: unknown): string {
  if (typeof value === 'string') return value;
  const number = toNumber(value);
  if (!Number.isNaN(number)) return hex(number);
  throw refusal(question, `${parameter.name} must be a text in double quotes, and is ${shown(value)}`);
}

/** Addresses are typed as debuggers print them: digits alone are hex, too. */
function parseText(parameter: NumberParameter, text: string): number {
  const digits = text.trim();
  const isBare = parameter.isAddress === true && /^[0-9]{1,16}$/.test(digits);
  return isBare ? parseInt(digits, 16) : parseNumber(text);
}

/**
 * Decimal, `0x` hex, `0n` decimal; and hex as printed where it cannot be decimal: with a backtick, with letters
 * a-f, or with leading zeros (8 digits and more). NaN for anything else.
 */
export function parseNumber(text: string): number {
  const digits = text.trim();
  if (/^0n[0-9]+$/i.test(digits)) return Number(digits.slice(2));
  if (/^[0-9a-f]{2,16}$/i.test(digits) && isPrintedHex(digits)) return parseInt(digits, 16);
  if (/^(0x[0-9a-f]+|[0-9]+)$/i.test(digits)) return Number(digits);
  const address = /^(?:0x)?([0-9a-f]{1,8})`([0-9a-f]{8})$/i.exec(digits);
  return address === null ? Number.NaN : parseInt(address[1]! + address[2]!, 16);
}

/** No letter alone and no short word (`face`): those are rather a slip than a number. */
function isPrintedHex(digits: string): boolean {
  if (/[a-f]/i.test(digits)) return digits.length >= 8 || /[0-9]/.test(digits);
  return digits.length >= 8 && digits.charAt(0) === '0';
}

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? `"${plain(value)}"` : `a value of type ${typeof value}`;
}

function refusal(question: Question, what: string): Error {
  return new Error(`${question.name} ${what}. Usage: ${usageOf(question)} - ${question.help}`);
}
