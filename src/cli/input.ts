/**
 * Opens what a user names on the command line: a dump or a log, with the script loaded and a profile; by the simulator,
 * or in the process of the genuine engine by that.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathAsTyped } from '../engine/installation/index.js';
import { EngineOpenError, openEngineDump } from '../engine/session/open.js';
import { looksLikeLog } from '../log/index.js';
import { MinidumpError, openMinidump } from '../minidump/index.js';
import { type DebugSession, type Profile, profileFromRecord, profiles } from '../provider/index.js';
import { openSession } from '../simulator/index.js';
import { bundlePath } from './bundle.js';
import { damageOf, refuseUnreadable } from './damage.js';
import { UserError } from './failure.js';
import type { Io } from './io.js';
import { withSpinner } from './progress.js';

export const inputHelp = 'a dump (.dmp, .dmp.gz) or a debugger log';

export interface InputOptions {
  /** Name of a profile, or a file that holds a selfTest record. */
  readonly profile?: string;
  /** The layout of WinDbg's own window instead of cdb's. */
  readonly dml?: boolean;
  /** By the genuine engine. */
  readonly engine?: boolean;
}

/** An input, whoever opened it. */
export interface OpenInput {
  readonly session: DebugSession;
  /** What is broken in a dump, a sentence each. @throws UserError when no question has an answer */
  readonly damage: () => readonly string[];
  /** How the session spells the input, where that is not how it was given: the engine knows files by their full names. */
  readonly shownAs?: string;
  /** A text in which nothing is a debugger's. */
  readonly isEmptyLog: boolean;
}

export const engineHelp = "ask Microsoft's debug engine instead of the simulator (npm run engine brings it)";

export const profileHelp = `script provider to imitate: ${profiles.map((profile) => profile.Name).join(', ')}, or a file with a selfTest record`;

export async function openInput(io: Io, path: string, options: InputOptions): Promise<OpenInput> {
  regularFile(path);
  const profile = profileNamed(options.profile);
  const settings = {
    ...(profile !== undefined && { profile }),
    ...(options.dml !== undefined && { dml: options.dml }),
  };
  return withSpinner(io, `Opening ${basename(path)}`, () =>
    reading(path, async () => {
      if (options.engine) {
        refuseLog(path);
        const session = await openEngineDump(path, settings).catch((error: unknown) => refused(error, path));
        const file = session.target.file ?? path;
        const damage = await damageSeen(file);
        return { session, damage: () => damage, shownAs: resolve(file), isEmptyLog: false };
      }
      const session = await openSession(path, settings);
      const { dump } = session.target;
      const damage = () => {
        if (dump === undefined) return [];
        refuseUnreadable(dump);
        return damageOf(dump);
      };
      return { session, damage, isEmptyLog: session.log?.length === 0 };
    }),
  );
}

/** What the engine refuses, with the input as the user called it. */
function refused(error: unknown, path: string): never {
  if (!(error instanceof EngineOpenError)) throw error;
  throw new UserError(error.message.replaceAll(path, pathAsTyped(path)));
}

/** The engine passes over damage in silence; what kinds of dumps our own reader does not know is left to the engine. */
async function damageSeen(path: string): Promise<readonly string[]> {
  const dump = await openMinidump(path).catch((error: unknown) => {
    if (error instanceof MinidumpError) return undefined;
    throw error;
  });
  if (dump === undefined) return [];
  try {
    return damageOf(dump);
  } finally {
    dump.close();
  }
}

export async function openWithScript(io: Io, path: string, options: InputOptions): Promise<OpenInput> {
  const input = await openInput(io, path, options);
  input.session.loadScript(bundlePath);
  return input;
}

function refuseLog(path: string): void {
  if (looksLikeLog(beginning(path)))
    throw new UserError(
      `${path} is a text, and the engine opens dumps; without --engine it is read as a log.`,
    );
}

/** As much of a file as is looked at to tell a text from something else. */
export function beginning(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(4096);
    return buffer.subarray(0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}

/** @throws UserError when there is no such file, or when it is something else */
export function regularFile(path: string, what = `Give ${inputHelp}.`): Stats {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UserError(`There is no file ${path}. ${what}`);
  if (!found.isFile()) throw new UserError(`${path} is ${kindOf(found)}. ${what}`);
  if (found.size === 0) throw new UserError(`${path} is empty. ${what}`);
  return found;
}

function kindOf(found: Stats): string {
  return found.isDirectory() ? 'a folder' : 'not a regular file';
}

/** Says in words what the system refuses. */
export async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM')
      throw new UserError(`${path} cannot be read: permission denied.`);
    if (code === 'EBUSY') throw new UserError(`${path} cannot be read: another program is using it.`);
    throw error;
  }
}

export function profileNamed(name: string | undefined): Profile | undefined {
  if (name === undefined) return undefined;
  const known = profiles.find((profile) => profile.Name === name);
  if (known !== undefined) return known;
  if (!existsSync(name)) {
    const names = profiles.map((profile) => profile.Name).join(', ');
    throw new UserError(
      `There is no profile ${name}. Known: ${names}; or the path of a saved selfTest() record.`,
    );
  }
  try {
    return profileFromRecord(JSON.parse(readFileSync(name, 'utf8')));
  } catch (error) {
    throw new UserError(`${name} is no profile: ${(error as Error).message}`);
  }
}
