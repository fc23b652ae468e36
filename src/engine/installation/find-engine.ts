/**
 * Which engine is used: the folder that LEAKSCOPE_ENGINE names, the one that set-up filled, on Windows an installed
 * WinDbg or the debuggers of the Windows Kits, in this order.
 *
 * A folder that was named is used or complained about, never passed over in silence. Found engines are used where they
 * stand; nothing is written into a folder that set-up did not make.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkEngineFolder, wrongWith } from './engine-folder.js';
import { nodeExe, preparedHost } from './host-folder.js';
import { findKoffi } from './koffi.js';
import { defaultEngineFolder, type Surroundings, thisMachine } from './surroundings.js';
import { findWine, howToGetWine } from './wine.js';

export type Origin = 'LEAKSCOPE_ENGINE' | 'npm run engine' | 'WinDbg' | 'Windows Kits';

export interface Installation {
  /** Folder of dbgeng.dll, a path of this system. */
  readonly folder: string;
  readonly origin: Origin;
  /** File version of dbgeng.dll, e.g. `10.0.29507.1001`. */
  readonly version: string;
  /** Folder of the node.exe that the engine process runs, and on Wine of its `home` and `prefix`. */
  readonly host: string;
  /** Folder of the FFI library. */
  readonly koffi: string;
  /** Wine's loader; undefined on Windows. */
  readonly wine: string | undefined;
}

export type Search =
  | { readonly installation: Installation }
  /** One sentence with a full stop: what is missing and what to do next. */
  | { readonly missing: string };

const setUp = 'run npm run engine, or name the folder of an engine in LEAKSCOPE_ENGINE';

export function findEngine(machine: Surroundings = thisMachine): Search {
  const found = findFolder(machine);
  if ('missing' in found) return found;
  const koffi = findKoffi(found.folder);
  if (koffi === undefined) {
    return { missing: 'The FFI library koffi is not installed: npm install koffi@~2.16.3 brings it.' };
  }
  const wine = machine.platform === 'win32' ? undefined : findWine(machine);
  if (wine === undefined && machine.platform !== 'win32') {
    return { missing: `The engine needs Wine to run here; ${howToGetWine}` };
  }
  const host = preparedHost(found.folder, found.version, machine);
  const complaint = machine.platform === 'win32' ? undefined : wrongWith(host, nodeExe);
  if (complaint !== undefined)
    return { missing: sentence(`${complaint}; run npm run engine ${found.folder}`) };
  return { installation: { ...found, host, koffi, wine } };
}

type FoundFolder = Pick<Installation, 'folder' | 'version' | 'origin'>;

/** The engine's folder alone: what `npm run engine` asks before it brings the rest. */
export function findFolder(machine: Surroundings = thisMachine): FoundFolder | { readonly missing: string } {
  const chosen = machine.env.LEAKSCOPE_ENGINE;
  if (chosen) return judged(chosen, 'LEAKSCOPE_ENGINE', 'correct LEAKSCOPE_ENGINE, or run npm run engine');
  const own = defaultEngineFolder(machine);
  const ours = existsSync(join(own, 'dbgeng.dll'))
    ? judged(own, 'npm run engine', 'run npm run engine again')
    : undefined;
  if (ours !== undefined && !('missing' in ours)) return ours;
  let complaint = ours;
  for (const [origin, folder] of installedDebuggers(machine)) {
    const found = judged(folder, origin, setUp);
    if (!('missing' in found)) return found;
    complaint ??= found;
  }
  return complaint ?? { missing: `There is no debug engine here: ${setUp}.` };
}

function judged(folder: string, origin: Origin, advice: string): FoundFolder | { readonly missing: string } {
  const check = checkEngineFolder(folder);
  return 'complaint' in check
    ? { missing: sentence(`${check.complaint}; ${advice}`) }
    : { folder: check.folder, version: check.version, origin };
}

function sentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** Installed debuggers of Windows, best first; folders that may be empty or not there are left out. */
function* installedDebuggers(machine: Surroundings): Generator<[Origin, string]> {
  if (machine.platform !== 'win32') return;
  const windbg = machine.ask('powershell.exe', [
    '-NoProfile',
    '-NonInteractive',
    '-Command',
    '(Get-AppxPackage Microsoft.WinDbg | Sort-Object Version | Select-Object -Last 1).InstallLocation',
  ]);
  if (windbg) yield ['WinDbg', windbg];
  const kits = kitsRoot(machine);
  const debuggers = kits === undefined ? undefined : join(kits, 'Debuggers', 'x64');
  if (debuggers !== undefined && existsSync(debuggers)) yield ['Windows Kits', debuggers];
}

/** The registry's word, or else the usual place. */
function kitsRoot(machine: Surroundings): string | undefined {
  for (const key of ['HKLM\\SOFTWARE\\Microsoft', 'HKLM\\SOFTWARE\\WOW6432Node\\Microsoft']) {
    const answer = machine.ask('reg.exe', [
      'query',
      `${key}\\Windows Kits\\Installed Roots`,
      '/v',
      'KitsRoot10',
    ]);
    const root = /KitsRoot10\s+REG_SZ\s+(.+?)\s*$/m.exec(answer ?? '')?.[1];
    if (root !== undefined) return root;
  }
  const programs = machine.env['ProgramFiles(x86)'];
  return programs === undefined ? undefined : join(programs, 'Windows Kits', '10');
}
