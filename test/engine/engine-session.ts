// A session of the genuine engine for tests: the project's own provider and model over it, in its own process.
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EngineService, findEngine, windowsPath } from '../../src/engine/installation/index.js';
import { bundledForEngine } from './bundled.js';
import type { SessionRequest } from './in-process/session-service.js';
import { closeTestService, openTestService } from './test-service.js';
import { unpackedIn } from './unpacked.js';

const search = findEngine();

/** Why there is no engine here; undefined when there is one. */
export const missingSession = 'missing' in search ? search.missing.replace(/\.$/, '') : undefined;
export const skipSession = missingSession === undefined ? '' : ` (skipped: ${missingSession})`;

let script: Promise<string> | undefined;

export class EngineTestSession {
  #workingFolder: string | undefined;

  private constructor(
    private readonly service: EngineService,
    /** The plain file that both sides open. */
    readonly path: string,
    private readonly folder: string,
  ) {}

  /**
   * The file by the name that the engine shows, for the other side: what is printed of it must be equal too. Elsewhere
   * than on Windows such a name is an ordinary one, of a link in the working folder.
   */
  get shownPath(): string {
    const shown = windowsPath(this.path);
    if (shown === this.path) return shown;
    this.#workingFolder ??= process.cwd();
    process.chdir(this.folder);
    if (!existsSync(shown)) symlinkSync(this.path, shown);
    return shown;
  }

  /** @param dump .dmp or .dmp.gz. @throws Error when the engine refuses it, and nothing is left behind */
  static async open(dump: string, options: { readonly dml?: boolean } = {}): Promise<EngineTestSession> {
    if ('missing' in search) throw new Error(search.missing);
    script ??= bundledForEngine(new URL('in-process/session-service.ts', import.meta.url));
    const bundle = await script;
    const folder = mkdtempSync(join(tmpdir(), 'leakscope-session-'));
    try {
      const path = unpackedIn(folder, dump);
      const first: SessionRequest = { open: windowsPath(path), dml: options.dml ?? false };
      return new EngineTestSession(await openTestService(bundle, first), path, folder);
    } catch (error) {
      removeFolder(folder);
      throw error;
    }
  }

  request(request: SessionRequest): Promise<unknown> {
    return this.service.ask(request);
  }

  /** What the engine prints, paths in it as this system spells them. */
  async execute(command: string): Promise<string> {
    return (await this.request({ execute: command })) as string;
  }

  async load(script: string): Promise<void> {
    await this.request({ load: windowsPath(script) });
  }

  /** The command line's JSON of an answer, or why there is none. */
  ask(question: string, args: readonly (string | number)[], top: number): Promise<unknown> {
    return this.request({ ask: question, args, top });
  }

  async close(): Promise<void> {
    try {
      await this.request({ close: true });
      await closeTestService(this.service);
    } finally {
      if (this.#workingFolder !== undefined) process.chdir(this.#workingFolder);
      removeFolder(this.folder);
    }
  }
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
