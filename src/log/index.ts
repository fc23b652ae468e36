/**
 * `leakscope/log`: reads a WinDbg log, or any text into which debugger output was pasted.
 *
 * ```ts
 * const log = await readLog('session.log');
 * for (const { prompt, command, lines } of log.commands) console.log(prompt, command, lines.length);
 * ```
 */

import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { LineSplitter } from './line-splitter.js';
import type { Log } from './log.js';
import { LogReader } from './log-reader.js';
import { encodingOf } from './text-bytes.js';

export type { Guess, Log, RecordedCommand } from './log.js';
export { looksLikeLog } from './text-bytes.js';

/**
 * Reads a file chunk by chunk; what stays in memory is the recorded output. UTF-8, UTF-16 with and without byte
 * order mark, any line ends. Rejects with the system's error when the file cannot be read; a text without any
 * debugger output is a log without commands.
 */
export async function readLog(path: string): Promise<Log> {
  const reader = new LogReader();
  const splitter = new LineSplitter((line) => reader.add(line));
  let decoder: TextDecoder | null = null;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 16 })) {
    const bytes = chunk as Uint8Array;
    decoder ??= new TextDecoder(encodingOf(bytes));
    splitter.add(decoder.decode(bytes, { stream: true }));
  }
  if (decoder) splitter.add(decoder.decode());
  splitter.end();
  return reader.finish();
}

/** The same for text, or the bytes of a text, that are in memory already. */
export function readLogText(text: string | Uint8Array): Log {
  const reader = new LogReader();
  const splitter = new LineSplitter((line) => reader.add(line));
  splitter.add(typeof text === 'string' ? text : new TextDecoder(encodingOf(text)).decode(text));
  splitter.end();
  return reader.finish();
}
