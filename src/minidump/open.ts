/**
 * Opening a dump: the only asynchronous step, because a compressed dump must be unpacked first.
 *
 * Decision: a .gz is streamed into a temporary file and read from there. Random access inside gzip is not
 * possible, and a dump in memory would break the promise that size does not matter. The temporary file is
 * deleted while it is open where the system allows that, so that nothing stays behind even after a crash;
 * elsewhere on close and on exit.
 */
import {
  closeSync,
  createReadStream,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { DumpFile } from './dump-file.js';
import { MinidumpError } from './error.js';
import { checkSignature } from './header.js';
import { Minidump } from './minidump.js';

/** Opens a user-mode Windows minidump, plain or gzipped (told by its first bytes, not by its name). */
export async function openMinidump(path: string): Promise<Minidump> {
  const file = await openFile(path);
  try {
    return new Minidump(file);
  } catch (error) {
    file.close();
    throw error;
  }
}

async function openFile(path: string): Promise<DumpFile> {
  const stat = attempt(path, 'cannot be opened', () => statSync(path));
  if (!stat.isFile()) throw new MinidumpError(path, 'file', 0, 'this is not a regular file');
  const fd = attempt(path, 'cannot be opened', () => openSync(path, 'r'));
  let keep = false;
  try {
    const magic = Buffer.alloc(2);
    const count = attempt(path, 'cannot be read', () => readSync(fd, magic, 0, 2, 0));
    if (count === 2 && magic[0] === 0x1f && magic[1] === 0x8b) return await unpack(path);
    keep = true;
    return new DumpFile(fd, path, stat.size);
  } finally {
    if (!keep) closeSync(fd);
  }
}

async function unpack(path: string): Promise<DumpFile> {
  const temporary = new TemporaryFile(path);
  try {
    await inflate(path, temporary.fd);
    return new DumpFile(temporary.fd, path, fstatSync(temporary.fd).size, () => temporary.remove());
  } catch (error) {
    closeSync(temporary.fd);
    temporary.remove();
    if (error instanceof MinidumpError) throw error;
    throw new MinidumpError(path, 'file', 0, `cannot be unpacked: ${unpackingProblem(error)}`, {
      cause: error,
    });
  }
}

function unpackingProblem(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
    return `${message}; the temporary folder (TMPDIR, TEMP) needs room for the whole dump`;
  return code?.startsWith('Z_') ? `${message}; the .gz is damaged or incomplete` : String(message);
}

/** Writes nothing before the data's beginning looks like a dump: no other large file is unpacked in vain. */
async function inflate(path: string, fd: number): Promise<void> {
  const source = createReadStream(path);
  const unpacked = source.pipe(createGunzip());
  source.on('error', (error) => unpacked.destroy(error));
  try {
    let first = true;
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      if (first) checkSignature(path, chunk);
      first = false;
      for (let done = 0; done < chunk.length; ) done += writeSync(fd, chunk, done);
    }
  } finally {
    source.destroy();
  }
}

/** Folders that could not be removed while their file is open; what is left of them goes on exit. */
const leftovers = new Set<string>();

/** A file without a name where the system allows that, otherwise one that is removed on close and on exit. */
class TemporaryFile {
  readonly fd: number;
  private readonly folder: string;

  constructor(path: string) {
    const what = 'no temporary file for unpacking';
    this.folder = attempt(path, what, () => mkdtempSync(join(tmpdir(), 'leakscope-')));
    if (leftovers.size === 0) process.once('exit', removeLeftovers);
    leftovers.add(this.folder);
    this.fd = attempt(path, what, () => openSync(join(this.folder, 'dump'), 'wx+', 0o600));
    if (process.platform !== 'win32') this.remove();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
    leftovers.delete(this.folder);
    if (leftovers.size === 0) process.off('exit', removeLeftovers);
  }
}

function removeLeftovers(): void {
  for (const folder of leftovers) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // The process is ending and the system holds the file: nothing more can be done.
    }
  }
}

function attempt<T>(path: string, what: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new MinidumpError(path, 'file', 0, `${what}: ${why}`, { cause });
  }
}
