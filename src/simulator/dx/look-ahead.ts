/**
 * Questions that the grammar of dx asks before it decides: does a type name start here, does a lambda?
 * Nothing is consumed.
 */
import type { TokenStream } from './token-stream.js';
import { isTypeWord } from './types.js';

/** The words of a type name and its stars, from the given distance on; undefined when no type starts there. */
export function typeNameAt(stream: TokenStream, ahead: number): { name: string; length: number } | undefined {
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

/** The parameters of `(a, b) =>`, and its tokens; undefined when no such head stands here. */
export function lambdaHeadAt(stream: TokenStream): { parameters: string[]; length: number } | undefined {
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
  return { parameters, length: at + 3 };
}
