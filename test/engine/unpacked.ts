/** Dumps as the engine reads them, plain: those that are stored packed are unpacked for a test. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** @param dump .dmp or .dmp.gz */
export function unpackedBytes(dump: string): Buffer {
  const stored = readFileSync(dump);
  return dump.endsWith('.gz') ? gunzipSync(stored) : stored;
}

/** @returns the path of a plain dump: the given one, or one in the folder */
export function unpackedIn(folder: string, dump: string): string {
  if (!dump.endsWith('.gz')) return dump;
  const plain = join(folder, basename(dump, '.gz'));
  writeFileSync(plain, unpackedBytes(dump));
  return plain;
}
