/**
 * Where the command line writes, as a value: tests give their own, and colour is decided here and nowhere else.
 *
 * Colour only on a terminal that wants it (NO_COLOR, TERM=dumb; FORCE_COLOR overrules): never in a pipe or a file,
 * on no system. The width of a table is that of the terminal, and 120 where there is none.
 */
import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import pc from 'picocolors';

export type Paint = ReturnType<typeof pc.createColors>;

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns that a line may take. */
  readonly width: number;
  readonly paint: Paint;
  /** Whether standard output is a terminal, which obeys control characters. */
  readonly terminal: boolean;
  /** Whether somebody watches standard error: signs of life are for them. */
  readonly watched: boolean;
}

const widthWithoutTerminal = 120;

export function processIo(): Io {
  const { stdout, stderr, env } = process;
  // Neither is set where there is no terminal; only `false` keeps picocolors from deciding for itself.
  const [terminal, errTerminal] = [Boolean(stdout.isTTY), Boolean(stderr.isTTY)];
  const obeying = env.TERM !== 'dumb';
  const isPipe = stdout instanceof Socket && !terminal;
  return {
    out: isPipe ? (text) => writeWhole(stdout.fd, text) : (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    width: terminal ? stdout.columns || widthWithoutTerminal : widthWithoutTerminal,
    terminal,
    paint: pc.createColors(env.NO_COLOR ? false : env.FORCE_COLOR ? true : terminal && obeying),
    watched: errTerminal && obeying,
  };
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * A pipe takes what it has room for. The rest is offered again until it is taken: an answer of gigabytes must not pile
 * up in memory, as it does in the stream's own queue.
 */
function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A reader that closes the pipe early (head, less) is no error; Windows calls it an end of file.
      if (code === 'EPIPE' || code === 'EOF') process.exit();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(sleeper, 0, 0, 2);
    }
  }
}
