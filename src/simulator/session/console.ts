/**
 * Where printed text goes: to whoever captures it at the moment, innermost first, else to the session's console.
 */
import type { CommandOutput, LineSource } from '../commands/command.js';
import { OutputBuffer } from './output.js';

export class Console {
  readonly #stack: OutputBuffer[] = [];
  #unclaimed = new OutputBuffer();

  print(output: CommandOutput): void {
    (this.#stack[this.#stack.length - 1] ?? this.#unclaimed).print(output);
  }

  /** Runs `action` and returns what it printed; with a failure, what came before it. */
  capture(action: () => void): { lines: LineSource; text: () => string; error?: unknown } {
    const buffer = new OutputBuffer();
    this.#stack.push(buffer);
    try {
      action();
      return { lines: buffer.lines(), text: () => buffer.text() };
    } catch (error) {
      return { lines: buffer.lines(), text: () => buffer.text(), error };
    } finally {
      this.#stack.splice(this.#stack.indexOf(buffer), 1);
    }
  }

  /** What was printed while nobody captured, e.g. by a script that was called directly; empties it. */
  take(): string {
    const text = this.#unclaimed.text();
    this.#unclaimed = new OutputBuffer();
    return text;
  }
}
