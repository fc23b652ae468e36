/**
 * An engine process that answers many requests: starting one costs a second or two, so tests and benches keep one.
 *
 * A request and its answer are one line of JSON each. Answers begin with the record separator (RFC 7464), so that what
 * the script prints besides cannot be taken for one.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { writeSync } from 'node:fs';
import {
  EngineProcessError,
  type EngineProcessOptions,
  ending,
  startEngineProcess,
} from './engine-process.js';
import type { Installation } from './find-engine.js';
import { forgetInterrupts, interruptByte, nextLine } from './interrupt.js';

const answerMark = '\x1e';

type Answer = { readonly value: unknown } | { readonly error: string; readonly stack?: string };

/** The parent's side. One request at a time is answered; others wait in the pipe. */
export interface EngineService {
  /** @throws Error with the message of what the handler threw; EngineProcessError when the process has ended */
  ask(request: unknown): Promise<unknown>;
  /** As Ctrl+C: the handler at work sees it in `interrupted()`; it is forgotten before the next request. */
  interrupt(): void;
  /** Everything printed so far that was no answer, standard error too. */
  printed(): string;
  /** Lets the process end after the requests at work; gives its exit status. */
  close(): Promise<number>;
  /** Ends the process at once: requests at work fail. */
  kill(): void;
}

/** @param script a file whose code calls `serveRequests` */
export function openEngineService(
  installation: Installation,
  script: string,
  args: readonly string[] = [],
  options: EngineProcessOptions = {},
): EngineService {
  const child = startEngineProcess(installation, script, args, options);
  const waiting: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = [];
  let printed = '';
  child.stderr.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  readLines(child, (line) => {
    const at = line.indexOf(answerMark);
    if (at < 0) {
      printed += `${line}\n`;
      return;
    }
    printed += line.slice(0, at);
    const answer = JSON.parse(line.slice(at + 1)) as Answer;
    const asker = waiting.shift();
    if ('error' in answer)
      asker?.reject(Object.assign(new Error(answer.error), { engineStack: answer.stack }));
    else asker?.resolve(answer.value);
  });
  const end = ending(child);
  const failWaiting = (why: string) => {
    for (const asker of waiting.splice(0)) asker.reject(new EngineProcessError(why));
  };
  let ended: string | undefined;
  end.then(
    ({ status, signal }) => {
      ended =
        `The engine process has ended (${signal ?? `status ${status}`}). ${printed.slice(-2000)}`.trim();
      failWaiting(ended);
    },
    (error: Error) => {
      ended = error.message;
      failWaiting(ended);
    },
  );
  return {
    ask(request) {
      if (ended !== undefined) return Promise.reject(new EngineProcessError(ended));
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(request)}\n`);
      });
    },
    interrupt: () => void child.stdin.write(Buffer.of(interruptByte)),
    printed: () => printed,
    async close() {
      child.stdin.end();
      return (await end).status;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

function readLines(child: ChildProcessWithoutNullStreams, take: (line: string) => void): void {
  let rest = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) take(line);
  });
}

/**
 * In the engine process: answers requests until the parent closes, one after the other.
 * @param handle its value goes back as JSON; what it throws goes back as an error
 */
export async function serveRequests(handle: (request: never) => unknown): Promise<void> {
  for (let line = nextLine(); line !== undefined; line = nextLine()) {
    forgetInterrupts();
    let answer: string;
    try {
      answer = written({ value: (await handle(JSON.parse(line) as never)) ?? null });
    } catch (error) {
      answer = written(
        error instanceof Error
          ? { error: error.message, stack: error.stack ?? '' }
          : { error: String(error) },
      );
    }
    writeWhole(answer);
  }
}

/** @throws TypeError for a value that JSON cannot hold */
function written(answer: Answer): string {
  return `${answerMark}${JSON.stringify(answer)}\n`;
}

function writeWhole(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
