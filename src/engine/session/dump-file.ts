/** Dumps for the engine, which reads plain files only: a packed one is unpacked beside, and removed with its session. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

export interface PlainDump {
  readonly path: string;
  remove(): void;
}

/** Set by whoever outlives the engine process: a folder that is removed when the process has ended, however it did. */
export const scratchVariable = 'LEAKSCOPE_SCRATCH';

/** @throws the system's or the unpacker's error */
export async function plainDump(path: string): Promise<PlainDump> {
  if (!(await isPacked(path))) return { path, remove: () => {} };
  const folder = mkdtempSync(join(process.env[scratchVariable] ?? tmpdir(), 'leakscope-'));
  const remove = () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Windows does not let go of a file whose stream is still closing; whoever started this process removes the rest.
    }
  };
  process.once('exit', remove);
  const plain = join(folder, basename(path).replace(/\.gz$/i, ''));
  try {
    await pipeline(createReadStream(path), createGunzip(), createWriteStream(plain));
  } catch (error) {
    remove();
    throw error;
  }
  return {
    path: plain,
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** gzip (RFC 1952) begins with these two bytes. */
async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(2);
    await file.read(bytes, 0, 2, 0);
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
  } finally {
    await file.close();
  }
}
