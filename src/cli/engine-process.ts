/**
 * The process in which the genuine engine lives: this very command line runs there a second time, with the same words.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findEngine, folderVariable, runInEngineProcess, windowsPath } from '../engine/installation/index.js';
import { scratchVariable } from '../engine/session/dump-file.js';
import { UserError } from './failure.js';

/** The built command: what runs here may be a source that a test has loaded. */
const commandLine = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Whether the engine can be loaded here. */
export function isEngineProcess(): boolean {
  return process.platform === 'win32' && process.env[folderVariable] !== undefined;
}

/** What the engine is needed for. */
export interface EnginePurpose {
  /** Begins the sentence that says why it cannot be done. */
  readonly name: string;
  /** A process runs under the engine's eyes: at Ctrl+C it must be let go of, which takes a moment. */
  readonly runsProcess: boolean;
}

/** For questions about a dump. */
export const engineOption: EnginePurpose = { name: '--engine', runsProcess: false };

/**
 * @param args what stands behind `leakscope`
 * @returns the exit status
 */
export async function runInEngine(args: readonly string[], purpose: EnginePurpose): Promise<number> {
  const search = findEngine();
  if ('missing' in search)
    throw new UserError(`${purpose.name} needs Microsoft's debug engine. ${search.missing}`);
  // The temporary files of a process that was ended go with it: an unpacked dump may be large.
  const scratch = mkdtempSync(join(tmpdir(), 'leakscope-'));
  try {
    return await runInEngineProcess(search.installation, commandLine, args.map(seenFromThere), {
      env: { [scratchVariable]: windowsPath(scratch) },
      // A dump need not be let go of, and the guard resumes a process that is only looked at.
      ...(!purpose.runsProcess && { graceMs: 0 }),
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  }
}

/** Absolute paths as Windows spells them; relative ones hold, because the process starts in the same folder. */
function seenFromThere(word: string): string {
  if (process.platform === 'win32') return word;
  const [, option = '', value = word] = /^(--[\w-]+=)(.*)$/.exec(word) ?? [];
  const isPath =
    isAbsolute(value) && (existsSync(value) || (dirname(value) !== '/' && existsSync(dirname(value))));
  return isPath ? `${option}${windowsPath(value)}` : word;
}
