/** Opens a dump with the genuine engine, in the process that was made for it. */
import { engineProfile, type Profile } from '../../provider/index.js';
import { systemFailure } from '../com/system-failure.js';
import { ComError } from '../com/unknown.js';
import { type PlainDump, plainDump } from './dump-file.js';
import { EngineSession } from './engine-session.js';
import { engineRuntime } from './runtime.js';
import { openDump } from './target.js';

export interface EngineOptions {
  /** Folder of the engine's libraries, as Windows spells it; by default the one that the engine process was told. */
  readonly folder?: string;
  /** What JsProvider decides; the engine's documented behaviour by default. */
  readonly profile?: Profile;
  /** The layout of `dx` with `.prefer_dml 1`. */
  readonly dml?: boolean;
}

/** A target that the engine cannot open: one sentence. */
export class EngineOpenError extends Error {
  override readonly name = 'EngineOpenError';
}

/** @throws Error outside of an engine process */
export function engineFolder(options: EngineOptions): string {
  const folder = options.folder ?? process.env.LEAKSCOPE_ENGINE_FOLDER;
  if (folder === undefined) throw new Error('The engine works in its own process only.');
  return folder;
}

/**
 * @param path of a dump (.dmp, .dmp.gz)
 * @throws EngineOpenError when it cannot be unpacked or the engine refuses it; the system's error when it cannot be read
 */
export async function openEngineDump(path: string, options: EngineOptions = {}): Promise<EngineSession> {
  const runtime = engineRuntime(engineFolder(options));
  const plain = await unpacked(path);
  try {
    const target = opened(path, () => openDump(runtime.engine, plain.path));
    const release = () => {
      target.release();
      plain.remove();
    };
    return new EngineSession(
      runtime,
      { ...target, release },
      { profile: options.profile ?? engineProfile, dml: options.dml ?? false },
    );
  } catch (error) {
    plain.remove();
    throw error;
  }
}

async function unpacked(path: string): Promise<PlainDump> {
  try {
    return await plainDump(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Of zlib; all others are the system's.
    if (!code?.startsWith('Z_')) throw error;
    throw new EngineOpenError(`${path} cannot be unpacked: ${message}; the .gz is damaged or incomplete.`);
  }
}

function opened<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof ComError)) throw error;
    const why = systemFailure(error.code).message;
    throw new EngineOpenError(`${path} is no dump that the engine can open: ${why}.`);
  }
}
