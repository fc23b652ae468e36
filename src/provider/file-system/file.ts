/**
 * A file on disk as `Debugger.Utility.FileSystem` gives it: opened by a disposition, read and written at one
 * cursor. What a writer has not flushed is lost when the file is not closed, so nothing is buffered here.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, extname, resolve, sep } from 'node:path';
import { integer, ModelError, type ModelObject, type ModelValue, text } from '../model.js';
import { countArgument, itemsOf, list, memberObject, stringArgument } from './members.js';

const dispositions = ['OpenExisting', 'CreateNew', 'CreateAlways'] as const;
type Disposition = (typeof dispositions)[number];

/** @throws ModelError on any other word */
export function disposition(value: ModelValue | undefined, absent: Disposition, method: string): Disposition {
  if (value === undefined || value.kind === 'none') return absent;
  const word = stringArgument(value, method).toLowerCase();
  const found = dispositions.find((one) => one.toLowerCase() === word);
  if (!found) throw new ModelError(`Invalid argument to method '${method}'`);
  return found;
}

export class DiskFile {
  readonly path: string;
  #descriptor: number | undefined;
  #writable = false;
  /** Bytes from the start. */
  position = 0;

  /** @param path absolute or relative, with either kind of separator */
  constructor(path: string) {
    this.path = localPath(path);
  }

  open(how: Disposition, writable = true): this {
    this.close();
    const flags = { OpenExisting: writable ? 'r+' : 'r', CreateNew: 'wx+', CreateAlways: 'w+' }[how];
    this.#descriptor = openSync(this.path, flags);
    this.#writable = writable || how !== 'OpenExisting';
    this.position = 0;
    return this;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  delete(): void {
    this.close();
    unlinkSync(this.path);
  }

  /** Bytes. */
  get size(): number {
    return (this.#descriptor === undefined ? statSync(this.path) : fstatSync(this.#descriptor)).size;
  }

  /** Up to `count` bytes; fewer at the end of the file. */
  read(count: number): Buffer {
    const bytes = Buffer.alloc(Math.min(count, Math.max(0, this.size - this.position)));
    const got = readSync(this.#opened(), bytes, 0, bytes.length, this.position);
    this.position += got;
    return bytes.subarray(0, got);
  }

  write(bytes: Uint8Array): void {
    const descriptor = this.#opened();
    if (!this.#writable) throw new ModelError('The file was opened for reading');
    for (let done = 0; done < bytes.length; )
      done += writeSync(descriptor, bytes, done, bytes.length - done, this.position + done);
    this.position += bytes.length;
  }

  #opened(): number {
    if (this.#descriptor === undefined) throw new ModelError('The file is not open');
    return this.#descriptor;
  }
}

export function fileObject(file: DiskFile): ModelObject {
  return memberObject(
    {
      methods: {
        Close: () => void file.close(),
        Delete: () => void file.delete(),
        Open: ([how]) => void file.open(disposition(how, 'OpenExisting', 'Open')),
        ReadBytes: ([count]) =>
          list(Array.from(file.read(countArgument(count, 'ReadBytes')), (byte) => integer('UI1', byte))),
        WriteBytes: ([bytes, count]) => void file.write(byteValues(bytes, count)),
      },
      properties: {
        Extension: () => text(extname(file.path).slice(1)),
        Name: () => text(basename(file.path)),
        Path: () => text(file.path),
        Position: () => integer('UI8', file.position),
        Size: () => integer('UI8', file.size),
      },
      setters: {
        Position: (value) => {
          file.position = countArgument(value, 'Position');
        },
      },
      text: () => basename(file.path),
    },
    file,
  );
}

export function fileExists(path: string): boolean {
  const local = localPath(path);
  return existsSync(local) && statSync(local).isFile();
}

/** Scripts are written with backslashes; elsewhere than on Windows those are separators too. */
export function localPath(path: string): string {
  return resolve(sep === '\\' ? path : path.replace(/\\/g, '/'));
}

function byteValues(bytes: ModelValue | undefined, count: ModelValue | undefined): Uint8Array {
  const limit = count === undefined || count.kind === 'none' ? undefined : countArgument(count, 'WriteBytes');
  const all: number[] = [];
  for (const item of itemsOf(bytes)) {
    if (limit !== undefined && all.length === limit) break;
    const fits = item.kind === 'integer' && item.value >= -128n && item.value <= 255n;
    if (!fits) throw new ModelError("Invalid argument to method 'WriteBytes'");
    all.push(Number(BigInt.asUintN(8, item.value)));
  }
  return Uint8Array.from(all);
}
