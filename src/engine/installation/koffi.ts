/**
 * The FFI library: an optional dependency, so it is looked for instead of imported.
 *
 * One package holds the libraries of every system, so what was installed on Linux serves the Windows process under Wine.
 * The engine process is told where it is; an engine's folder may bring one along.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Set for the engine process: the folder of the library, as a Windows path. */
export const koffiVariable = 'LEAKSCOPE_KOFFI';

const require = createRequire(import.meta.url);

/** Folder of a library that the x64 engine process can load, or undefined. */
export function findKoffi(engineFolder: string): string | undefined {
  const candidates = [ownKoffi(), join(engineFolder, 'node_modules', 'koffi')];
  return candidates.find(
    (folder) => folder !== undefined && existsSync(join(folder, 'build', 'koffi', 'win32_x64', 'koffi.node')),
  );
}

function ownKoffi(): string | undefined {
  try {
    return dirname(require.resolve('koffi/package.json'));
  } catch {
    return undefined;
  }
}
