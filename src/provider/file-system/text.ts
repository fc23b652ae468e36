/**
 * Text readers and writers over a file. Lines end in a carriage return and a line feed when written, as on
 * Windows, and in either or both when read. The encodings are the three that the debugger knows.
 */
import { TextDecoder } from 'node:util';
import type { ModelObject, ModelValue } from '../model.js';
import { ModelError, object, text } from '../model.js';
import { decodeNarrow, encodeNarrow } from '../native/code-page.js';
import type { DiskFile } from './file.js';
import { itemsOf, iterator, memberObject, stringArgument, textOf } from './members.js';

type Encoding = 'ascii' | 'utf8' | 'utf16le';

const encodings: Readonly<Record<string, Encoding>> = { ascii: 'ascii', utf8: 'utf8', utf16: 'utf16le' };
const lineEnd = '\r\n';
const chunk = 0x10000;

/** @throws ModelError on any word but `Ascii` (the default), `Utf8` and `Utf16` */
export function encoding(value: ModelValue | undefined, method: string): Encoding {
  if (value === undefined || value.kind === 'none') return 'ascii';
  const found = encodings[stringArgument(value, method).toLowerCase()];
  if (!found) throw new ModelError(`Invalid argument to method '${method}'`);
  return found;
}

export function textWriter(file: DiskFile, code: Encoding): ModelObject {
  const write = (part: string) => file.write(code === 'ascii' ? encodeNarrow(part) : Buffer.from(part, code));
  return memberObject({
    methods: {
      Write: ([value]) => void write(textOf(value)),
      WriteLine: ([value]) => void write(textOf(value) + lineEnd),
      WriteContents: ([values]) => {
        for (const value of itemsOf(values)) write(textOf(value));
        return undefined;
      },
      WriteLineContents: ([values]) => {
        for (const value of itemsOf(values)) write(textOf(value) + lineEnd);
        return undefined;
      },
    },
    properties: {},
  });
}

export function textReader(file: DiskFile, code: Encoding): ModelObject {
  const lines = new LineReader(file, code);
  return memberObject({
    methods: {
      ReadLine: () => {
        const line = lines.next();
        if (line === undefined) throw new ModelError('Cannot read past end of file');
        return text(line);
      },
      // One pass over what is left: a second enumeration finds nothing more.
      ReadLineContents: () =>
        object({ keys: () => [], get: () => undefined, iterate: () => iterator(remaining(lines)) }),
    },
    properties: {},
  });
}

function* remaining(lines: LineReader): Generator<ModelValue> {
  for (let line = lines.next(); line !== undefined; line = lines.next()) yield text(line);
}

class LineReader {
  #pending = '';
  #ended = false;
  readonly #decode: (bytes: Uint8Array, last: boolean) => string;

  constructor(
    private readonly file: DiskFile,
    code: Encoding,
  ) {
    const wide = code === 'ascii' ? undefined : new TextDecoder(code === 'utf8' ? 'utf-8' : 'utf-16le');
    this.#decode = (bytes, last) => wide?.decode(bytes, { stream: !last }) ?? decodeNarrow(bytes);
  }

  /** The next line without its end; undefined behind the last. */
  next(): string | undefined {
    for (;;) {
      const end = this.#pending.indexOf('\n');
      if (end >= 0) return this.#take(end, end + 1);
      if (this.#ended) return this.#pending === '' ? undefined : this.#take(this.#pending.length);
      const bytes = this.file.read(chunk);
      this.#ended = bytes.length === 0;
      this.#pending += this.#decode(bytes, this.#ended);
    }
  }

  #take(length: number, next = length): string {
    const line = this.#pending.slice(0, length);
    this.#pending = this.#pending.slice(next);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }
}
