/**
 * Whether a folder holds an engine that we can use, told from the files alone, before anything of it is run.
 *
 * Every complaint is one sentence that names the folder and the file, because a folder is often somebody's copy.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { machineName, machines, type PeFile, readPeFile } from './pe-file.js';

/** The DLLs that a session cannot do without; the others (symsrv, extensions) add to it. */
export const engineDlls = ['dbgeng.dll', 'dbgmodel.dll', 'dbghelp.dll', 'dbgcore.dll'] as const;

/**
 * The data model's interfaces that we call are those of dbgmodel.h, which came with the SDK 10.0.16299; engines from
 * before have a dbgmodel.dll with others.
 */
const oldestVersion = [10, 0, 16299, 0];

/** Installed debuggers keep the engine of each architecture in a folder of its own. */
const subfolders = ['', 'amd64', 'x64'];

export type FolderCheck =
  | { readonly folder: string; readonly version: string }
  /** One sentence, without a full stop. */
  | { readonly complaint: string };

/** Looks into the folder itself and into its `amd64` and `x64`. */
export function checkEngineFolder(chosen: string): FolderCheck {
  if (!existsSync(chosen)) return { complaint: `the engine folder ${chosen} does not exist` };
  const name = subfolders.find((one) => engineDlls.some((dll) => existsSync(join(chosen, one, dll))));
  if (name === undefined) return { complaint: `the folder ${chosen} holds no debug engine (no dbgeng.dll)` };
  const folder = join(chosen, name);
  for (const dll of engineDlls) {
    const complaint = wrongWith(folder, dll);
    if (complaint !== undefined) return { complaint };
  }
  const version = readPeFile(join(folder, 'dbgeng.dll'))?.version;
  if (version === undefined) return { complaint: `${join(folder, 'dbgeng.dll')} does not tell its version` };
  if (isOlder(version, oldestVersion)) {
    const least = oldestVersion.slice(0, 3).join('.');
    return {
      complaint: `the engine in ${folder} is too old (${version.join('.')}); ${least} is the oldest that works`,
    };
  }
  return { folder, version: version.join('.') };
}

/** What keeps one file from being loaded by a 64-bit x64 process, as a sentence without a full stop. */
export function wrongWith(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return `the engine folder ${folder} is incomplete: ${name} is missing`;
  let file: PeFile | undefined;
  try {
    file = readPeFile(path);
  } catch (error) {
    return `${path} cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
  if (file === undefined)
    return `${path} is no Windows program; it was copied incompletely or is something else`;
  if (file.bytes < file.expectedBytes) {
    return `${path} was copied incompletely: ${file.bytes} of ${file.expectedBytes} bytes`;
  }
  if (file.machine === machines.x64) return undefined;
  return `${path} is for ${machineName(file.machine)}, but the engine process is x64`;
}

function isOlder(version: readonly number[], than: readonly number[]): boolean {
  const at = version.findIndex((part, i) => part !== than[i]);
  return at >= 0 && version[at]! < than[at]!;
}
