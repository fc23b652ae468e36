// A copy of a dump for the judge and the judged: unpacked, in a folder of its own, and with its images on a drive that
// no machine here has. The engine fetches from disk what a dump lacks of an image, and under Wine it finds the very
// DLLs that our samples ran with; the simulator reads nothing but the dump.
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { modulePathOffsets } from './dump-places.js';

const missingDrive = 'Q';

export class DumpCopy {
  private constructor(
    readonly path: string,
    private readonly folder: string,
  ) {}

  /** @param dump .dmp or .dmp.gz */
  static async of(dump: string): Promise<DumpCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'leakscope-agreement-'));
    const copy = new DumpCopy(join(folder, basename(dump, '.gz')), folder);
    try {
      if (dump.endsWith('.gz')) {
        await pipeline(createReadStream(dump), createGunzip(), createWriteStream(copy.path));
      } else await copyFile(dump, copy.path);
      await copy.#moveImages();
      return copy;
    } catch (error) {
      await copy.remove();
      throw error;
    }
  }

  /** `C:\…` becomes `Q:\…` in every entry of the module list. */
  async #moveImages(): Promise<void> {
    const file = await open(this.path, 'r+');
    try {
      const start = Buffer.alloc(4);
      for (const offset of modulePathOffsets(this.path)) {
        await file.read(start, 0, 4, offset);
        if (start.toString('utf16le')[1] === ':')
          await file.write(Buffer.from(missingDrive, 'utf16le'), 0, 2, offset);
      }
    } finally {
      await file.close();
    }
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  }
}
