/**
 * Commands that run other commands: `.catch`, `.block`, `.if`, `j`, `.for`, `.while`, `.do`, `.foreach`.
 *
 * A block is run like a line of its own: errors in it show the block. `.catch` prints the error of its block and
 * goes on after it; everything else lets it pass. A loop ends after a million rounds, because a simulated target
 * never changes what it waits for.
 */
import { type CommandContext, CommandError, type CommandOutput, type LineSource } from './command.js';
import type { LineCommand } from './command-table.js';
import { evaluate } from './evaluate.js';
import { CommandLine } from './line.js';

type Run = (text: string, context: CommandContext) => void;

const mostRounds = 1_000_000;

function guard(round: number): void {
  if (round >= mostRounds) throw new CommandError(`The loop was stopped after ${mostRounds} rounds`);
}

function blockOf(line: CommandLine): string {
  if (line.skipBlanks().next !== '{') throw line.caret('Syntax error');
  return line.block();
}

function catchBlock(run: Run): LineCommand {
  return (line, context) => {
    const block = blockOf(line);
    try {
      run(block, context);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      if (error.message !== '') context.print(`${error.message}\n`);
    }
    return undefined;
  };
}

function plainBlock(run: Run): LineCommand {
  return (line, context) => {
    run(blockOf(line), context);
    return undefined;
  };
}

function condition(line: CommandLine, context: CommandContext): boolean {
  return evaluate(line, context) !== 0n;
}

function ifBlock(run: Run): LineCommand {
  return (line, context) => {
    let chosen: string | undefined;
    for (;;) {
      const holds = chosen === undefined && condition(line, context);
      const block = blockOf(line);
      if (holds) chosen = block;
      if (line.skipBlanks().take(/\.elsif(?![\w])/iy) !== undefined) {
        if (chosen !== undefined) line.take(/[^{]*/y);
        continue;
      }
      if (line.take(/\.else(?![\w])/iy) !== undefined) {
        const otherwise = blockOf(line);
        chosen ??= otherwise;
      }
      if (chosen !== undefined) run(chosen, context);
      return undefined;
    }
  };
}

/** A quoted command, or everything up to the `;`. */
function alternative(line: CommandLine): string {
  return line.skipBlanks().take(/'([^']*)'/y)?.[1] ?? line.rest();
}

/** `j condition 'command' ; 'command'`: the second one is the line's end, nothing runs after it. */
function jump(run: Run): LineCommand {
  return (line, context) => {
    const holds = condition(line, context);
    const first = alternative(line);
    let second = '';
    if (line.skipBlanks().take(/;/y) !== undefined) second = alternative(line);
    line.restOfText();
    run(holds ? first : second, context);
    return undefined;
  };
}

/** The parts of `( … ; … ; … )`. */
function parenthesized(line: CommandLine): string {
  if (line.skipBlanks().next !== '(') throw line.caret('Syntax error', line.at + 1);
  let depth = 0;
  for (let index = line.at; index < line.text.length; index++) {
    const character = line.text[index];
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) {
      const inside = line.text.slice(line.at + 1, index);
      line.at = index + 1;
      return inside;
    }
  }
  throw line.caret('Syntax error', line.at + 1);
}

function holds(text: string, context: CommandContext): boolean {
  return condition(new CommandLine(text, context.prompt), context);
}

function forLoop(run: Run): LineCommand {
  return (line, context) => {
    const [first = '', test = '1', step = ''] = parenthesized(line).split(';');
    const block = blockOf(line);
    run(first, context);
    for (let round = 0; holds(test, context); round++) {
      guard(round);
      run(block, context);
      run(step, context);
    }
    return undefined;
  };
}

function whileLoop(run: Run): LineCommand {
  return (line, context) => {
    const test = parenthesized(line);
    const block = blockOf(line);
    for (let round = 0; holds(test, context); round++) {
      guard(round);
      run(block, context);
    }
    return undefined;
  };
}

function doLoop(run: Run): LineCommand {
  return (line, context) => {
    const block = blockOf(line);
    const test = parenthesized(line);
    let round = 0;
    do {
      guard(round++);
      run(block, context);
    } while (holds(test, context));
    return undefined;
  };
}

function wordsOf(lines: LineSource): string[] {
  const words: string[] = [];
  for (let index = 0; index < lines.count; index++) {
    words.push(...lines.line(index).split(/\s+/).filter(Boolean));
  }
  return words;
}

/** Words of `(x { commands })` or, with `/s`, of `(x "text")`. */
function foreachWords(inside: string, context: CommandContext, run: Run): { name: string; words: string[] } {
  const line = new CommandLine(inside, context.prompt);
  const name = line.skipBlanks().take(/[^\s{"]+/y)?.[0] ?? '';
  if (line.skipBlanks().next === '"') return { name, words: line.quoted().split(/\s+/).filter(Boolean) };
  const block = blockOf(line);
  const { lines, error } = context.capture(() => run(block, context));
  // The text of the failure goes where the output went: into the words that nobody sees any more.
  if (error !== undefined) throw error instanceof CommandError ? new CommandError('') : error;
  return { name, words: wordsOf(lines) };
}

/** The variable's name between blanks, or as `${name}`. */
function substituted(block: string, name: string, word: string): string {
  const escaped = name.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
  return block.replace(new RegExp(`\\$\\{${escaped}\\}|(?<!\\S)${escaped}(?![^\\s;])`, 'g'), () => word);
}

function foreachLoop(run: Run): LineCommand {
  return (line, context) => {
    let skipFirst = 0;
    let skipBetween = 0;
    for (;;) {
      const option = line.skipBlanks().take(/\/(pS|ps)\s+/y)?.[1];
      if (option === undefined) break;
      const count = Number(evaluate(line, context));
      if (option === 'pS') skipFirst = count;
      else skipBetween = count;
    }
    line.take(/\/[sf]\s*/y);
    const { name, words } = foreachWords(parenthesized(line), context, run);
    const block = blockOf(line);
    for (let index = skipFirst; index < words.length; index += 1 + skipBetween) {
      run(substituted(block, name, words[index]!), context);
    }
    return undefined;
  };
}

/** `.echo`: text up to `;`, or a quoted string. */
export function echo(line: CommandLine): CommandOutput {
  if (line.skipBlanks().next === '"') return `${line.quoted()}\n`;
  return `${line
    .take(/(?:"[^"]*"?|[^";])*/y)![0]
    .trimEnd()
    .slice(0, 16383)}\n`;
}

/** @param run runs a block; the same function that runs a line */
export function controlCommands(run: Run): Readonly<Record<string, LineCommand>> {
  return {
    j: jump(run),
    '.block': plainBlock(run),
    '.catch': catchBlock(run),
    '.do': doLoop(run),
    '.for': forLoop(run),
    '.foreach': foreachLoop(run),
    '.if': ifBlock(run),
    '.while': whileLoop(run),
  };
}
