/**
 * One input line (or one `{ block }` of it) with the place up to which it was read.
 *
 * Commands read their own arguments from here, because only a command knows where they end: an expression
 * swallows a `;` that stands inside an unresolvable symbol, and an error shows its place by a caret under the
 * whole line, prompt included.
 */
import { CommandError } from './command.js';

export class CommandLine {
  /** Offset of the next character. */
  at = 0;
  /** The line as an error shows it: some commands lower-case it, or end it at a closing quote, while they read. */
  shown: string;

  constructor(
    readonly text: string,
    /** The prompt that stands before the line, e.g. `0:000>`. */
    readonly prompt: string,
  ) {
    this.shown = text;
  }

  /** The next character; empty at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Everything from here on. */
  get remaining(): string {
    return this.text.slice(this.at);
  }

  /** True at the end of the command: end of text or `;`. */
  get ended(): boolean {
    return this.at >= this.text.length || this.next === ';';
  }

  skipBlanks(): this {
    while (this.next === ' ' || this.next === '\t') this.at++;
    return this;
  }

  /** Reads what `pattern` (sticky) matches here. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** Reads up to the `;` that ends the command, blanks at both ends trimmed; a `;` between double quotes does not end it. */
  rest(): string {
    return this.restWithBlanks().trim();
  }

  /** The same with its blanks, for commands that print what they were given. */
  restWithBlanks(): string {
    return this.take(/(?:"[^"]*"?|[^";])*/y)?.[0] ?? '';
  }

  /** Reads to the end of the text: comments, and commands that own the whole line. */
  restOfText(): string {
    const rest = this.remaining;
    this.at = this.text.length;
    return rest.trim();
  }

  /** What reading a range does to the line: lower case up to here. */
  lowerCase(): void {
    this.shown = this.shown.slice(0, this.at).toLowerCase() + this.shown.slice(this.at);
  }

  /** A string in double quotes, escapes as written; the debugger's error when it is not one. */
  quoted(): string {
    if (this.next !== '"') throw this.caret('Quotes required', this.at);
    const match = this.take(/"((?:\\.|[^"\\])*)"/y);
    if (match === undefined) throw this.caret('Trailing quote missing', this.text.length);
    this.shown = this.shown.slice(0, this.at - 1);
    return match[1]!;
  }

  /** The block `{ … }` that begins here, without its braces. */
  block(): string {
    if (this.skipBlanks().next !== '{') throw this.caret('Syntax error', this.at);
    let depth = 0;
    for (let index = this.at; index < this.text.length; index++) {
      const character = this.text[index];
      if (character === '{') depth++;
      if (character === '}' && --depth === 0) {
        const inside = this.text.slice(this.at + 1, index);
        this.at = index + 1;
        return inside;
      }
    }
    throw this.caret('Syntax error', this.at + 1);
  }

  /** With the blank behind it. The engine does not count the machine in it, so its carets stand too far left there. */
  get #promptWidth(): number {
    return this.prompt.replace(/(?<=^\d+:\d+):[^>]*/, '').length + 1;
  }

  /**
   * The debugger's `^ WHAT in 'line'`, with the caret under `at`.
   * @param at offset after the last character that was read
   * @param joint what stands between the error and the line
   */
  caret(what: string, at = this.at, shown = this.shown, joint = 'in '): CommandError {
    return new CommandError(`${' '.repeat(this.#promptWidth + at)}^ ${what} ${joint}'${shown}'`);
  }
}
