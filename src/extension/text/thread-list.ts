/** `~`: the threads with their OS ids and TEBs. */

import { decimal, HEX, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface ThreadRow {
  /** The debugger's number. */
  readonly number: number;
  readonly processId: number;
  /** OS thread id. */
  readonly id: number;
  /** -1 where the dump does not know it. */
  readonly suspendCount: number;
  readonly teb: number;
  readonly current: boolean;
  /** Empty when the thread has none. */
  readonly name: string;
}

interface ThreadList extends ParsedOutput {
  readonly threads: readonly ThreadRow[];
}

const ROW = new RegExp(
  `^([.#]?)\\s*(\\d+)\\s+Id: ([0-9a-f]+)\\.([0-9a-f]+) Suspend: (-?\\d+) Teb: (${HEX})(?: \\w+)?(?: "(.*)")?`,
  'i',
);

/** The thread of a trimmed row; null when the row is none. `~*k` prints the same rows as headings. */
export function readThread(text: string): ThreadRow | null {
  const cells = ROW.exec(text);
  return cells
    ? {
        number: decimal(cells[2]!),
        processId: hex(cells[3]!),
        id: hex(cells[4]!),
        suspendCount: parseInt(cells[5]!, 10),
        teb: hex(cells[6]!),
        current: cells[1] === '.',
        name: cells[7] || '',
      }
    : null;
}

export function parseThreadList(lines: readonly string[]): ThreadList {
  const threads: ThreadRow[] = [];
  const unread = new UnreadLines();
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const thread = readThread(text);
    if (thread) threads.push(thread);
    else unread.file(text);
  }
  return { threads, skipped: unread.skipped, truncated: unread.truncated };
}
