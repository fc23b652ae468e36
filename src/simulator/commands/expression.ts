/**
 * MASM expressions, the debugger's default: 64-bit two's complement, numbers in the session's radix, signed
 * division and comparison, operators from `poi` down to `or`.
 *
 * An error names the rest of the line from the token it happened at, so the parser works on the line itself and
 * leaves it after the expression; what follows (another argument, `;`, an extra character) is the command's
 * matter. Precedence: "MASM Numbers and Operators" of the debugger's documentation.
 */
import { CommandError } from './command.js';
import type { CommandLine } from './line.js';
import type { Names } from './names.js';

type Binary = (left: bigint, right: bigint, parser: Parser) => bigint;

const bits = 64;
/** Signs and parentheses inside each other. */
const deepest = 500;
const wrap = (value: bigint) => BigInt.asIntN(bits, value);
const truth = (value: boolean) => (value ? 1n : 0n);

function divisor(value: bigint, parser: Parser): bigint {
  if (value === 0n) throw parser.error('Operand error');
  return value;
}

const shiftCount = (value: bigint) => BigInt.asUintN(6, value);

/** Levels of binary operators, the loosest first. */
const levels: readonly Readonly<Record<string, Binary>>[] = [
  { '|': (a, b) => a | b, or: (a, b) => a | b },
  { '^': (a, b) => a ^ b, xor: (a, b) => a ^ b },
  { '&': (a, b) => a & b, and: (a, b) => a & b },
  {
    '==': (a, b) => truth(a === b),
    '=': (a, b) => truth(a === b),
    '!=': (a, b) => truth(a !== b),
    '<=': (a, b) => truth(a <= b),
    '>=': (a, b) => truth(a >= b),
    '<': (a, b) => truth(a < b),
    '>': (a, b) => truth(a > b),
  },
  {
    '>>>': (a, b) => a >> shiftCount(b),
    '>>': (a, b) => BigInt.asUintN(bits, a) >> shiftCount(b),
    '<<': (a, b) => a << shiftCount(b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  {
    '*': (a, b) => a * b,
    '/': (a, b, parser) => a / divisor(b, parser),
    '%': (a, b, parser) => a % divisor(b, parser),
    mod: (a, b, parser) => a % divisor(b, parser),
  },
];

const operatorPattern = /(?:>>>|<<|>>|==|!=|<=|>=|[-+*/%&|^=<>]|(?:and|xor|or|mod)(?![\w$!:.]))/iy;
const readSizes: Readonly<Record<string, 1 | 2 | 4 | 8 | 'pointer'>> = {
  by: 1,
  wo: 2,
  dwo: 4,
  qwo: 8,
  poi: 'pointer',
};

export class Parser {
  /** Start of the token read last; errors point there. */
  #token: number;
  #depth = 0;

  constructor(
    private readonly line: CommandLine,
    private readonly names: Names,
  ) {
    this.#token = line.at;
  }

  /** @throws CommandError with the debugger's text */
  expression(): bigint {
    return this.#level(0);
  }

  error(what: string, at = this.#token): CommandError {
    const rest = this.line.text.slice(at);
    return new CommandError(`${what} at '${rest === '' ? '<EOL>' : rest}'`);
  }

  #level(level: number): bigint {
    const operators = levels[level];
    if (operators === undefined) return this.#unary();
    let left = this.#level(level + 1);
    for (;;) {
      const operation = this.#operator(operators);
      if (operation === undefined) return left;
      left = wrap(operation(left, this.#level(level + 1), this));
    }
  }

  /** Reads an operator of the level, or nothing. */
  #operator(operators: Readonly<Record<string, Binary>>): Binary | undefined {
    const before = this.line.at;
    const start = this.line.skipBlanks().at;
    const name = this.line.take(operatorPattern)?.[0].toLowerCase();
    const operation = name === undefined ? undefined : operators[name];
    if (operation === undefined) this.line.at = before;
    else this.#token = start;
    return operation;
  }

  #unary(): bigint {
    const start = this.line.skipBlanks().at;
    this.#token = start;
    if (++this.#depth > deepest) throw this.error('Nesting error');
    const value = this.#operand(start);
    this.#depth--;
    return value;
  }

  #operand(start: number): bigint {
    if (this.line.take(/\+/y) !== undefined) return this.#unary();
    if (this.line.take(/-/y) !== undefined) return wrap(-this.#unary());
    if (this.line.take(/~/y) !== undefined) return truth(this.#unary() === 0n);
    const word = this.line.take(/(?:not|hi|low|by|wo|dwo|qwo|poi)(?![\w$!:.])/iy)?.[0].toLowerCase();
    if (word !== undefined) return this.#named(word, this.#unary());
    return this.#primary(start);
  }

  #named(word: string, value: bigint): bigint {
    if (word === 'not') return truth(value === 0n);
    if (word === 'hi') return (value >> 16n) & 0xffffn;
    if (word === 'low') return value & 0xffffn;
    const size = readSizes[word]!;
    const read = this.names.read(value, size === 'pointer' ? this.names.pointerSize : size);
    if (read === undefined) throw this.error('Memory access error');
    return read;
  }

  #primary(start: number): bigint {
    const open = this.line.take(/[([]/y)?.[0];
    if (open !== undefined) return this.#parenthesis(open === '(' ? ')' : ']');
    if (this.line.next === "'") return this.#characters(start);
    const evaluator = this.line.take(/@@(?:masm)?(?=\()/iy);
    if (evaluator !== undefined) return this.#primary(this.line.at);
    const word = this.line.take(/[@$\w`](?:[\w$`.?:@]|!(?!=))*|\.|![\w$]+/y)?.[0];
    if (word === undefined) {
      if (/^["{#\\'?]/.test(this.line.next)) throw this.error('Syntax error', start);
      throw new CommandError(
        `Numeric expression missing from '${this.line.remaining === '' ? '<EOL>' : this.line.remaining}'`,
      );
    }
    return this.#word(word, start);
  }

  #parenthesis(close: string): bigint {
    const value = this.expression();
    const at = this.line.skipBlanks().at;
    if (this.line.next !== close) throw this.error('Syntax error', at);
    this.#token = at;
    this.line.at++;
    return value;
  }

  #characters(start: number): bigint {
    const quoted = this.line.take(/'([^']*)'/y);
    if (quoted === undefined) throw this.error('Syntax error', start);
    let value = 0n;
    for (const character of quoted[1]!) value = (value << 8n) | BigInt(character.charCodeAt(0) & 0xff);
    return wrap(value);
  }

  #word(word: string, start: number): bigint {
    const callable = /^\$(?:iment|scmp|sicmp|spat|vvalid)$/i.test(word);
    if (callable) return this.#function(word.toLowerCase());
    const number = parseNumber(word, this.names.radix);
    if (number !== undefined) return wrap(number);
    if (word.startsWith('@@c')) throw new CommandError('C++ expressions (@@c++) are not simulated');
    if (word === '@@') throw this.error('Syntax error', start);
    const name = word.replace(/^@/, '');
    if (this.names.isImpossible(name)) throw this.error('Bad register error', start);
    if (word.startsWith('@')) {
      const register = this.names.register(name);
      if (register === undefined) throw this.error('Bad register error', start);
      return wrap(register);
    }
    if (/^[`\d]/.test(word) || word.endsWith('!')) throw this.error('Syntax error', start);
    // On x64 the names of x86, typed without the `@`, stand for the whole registers.
    const wide = word.replace(/^e(?=(?:[abcd]x|[sd]i|[bsi]p)$)/i, 'r');
    const register = this.names.register(wide) ?? this.names.register(word);
    if (register === undefined && this.names.isPseudo(word)) throw this.error('Bad register error', start);
    const value = register ?? this.names.symbol(word);
    if (value === undefined) throw this.error("Couldn't resolve error", start);
    return wrap(value);
  }

  #function(name: string): bigint {
    if (this.line.skipBlanks().next !== '(') throw this.error('Syntax error', this.line.at);
    this.line.at++;
    const value = name === '$iment' ? this.#entryPoint() : this.#ofTwo(name);
    if (this.line.skipBlanks().next !== ')') throw this.error('Syntax error', this.line.at);
    this.#token = this.line.at++;
    return value;
  }

  #entryPoint(): bigint {
    const base = this.expression();
    const entry = this.names.entryPoint(base);
    if (entry !== undefined) return entry;
    const what = this.names.imageAt(base) === undefined ? 'Unknown image error' : 'Memory access error';
    throw this.line.caret(what, 2);
  }

  #ofTwo(name: string): bigint {
    const first = name === '$vvalid' ? this.expression() : this.#string();
    if (this.line.skipBlanks().next !== ',') throw this.error('Syntax error', this.line.at);
    this.line.at++;
    const second = name === '$vvalid' ? this.expression() : this.#string();
    if (typeof first === 'bigint') return truth(this.names.isCaptured(first, second as bigint));
    const other = second as string;
    if (name === '$spat') return truth(wildcard(other).test(first));
    const [a, b] = name === '$sicmp' ? [first.toLowerCase(), other.toLowerCase()] : [first, other];
    return a < b ? -1n : a > b ? 1n : 0n;
  }

  #string(): string {
    const start = this.line.skipBlanks().at;
    const quoted = this.line.take(/"([^"]*)"/y);
    if (quoted === undefined) throw this.error('Syntax error', start);
    return quoted[1]!;
  }
}

/** The debugger's wildcards, whole text, letter case ignored: `*` any text, `?` one character, `[ab]` one of them. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/\[[^\]]*\]|[\s\S]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    if (part.startsWith('[') && part.length > 2) return part.replace(/[\\^]/g, '\\$&');
    return part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
  });
  return new RegExp(`^(?:${source})$`, 'is');
}

const prefixes: readonly [RegExp, number, RegExp][] = [
  [/^0x/i, 16, /^[\da-f]*$/i],
  [/^0n/i, 10, /^\d*$/],
  [/^0t/i, 8, /^[0-7]*$/],
  [/^0y/i, 2, /^[01]*$/],
];

function digitsValue(digits: string, radix: number): bigint {
  let value = 0n;
  for (const digit of digits) value = value * BigInt(radix) + BigInt(Number.parseInt(digit, radix));
  return BigInt.asUintN(bits, value);
}

/** A number with an optional prefix, or `h` at its end; grave accents between digits mean nothing. */
export function parseNumber(word: string, radix: number): bigint | undefined {
  if (word.startsWith('`')) return undefined;
  const plain = word.replaceAll('`', '');
  for (const [prefix, base, allowed] of prefixes) {
    if (!prefix.test(plain)) continue;
    const digits = plain.slice(2);
    return allowed.test(digits) ? digitsValue(digits, base) : undefined;
  }
  const digits = /h$/i.test(plain) ? plain.slice(0, -1) : plain;
  const base = digits === plain ? radix : 16;
  const allowed = base === 16 ? /^[\da-f]+$/i : base === 10 ? /^\d+$/ : /^[0-7]+$/;
  return allowed.test(digits) ? digitsValue(digits, base) : undefined;
}
