/** Operands of a dx expression and what may follow one: members, indices, calls, `++`. */
import { ModelError } from '../../provider/model.js';
import { parseAssignment, parseComma, parseUnary } from './parser.js';
import type { Expression } from './syntax.js';
import type { TokenStream } from './token-stream.js';
import { isTypeWord } from './types.js';

export function parsePostfix(stream: TokenStream): Expression {
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

/** The words of a type name and its stars, from the given distance on; undefined when no type starts there. */
function typeNameAt(stream: TokenStream, ahead: number): { name: string; length: number } | undefined {
  const parts: string[] = [];
  let at = ahead;
  while (stream.peek(at).kind === 'name' && (parts.length === 0 || isTypeWord(stream.peek(at).text))) {
    parts.push(stream.peek(at).text);
    at++;
  }
  if (parts.length === 0) return undefined;
  let stars = '';
  while (stream.isOperator('*', at)) {
    stars += '*';
    at++;
  }
  return { name: parts.join(' ') + (stars === '' ? '' : ` ${stars}`), length: at - ahead };
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
  const lambda = parseLambdaHead(stream);
  if (lambda !== undefined) return { kind: 'lambda', parameters: lambda, body: parseAssignment(stream) };
  const cast = parseCast(stream);
  if (cast !== undefined) return cast;
  stream.require('(');
  const inner = parseComma(stream);
  stream.require(')');
  return inner;
}

/** `(a, b) =>`; consumes it when it is there. */
function parseLambdaHead(stream: TokenStream): string[] | undefined {
  const parameters: string[] = [];
  let at = 1;
  for (;;) {
    const token = stream.peek(at);
    if (token.kind !== 'name') return undefined;
    parameters.push(token.text);
    if (stream.isOperator(',', at + 1)) at += 2;
    else if (stream.isOperator(')', at + 1) && stream.isOperator('=>', at + 2)) break;
    else return undefined;
  }
  skip(stream, at + 3);
  return parameters;
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
