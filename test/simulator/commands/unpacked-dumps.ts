/**
 * Dumps of the shared material on disk: one of 100 MB is decompressed once for all tests of a file.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sharedPath } from '../../shared.js';

export class UnpackedDumps {
  readonly #paths = new Map<string, string>();
  #folder: string | undefined;

  /** @param name below `dumps/` of the shared material, e.g. `heapleak-small-x86.dmp.gz` */
  path(name: string): string {
    let path = this.#paths.get(name);
    if (path === undefined) {
      this.#folder ??= mkdtempSync(join(tmpdir(), 'leakscope-commands-'));
      path = join(this.#folder, name.replace(/\//g, '_').replace(/\.gz$/, ''));
      writeFileSync(path, gunzipSync(readFileSync(sharedPath(`dumps/${name}`)!)));
      this.#paths.set(name, path);
    }
    return path;
  }

  remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }
}
