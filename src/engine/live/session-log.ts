/**
 * A log as the debugger's own `.logopen` would write it: prompts with their commands, and what was printed behind them.
 *
 * Each piece is in the file when the call returns, because what runs may be ended at any moment.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathAsTyped } from '../installation/index.js';
import type { EngineSession } from '../session/engine-session.js';
import { LiveTargetError } from './live-error.js';

export class SessionLog {
  readonly #file: number;
  #atLineStart = true;

  /** @throws LiveTargetError where the file cannot be written */
  constructor(
    path: string,
    private readonly session: EngineSession,
  ) {
    try {
      this.#file = openSync(path, 'w');
    } catch (error) {
      throw new LiveTargetError(
        `${pathAsTyped(path)} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
      );
    }
  }

  /** Runs a command and notes it with its answer. @returns what it printed */
  execute(command: string): string {
    this.command(command);
    const text = this.session.execute(command);
    this.print(text);
    return text;
  }

  /** Notes a command as typed at the prompt of now. */
  command(command: string): void {
    this.print(`${this.#atLineStart ? '' : '\n'}${this.session.prompt} ${command}\n`);
  }

  /** A remark of ours, in the debugger's own form of a comment. */
  remark(text: string): void {
    this.command(`* leakscope: ${text}`);
  }

  print(text: string): void {
    if (text === '') return;
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#atLineStart = text.endsWith('\n');
  }

  close(): void {
    closeSync(this.#file);
  }
}
