/**
 * The grammar of dx: C's operators and precedences, lambdas, `new { A = x }`, `@$variables`, casts to basic types.
 * The top level has no comma operator of its own; a comma there separates the format specifier, which the caller
 * takes off first.
 */
import type { Comparison } from './compare.js';
import type { Arithmetic } from './numbers.js';
import { parsePostfix } from './primary.js';
import type { Expression, Prefix } from './syntax.js';
import { TokenStream } from './token-stream.js';

/**
 * Parses a whole expression.
 * @throws ModelError `Expected … at '…'`, `Unexpected token at '…'`
 */
export function parseExpression(source: string): Expression {
  const stream = new TokenStream(source);
  const parsed = parseComma(stream);
  if (stream.current.kind !== 'end') throw stream.unexpected();
  return parsed;
}

export function parseComma(stream: TokenStream): Expression {
  let left = parseAssignment(stream);
  while (stream.accept(',')) left = { kind: 'comma', left, right: parseAssignment(stream) };
  return left;
}

const compound: Readonly<Record<string, Arithmetic>> = {
  '+=': '+',
  '-=': '-',
  '*=': '*',
  '/=': '/',
  '%=': '%',
  '&=': '&',
  '|=': '|',
  '^=': '^',
  '<<=': '<<',
  '>>=': '>>',
};

export function parseAssignment(stream: TokenStream): Expression {
  return stream.nested(() => {
    const target = parseChoice(stream);
    if (stream.accept('=')) return { kind: 'assign', target, value: parseAssignment(stream) };
    const token = stream.current;
    const operator = token.kind === 'operator' ? compound[token.text] : undefined;
    if (operator === undefined) return target;
    stream.advance();
    return { kind: 'assign', operator, target, value: parseAssignment(stream) };
  });
}

function parseChoice(stream: TokenStream): Expression {
  const test = parseBinary(stream, 0);
  if (!stream.accept('?')) return test;
  const yes = parseAssignment(stream);
  stream.require(':');
  return { kind: 'choice', test, yes, no: parseAssignment(stream) };
}

/** Binary operators from the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];
const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);

function parseBinary(stream: TokenStream, level: number): Expression {
  const operators = levels[level];
  if (operators === undefined) return parseUnary(stream);
  let left = parseBinary(stream, level + 1);
  for (;;) {
    const token = stream.current;
    if (token.kind !== 'operator' || !operators.includes(token.text)) return left;
    stream.advance();
    left = binary(token.text, left, parseBinary(stream, level + 1));
  }
}

function binary(operator: string, left: Expression, right: Expression): Expression {
  if (operator === '&&' || operator === '||') return { kind: 'logic', operator, left, right };
  if (comparisons.has(operator)) return { kind: 'compare', operator: operator as Comparison, left, right };
  return { kind: 'arithmetic', operator: operator as Arithmetic, left, right };
}

const prefixes = new Set(['-', '+', '!', '~', '*', '&']);

export function parseUnary(stream: TokenStream): Expression {
  return stream.nested(() => {
    const token = stream.current;
    if (token.kind !== 'operator') return parsePostfix(stream);
    if (token.text === '++' || token.text === '--') {
      stream.advance();
      return { kind: 'step', by: token.text === '++' ? 1 : -1, before: true, target: parseUnary(stream) };
    }
    if (!prefixes.has(token.text)) return parsePostfix(stream);
    stream.advance();
    return { kind: 'prefix', operator: token.text as Prefix, operand: parseUnary(stream) };
  });
}
