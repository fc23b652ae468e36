/**
 * Words of a dx expression. Nothing is rejected here: what is no word becomes one `unknown` token that reaches to
 * the end, since the engine's syntax errors quote the rest of the text from the offending word on.
 */
import type { ModelValue } from '../../provider/model.js';
import { characterLiteral, type Literal, numberLiteral, stringLiteral } from './literals.js';

type TokenKind = 'literal' | 'name' | 'variable' | 'quoted' | 'operator' | 'unknown' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a variable the name without `@$`, of a quoted name its content. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value?: ModelValue;
}

const operator = /<<=|>>=|=>|->|::|\+\+|--|&&|\|\||[-+*/%&|^]=|<<|>>|<=|>=|==|!=|[-+*/%&|^~!<>=?:,.()[\]{}]/y;
const name = /@?[A-Za-z_$][\w$]*(?:!(?=[A-Za-z_])[\w$]*)?(?:::[A-Za-z_~][\w$]*)*|@[\w$]*/y;
const variable = /@\$([\w$]*)/y;
const quoted = /@"((?:[^"\\]|\\.)*)"/y;

function match(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(source);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function literalAt(source: string, start: number): Literal | undefined {
  const first = source[start] ?? '';
  if (isDigit(first)) return numberLiteral(source, start);
  return stringLiteral(source, start) ?? characterLiteral(source, start);
}

function tokenAt(source: string, start: number): Token {
  if (start >= source.length) return { kind: 'end', text: '', start, end: start };
  const literal = literalAt(source, start);
  if (literal !== undefined) {
    const end = start + literal.length;
    return { kind: 'literal', text: source.slice(start, end), start, end, value: literal.value };
  }
  for (const [kind, pattern] of [
    ['variable', variable],
    ['quoted', quoted],
    ['name', name],
    ['operator', operator],
  ] as const) {
    const found = match(pattern, source, start);
    if (found !== null) {
      return { kind, text: found[1] ?? found[0], start, end: start + found[0].length };
    }
  }
  return { kind: 'unknown', text: source.slice(start), start, end: source.length };
}

/** All words of an expression; the last one is of kind `end`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(source[at] ?? '')) at++;
    const token = tokenAt(source, at);
    tokens.push(token);
    if (token.kind === 'end') return tokens;
    at = token.end;
  }
}
