// The samples' programs as live targets: built with mingw-w64 for the test run, because what they allocate is known
// to the byte from the truth file that each run writes.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answer, askEngine, missing as missingEngine, windowsPath } from './engine.js';

const compiler = 'x86_64-w64-mingw32-g++';
const hasCompiler = spawnSync(compiler, ['--version'], { stdio: 'ignore' }).status === 0;

/** Why no program can be started under the engine here; undefined when it can. */
export const missing = missingEngine ?? (hasCompiler ? undefined : `no ${compiler} to build a target`);
export const skipNote = missing ? ` (skipped: ${missing})` : '';

export interface LiveRun {
  readonly answers: readonly Answer[];
  /** What the program wrote about itself; undefined when it was stopped before its end. */
  readonly truth: Record<string, number> | undefined;
}

export class LivePrograms {
  readonly #folder = mkdtempSync(join(tmpdir(), 'leakscope-live-'));

  constructor() {
    const script = fileURLToPath(new URL('../../scripts/samples.mjs', import.meta.url));
    execFileSync(process.execPath, [script, '--programs', this.#folder, 'mingw']);
  }

  /** Starts a program under the engine and runs the commands from its initial break on. */
  async run(program: string, args: readonly string[], commands: readonly string[]): Promise<LiveRun> {
    const truthPath = join(this.#folder, `${program}.json`);
    rmSync(truthPath, { force: true });
    const target = { program: join(this.#folder, `${program}.exe`), args: [windowsPath(truthPath), ...args] };
    const answers = await askEngine(target, commands, { timeout: 180_000 });
    return { answers, truth: parsed(truthPath) };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function parsed(path: string): Record<string, number> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // ended while the file was being written
  }
}
