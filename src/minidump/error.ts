/**
 * One kind of error for everything that can be wrong with a dump, and one list for what is merely odd.
 *
 * A fault that makes an answer impossible is thrown; a fault that costs a part of an answer (a name, a
 * context, the end of a range) is recorded as a warning, and the rest is answered. Both name the stream and
 * the place in the file, so that a reader of the message can look at the bytes.
 */

/** The file is no usable user-mode Windows minidump, or one of its streams lies. */
export class MinidumpError extends Error {
  /** Path of the dump as it was given. */
  readonly path: string;
  /** Name of the stream (`ModuleList`), or `header`, `directory`, `file`. */
  readonly stream: string;
  /** Offset in the (decompressed) file in bytes. */
  readonly offset: number;
  /** What is wrong, without path, stream and offset, which the message has in front of it. */
  readonly detail: string;

  constructor(path: string, stream: string, offset: number, detail: string, options?: { cause: unknown }) {
    super(`${path}: ${stream} at file offset ${hex(offset)}: ${detail}`, options);
    this.name = 'MinidumpError';
    this.detail = detail;
    this.path = path;
    this.stream = stream;
    this.offset = offset;
  }
}

/** Something odd that cost only a part of an answer. */
export interface Warning {
  /** Name of the stream it was seen in. */
  readonly stream: string;
  /** Offset in the (decompressed) file in bytes. */
  readonly offset: number;
  /** The address concerned, where there is one. */
  readonly address: number | undefined;
  /** A sentence, with addresses and offsets in hex. */
  readonly message: string;
}

/** The most warnings that are kept: a thoroughly damaged list must not become a second list. */
const warningLimit = 100;

/** Collects warnings, drops repetitions, stops at warningLimit and then says so once. */
export class Warnings {
  private readonly list: Warning[] = [];
  private readonly seen = new Set<string>();

  get all(): readonly Warning[] {
    return this.list;
  }

  add(stream: string, offset: number, message: string, address?: number): void {
    if (this.list.length >= warningLimit) return;
    const full = this.list.length === warningLimit - 1;
    const text = full ? 'more warnings of this dump are not listed' : message;
    const key = `${stream} ${offset} ${text}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.list.push({ stream, offset, address, message: `${stream} at file offset ${hex(offset)}: ${text}` });
  }

  /** Runs what is only a part of an answer: damage becomes a warning, and `fallback` stands in. */
  recover<T>(what: string, fallback: T, part: () => T): T {
    try {
      return part();
    } catch (error) {
      if (!(error instanceof MinidumpError)) throw error;
      this.add(error.stream, error.offset, `${what} cannot be read: ${error.detail}`);
      return fallback;
    }
  }
}

/** `0x1f`; the form in which every message of the reader gives addresses, offsets and sizes. */
export function hex(value: number | bigint): string {
  return `0x${value.toString(16)}`;
}
