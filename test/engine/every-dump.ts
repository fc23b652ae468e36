// Every dump there is: the samples of the repository and, where it is, all of the shared material; elsewhere the heaps
// among the fixtures.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fixtureNames, heapTruth } from '../golden/heap-truth.js';
import { sampleNames, samplePath } from '../samples/samples.js';
import { sharedFolder, sharedPath } from '../shared.js';

export interface NamedDump {
  /** `samples/html_chunks`, `real/win7sp1_hello`. */
  readonly name: string;
  readonly path: string;
}

const folders = ['', 'heaps', 'real', 'dotnet'] as const;

function dumpsIn(folder: string): NamedDump[] {
  const path = sharedPath(join('dumps', folder));
  if (path === undefined) return [];
  return readdirSync(path)
    .filter((file) => /\.dmp(\.gz)?$/.test(file))
    .sort()
    .map((file) => ({
      name: join(folder, basename(file).replace(/\.dmp(\.gz)?$/, '')),
      path: join(path, file),
    }));
}

const fixtures: readonly NamedDump[] = fixtureNames.map((name) => ({
  name: `heaps/${name}`,
  path: heapTruth(name).dump,
}));

export const everyDump: readonly NamedDump[] = [
  ...sampleNames.map((name) => ({ name: `samples/${name}`, path: samplePath(name) })),
  ...(sharedFolder() === undefined ? fixtures : folders.flatMap(dumpsIn)),
];
