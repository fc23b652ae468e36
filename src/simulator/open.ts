/**
 * Opens a dump, a debugger log or a text with debugger output as a session.
 */
import { open } from 'node:fs/promises';
import { looksLikeLog, readLog } from '../log/index.js';
import { openMinidump } from '../minidump/index.js';
import { createFileSystem, engineProfile, type Profile, type TypeLayout } from '../provider/index.js';
import { Session } from './session/session.js';
import { DumpTarget } from './target/dump-target.js';
import { LogTarget } from './target/log-target.js';

export interface OpenOptions {
  /** What JsProvider decides; the engine's documented behaviour by default. */
  readonly profile?: Profile;
  /** Types as symbols would describe them, for `host.createTypedObject` and `dx` casts. */
  readonly types?: readonly TypeLayout[];
  /** The layout of `dx` with `.prefer_dml 1`. */
  readonly dml?: boolean;
  /** Shows a dump as a live target (`IsLiveTarget`), so that `bp` and its kin are allowed; nothing ever runs. */
  readonly live?: boolean;
  /** `Debugger.Utility.FileSystem` over the disk, as WinDbg has it; false: absent, as without extension DLLs. */
  readonly fileSystem?: boolean;
}

/** Enough for a dump's signature, gzipped or not, and for a look at a text. */
const probeBytes = 4096;

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(probeBytes);
    const { bytesRead } = await file.read(buffer, 0, probeBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * @param inputPath a minidump (.dmp, .dmp.gz) or a text
 * @throws MinidumpError when it is a damaged or foreign dump; the system's error when it cannot be read
 */
export async function openSession(inputPath: string, options: OpenOptions = {}): Promise<Session> {
  const bytes = await firstBytes(inputPath);
  if (isDump(bytes) || !looksLikeLog(bytes)) return await openDump(inputPath, options);
  return await openLog(inputPath, options);
}

/** By its signature, so that a damaged dump is never taken for a text: MDMP, a kernel's PAGE…, gzip. */
function isDump(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return start === 'MDMP' || start === 'PAGE' || start.startsWith('\x1f\x8b');
}

async function openDump(path: string, options: OpenOptions): Promise<Session> {
  const dump = await openMinidump(path);
  try {
    return new Session({
      ...common(options),
      target: new DumpTarget(dump, { live: options.live ?? false }),
      close: () => dump.close(),
    });
  } catch (error) {
    dump.close();
    throw error;
  }
}

async function openLog(path: string, options: OpenOptions): Promise<Session> {
  const log = await readLog(path);
  const prompts = log.commands.map((command) => command.prompt).filter((one) => one !== '');
  const target = new LogTarget({
    path,
    pointerSize: log.pointerSize.value ?? 8,
    prompt: prompts.at(-1) ?? '',
  });
  return new Session({ ...common(options), target, log: log.commands, close: () => {} });
}

function common(options: OpenOptions) {
  return {
    profile: options.profile ?? engineProfile,
    ...(options.types !== undefined && { types: options.types }),
    ...(options.fileSystem !== false && { fileSystem: createFileSystem() }),
    ...(options.dml !== undefined && { dml: options.dml }),
  };
}
