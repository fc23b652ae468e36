/** A cursor over the words of an expression, with the engine's two syntax errors. */
import { ModelError } from '../../provider/model.js';
import { type Token, tokenize } from './lexer.js';

/** Deeper nesting than any real expression; keeps a hostile one from exhausting the stack. */
const deepest = 400;

export class TokenStream {
  readonly source: string;
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(source: string) {
    this.source = source;
    this.tokens = tokenize(source);
  }

  get current(): Token {
    return this.peek(0);
  }

  peek(ahead: number): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)]!;
  }

  advance(): Token {
    const token = this.current;
    if (token.kind !== 'end') this.at++;
    return token;
  }

  isOperator(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'operator' && token.text === text;
  }

  /** Takes the operator when it is next. */
  accept(text: string): boolean {
    if (!this.isOperator(text)) return false;
    this.at++;
    return true;
  }

  require(text: string): void {
    if (!this.accept(text)) throw this.expected(`'${text}'`);
  }

  expected(what: string): ModelError {
    return new ModelError(`Expected ${what} at ${this.rest()}`);
  }

  unexpected(): ModelError {
    return new ModelError(`Unexpected token at ${this.rest()}`);
  }

  nested<T>(parse: () => T): T {
    if (++this.depth > deepest) throw new ModelError('The expression is nested too deeply');
    try {
      return parse();
    } finally {
      this.depth--;
    }
  }

  private rest(): string {
    const token = this.current;
    return token.kind === 'end' ? 'end of expression' : `'${this.source.slice(token.start)}'`;
  }
}
