/**
 * The grammar of dx: C's operators and precedences, lambdas, `new { A = x }`, `@$variables`, casts to basic types.
 * One file, because its rules call each other in a ring: what stands in brackets is a whole expression again.
 * The top level has no comma operator of its own; a comma there separates the format specifier, which the caller
 * takes off first.
 */
import { ModelError } from '../../provider/model.js';
import type { Comparison } from './compare.js';
import { lambdaHeadAt, typeNameAt } from './look-ahead.js';
import type { Arithmetic } from './numbers.js';
import type { Expression, Prefix } from './syntax.js';
import { TokenStream } from './token-stream.js';
import { isTypeWord } from './types.js';

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

function parseComma(stream: TokenStream): Expression {
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

function parseAssignment(stream: TokenStream): Expression {
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

function parseUnary(stream: TokenStream): Expression {
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

function parsePostfix(stream: TokenStream): Expression {
  let operand = parsePrimary(stream);
  for (;;) {
    const token = stream.current;
    if (token.kind !== 'operator') return operand;
    if (token.text === '.' || token.text === '->') operand = parseMember(stream, operand);
    else if (stream.accept('[')) {
      operand = { kind: 'index', object: operand, indices: parseList(stream, ']') };
    } else if (stream.accept('(')) {
      const args = stream.accept(')') ? [] : parseList(stream, ')');
      operand = { kind: 'call', callee: operand, args };
    } else if (token.text === '++' || token.text === '--') {
      stream.advance();
      operand = { kind: 'step', by: token.text === '++' ? 1 : -1, before: false, target: operand };
    } else return operand;
  }
}

function parseMember(stream: TokenStream, object: Expression): Expression {
  const arrow = stream.advance().text === '->';
  const token = stream.current;
  if (token.kind !== 'name' && token.kind !== 'quoted') throw stream.unexpected();
  stream.advance();
  const written = stream.source.slice(token.start, token.end);
  return { kind: 'member', object, name: token.text, written, arrow };
}

/** At least one element up to the closing bracket. */
function parseList(stream: TokenStream, close: string): Expression[] {
  const elements = [parseAssignment(stream)];
  while (stream.accept(',')) elements.push(parseAssignment(stream));
  stream.require(close);
  return elements;
}

function parsePrimary(stream: TokenStream): Expression {
  const token = stream.current;
  if (token.kind === 'literal') {
    stream.advance();
    return { kind: 'literal', value: token.value! };
  }
  if (token.kind === 'variable') {
    if (token.text === '') {
      throw new ModelError("Declaration of debugger variable must include a name after the '@$'.");
    }
    stream.advance();
    return { kind: 'variable', name: token.text };
  }
  if (token.kind === 'name' || token.kind === 'quoted') return parseName(stream);
  if (stream.isOperator('(')) return parseParenthesis(stream);
  throw stream.expected('expression');
}

function parseName(stream: TokenStream): Expression {
  const token = stream.current;
  if (stream.isOperator('=>', 1)) {
    stream.advance();
    stream.advance();
    return { kind: 'lambda', parameters: [token.text], body: parseAssignment(stream) };
  }
  if (isTypeWord(token.text)) throw stream.expected('expression');
  stream.advance();
  switch (token.text) {
    case 'true':
    case 'false':
      return { kind: 'literal', value: { kind: 'bool', value: token.text === 'true' } };
    case 'nullptr':
      return { kind: 'literal', value: { kind: 'integer', type: 'UI8', value: 0n } };
    case 'new':
      return parseNew(stream);
    case 'sizeof':
      return parseSize(stream);
    case 'static_cast':
    case 'reinterpret_cast':
      return parseNamedCast(stream);
    default:
      return { kind: 'name', name: stream.source.slice(token.start, token.end) };
  }
}

function parseNew(stream: TokenStream): Expression {
  stream.require('{');
  const members: { name: string; value: Expression }[] = [];
  if (stream.current.kind === 'name') {
    do {
      if (stream.current.kind !== 'name') throw stream.expected('identifier');
      const name = stream.advance().text;
      stream.require('=');
      members.push({ name, value: parseAssignment(stream) });
    } while (stream.accept(','));
  }
  stream.require('}');
  return { kind: 'new', members };
}

function skip(stream: TokenStream, count: number): void {
  for (let i = 0; i < count; i++) stream.advance();
}

function parseSize(stream: TokenStream): Expression {
  stream.require('(');
  const word = stream.current;
  if (word.kind === 'name' && isTypeWord(word.text)) {
    const type = typeNameAt(stream, 0)!;
    skip(stream, type.length);
    stream.require(')');
    return { kind: 'size', type: type.name };
  }
  const operand = parseComma(stream);
  stream.require(')');
  return { kind: 'size', operand };
}

function parseNamedCast(stream: TokenStream): Expression {
  stream.require('<');
  const type = typeNameAt(stream, 0);
  if (type === undefined) throw stream.expected('type');
  skip(stream, type.length);
  stream.require('>');
  stream.require('(');
  const operand = parseComma(stream);
  stream.require(')');
  return { kind: 'cast', type: type.name, operand };
}

function parseParenthesis(stream: TokenStream): Expression {
  const head = lambdaHeadAt(stream);
  if (head !== undefined) {
    skip(stream, head.length);
    return { kind: 'lambda', parameters: head.parameters, body: parseAssignment(stream) };
  }
  const cast = parseCast(stream);
  if (cast !== undefined) return cast;
  stream.require('(');
  const inner = parseComma(stream);
  stream.require(')');
  return inner;
}

/** `(type)operand`; a single unknown word is taken for a type only when an operand follows. */
function parseCast(stream: TokenStream): Expression | undefined {
  const type = typeNameAt(stream, 1);
  if (type === undefined || !stream.isOperator(')', type.length + 1)) return undefined;
  const next = stream.peek(type.length + 2);
  const known = isTypeWord(stream.peek(1).text);
  const operandFollows = ['literal', 'name', 'variable'].includes(next.kind);
  if (!operandFollows && (!known || next.kind === 'end')) return undefined;
  skip(stream, type.length + 2);
  return { kind: 'cast', type: type.name, operand: parseUnary(stream) };
}
