/**
 * What commands print, kept in pieces until somebody wants lines.
 *
 * Lines follow the engine's ExecuteCommand: split at `\n`, one final line end dropped, `\r\n` loses its `\r`, a
 * lone `\r` stays, and no output at all is one empty line.
 */
import type { CommandOutput, LineSource } from '../commands/command.js';

const noLines: readonly string[] = [''];

function linesOfText(value: string): readonly string[] {
  const lines = value.split('\n');
  if (lines.length > 1 && lines[lines.length - 1] === '') lines.pop();
  if (value.includes('\r')) return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return lines;
}

/** Line sources one after the other. */
function concatenate(parts: readonly LineSource[]): LineSource {
  if (parts.length === 1) return parts[0]!;
  const starts: number[] = [];
  let count = 0;
  for (const part of parts) {
    starts.push(count);
    count += part.count;
  }
  return {
    count,
    line(index) {
      let part = starts.length - 1;
      while (part > 0 && starts[part]! > index) part--;
      return parts[part]!.line(index - starts[part]!);
    },
  };
}

export function lineSource(lines: readonly string[]): LineSource {
  return { count: lines.length, line: (index) => lines[index] ?? '' };
}

export class OutputBuffer {
  readonly #pieces: CommandOutput[] = [];

  print(output: CommandOutput): void {
    const last = this.#pieces.length - 1;
    const before = this.#pieces[last];
    if (typeof output === 'string' && typeof before === 'string') this.#pieces[last] = before + output;
    else this.#pieces.push(output);
  }

  /** The lines as ExecuteCommand returns them. */
  lines(): LineSource {
    const parts: LineSource[] = [];
    for (const piece of this.#pieces) {
      if (typeof piece !== 'string') parts.push(piece);
      else if (piece !== '') parts.push(lineSource(linesOfText(piece)));
    }
    const filled = parts.filter((part) => part.count > 0);
    return filled.length === 0 ? lineSource(noLines) : concatenate(filled);
  }

  /** The text as a console shows it, with its line ends. */
  text(): string {
    return this.#pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        let all = '';
        for (let index = 0; index < piece.count; index++) all += `${piece.line(index)}\n`;
        return all;
      })
      .join('');
  }
}
