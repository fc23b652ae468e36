/**
 * What runs in the engine process before anything else: it makes standard output and the end of the process work there.
 *
 * Under Wine, Node cannot open `process.stdout` on a pipe, though writing to descriptor 1 works; and many modules touch
 * it while they load. The process must also end at once: the engine's threads and callbacks outlive Node's own
 * tear-down, and it crashes over them. So the streams write synchronously, and leaving is TerminateProcess, which runs no
 * DLL's last words. Scripts set `process.exitCode` or call `process.exit` as anywhere.
 */
import type { Koffi } from '../com/koffi.js';

/** Set for the engine process where the stream is a terminal: its columns (0 where it does not tell). */
export const columnsVariables = {
  stdout: 'LEAKSCOPE_STDOUT_COLUMNS',
  stderr: 'LEAKSCOPE_STDERR_COLUMNS',
} as const;

/** What the process says last on standard error, when it is told to: that it left, and did not crash. */
export const lastWords = { variable: 'LEAKSCOPE_LAST_WORDS', text: '\x1e\x04' } as const;

/** Arguments for node.exe that run the prelude before a script, a package's code or a test's. */
export function preludeArguments(koffiVariable: string): string[] {
  const program = [
    `import fs from 'node:fs';`,
    `import { createRequire } from 'node:module';`,
    `import { Writable } from 'node:stream';`,
    `(${mendStreams})(fs, Writable, ${JSON.stringify(columnsVariables)});`,
    `(${mendEnd})(fs, createRequire('file:///C:/'), ${JSON.stringify([koffiVariable, lastWords])});`,
  ].join('\n');
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`];
}

/** Runs from its own text, so it may use nothing but its parameters. */
function mendStreams(
  fs: typeof import('node:fs'),
  Stream: typeof import('node:stream').Writable,
  variables: typeof columnsVariables,
): void {
  const define = (name: 'stdout' | 'stderr', fd: number) => {
    const stream = new Stream({
      write(chunk: Buffer, _encoding, done) {
        try {
          for (let at = 0; at < chunk.length; ) at += fs.writeSync(fd, chunk, at);
          done();
        } catch (error) {
          done(error as Error);
        }
      },
    });
    const columns = process.env[variables[name]];
    Object.assign(stream, {
      fd,
      ...(columns !== undefined && { isTTY: true, columns: Number(columns) || undefined }),
    });
    Object.defineProperty(process, name, { value: stream, configurable: true, enumerable: true });
  };
  define('stdout', 1);
  define('stderr', 2);
}

/** Runs from its own text, so it may use nothing but its parameters. */
function mendEnd(
  fs: typeof import('node:fs'),
  require: NodeJS.Require,
  [koffiVariable, words]: [string, typeof lastWords],
): void {
  const { reallyExit } = process as unknown as { reallyExit: (status: number) => void };
  const endNow = (status: number) => {
    if (process.env[words.variable] !== undefined) fs.writeSync(2, words.text);
    try {
      const kernel = (require(process.env[koffiVariable]!) as Koffi).load('kernel32.dll');
      const current = kernel.func('void *GetCurrentProcess()');
      kernel.func('int TerminateProcess(void *process, uint32_t status)')(current(), status);
    } finally {
      reallyExit.call(process, status);
    }
  };
  // process.exit runs every 'exit' listener and then this; a script that comes to its end goes the same way.
  Object.assign(process, { reallyExit: (status: number) => endNow(status || 0) });
  process.on('beforeExit', () => process.exit());
}
