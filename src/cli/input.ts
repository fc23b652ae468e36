/** Opens what a user names on the command line: a dump or a log, with the script loaded and a profile. */
import { existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Profile, profileFromRecord, profiles } from '../provider/index.js';
import { openSession, type Session } from '../simulator/index.js';
import { bundlePath } from './bundle.js';
import { UserError } from './failure.js';
import type { Io } from './io.js';
import { withSpinner } from './progress.js';

export const inputHelp = 'a dump (.dmp, .dmp.gz) or a debugger log';

export interface InputOptions {
  /** Name of a profile, or a file that holds a selfTest record. */
  readonly profile?: string;
  /** The layout of WinDbg's own window instead of cdb's. */
  readonly dml?: boolean;
}

export const profileHelp = `script provider to imitate: ${profiles.map((profile) => profile.Name).join(', ')}, or a file with a selfTest record`;

export async function openInput(io: Io, path: string, options: InputOptions): Promise<Session> {
  regularFile(path);
  const profile = profileNamed(options.profile);
  return withSpinner(io, `Opening ${basename(path)}`, () =>
    reading(path, () =>
      openSession(path, {
        ...(profile !== undefined && { profile }),
        ...(options.dml !== undefined && { dml: options.dml }),
      }),
    ),
  );
}

export async function openWithScript(io: Io, path: string, options: InputOptions): Promise<Session> {
  const session = await openInput(io, path, options);
  session.loadScript(bundlePath);
  return session;
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

function profileNamed(name: string | undefined): Profile | undefined {
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
