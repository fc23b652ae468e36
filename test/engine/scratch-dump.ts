// A dump unpacked into a folder of its own, its modules moved to a drive that does not exist.
//
// The engine opens an image by the path that a dump recorded, and under Wine `C:\windows\system32\ntdll.dll` is a file:
// Wine's own, and for a dump made under the same Wine it even fits. Then the engine knows symbols and code that were
// not captured. With `Q:\windows\…` it knows what the dump holds, as the simulator does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unpackedBytes } from './unpacked.js';

const nowhere = 'Q';
// minidumpapiset.h: MINIDUMP_HEADER, MINIDUMP_DIRECTORY, MINIDUMP_MODULE, MINIDUMP_STRING.
const moduleListStream = 4;
const directoryBytes = 12;
const moduleBytes = 108;
const nameField = 20;

/** Writes the drive letter of every module's path anew; names that lie outside of a truncated file stay. */
function moveModules(dump: Buffer): void {
  const [streams, directory] = [dump.readUInt32LE(8), dump.readUInt32LE(12)];
  for (let at = directory; at < directory + streams * directoryBytes; at += directoryBytes) {
    if (dump.readUInt32LE(at) !== moduleListStream) continue;
    const list = dump.readUInt32LE(at + 8);
    const padding = dump.readUInt32LE(at + 4) % moduleBytes === 8 ? 4 : 0;
    for (let index = 0; index < dump.readUInt32LE(list); index++) {
      const name = dump.readUInt32LE(list + 4 + padding + index * moduleBytes + nameField);
      if (name + 8 > dump.length) continue;
      if (/^[A-Za-z]:$/.test(dump.toString('utf16le', name + 4, name + 8))) {
        dump.write(nowhere, name + 4, 'utf16le');
      }
    }
  }
}

export interface ScratchDump {
  readonly path: string;
  /** Removes the file and its folder. */
  remove(): void;
}

/** @param path a .dmp or .dmp.gz, which stays as it is */
export function scratchDump(path: string): ScratchDump {
  const dump = unpackedBytes(path);
  moveModules(dump);
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-dump-'));
  const copy = join(folder, basename(path, '.gz'));
  writeFileSync(copy, dump);
  return {
    path: copy,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 }),
  };
}
