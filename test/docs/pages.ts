/** The examples of a page: blocks of commands with what they print, found by their fences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ShownCommand {
  /** What stands behind `$ ` or behind the debugger's prompt. */
  readonly command: string;
  /** Lines below it; `...` stands for any lines. */
  readonly output: readonly string[];
}

export interface ExampleBlock {
  /** From 1. */
  readonly line: number;
  readonly commands: readonly ShownCommand[];
}

export interface DebuggerBlock extends ExampleBlock {
  /** The sample named in the comment above the block. */
  readonly input: string | undefined;
}

interface Fence {
  readonly info: string;
  readonly line: number;
  readonly above: string;
  readonly lines: readonly string[];
}

function fencesOf(page: string): Fence[] {
  const fences: Fence[] = [];
  const lines = page.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const info = /^```(.*)$/.exec(lines[i]!)?.[1];
    if (info === undefined) continue;
    const end = lines.indexOf('```', i + 1);
    if (end < 0) throw new Error(`line ${i + 1}: the block has no end`);
    fences.push({ info, line: i + 1, above: lines[i - 1] ?? '', lines: lines.slice(i + 1, end) });
    i = end;
  }
  return fences;
}

/** Commands over a living process, which must be there: live-examples.test.ts types them. */
export function isLiveExample(command: string): boolean {
  return /^(?:npx )?leakscope (?:attach|launch) /.test(command);
}

const debuggerPrompt = /^\d:\d{3}(?::\w+)?> /;

function commandsOf(fence: Fence, prompt: RegExp): ShownCommand[] {
  const commands: { command: string; output: string[] }[] = [];
  for (const line of fence.lines) {
    if (prompt.test(line)) commands.push({ command: line.replace(prompt, ''), output: [] });
    else commands.at(-1)?.output.push(line);
  }
  return commands;
}

export function readPage(root: string, name: string): { console: ExampleBlock[]; debugger: DebuggerBlock[] } {
  const fences = fencesOf(readFileSync(join(root, name), 'utf8'));
  return {
    console: fences
      .filter((fence) => fence.info === 'console')
      .map((fence) => ({ line: fence.line, commands: commandsOf(fence, /^\$ /) })),
    debugger: fences
      .filter((fence) => fence.info === 'text' && fence.lines.some((line) => debuggerPrompt.test(line)))
      .map((fence) => ({
        line: fence.line,
        commands: commandsOf(fence, debuggerPrompt),
        input: /^<!-- over (\S+) -->$/.exec(fence.above)?.[1],
      })),
  };
}

/** The first shown line that the printed lines do not hold where it is expected; undefined when all agree. */
export function firstDifference(shown: readonly string[], printed: readonly string[]): string | undefined {
  const lines = printed.map((line) => line.trimEnd());
  let at = 0;
  let anywhere = false;
  for (const line of shown) {
    if (line === '...') {
      anywhere = true;
      continue;
    }
    const found = anywhere ? lines.indexOf(line, at) : at;
    if (found < 0 || lines[found] !== line) return `${line}\n(printed: ${lines[at] ?? 'nothing more'})`;
    at = found + 1;
    anywhere = false;
  }
  return anywhere || at === lines.length ? undefined : `(printed as well: ${lines[at]})`;
}

/** Words of a shell command with quotes of both kinds. */
export function shellWords(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare!,
  );
}
