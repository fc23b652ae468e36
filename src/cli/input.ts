/** Opens what a user names on the command line: a dump or a log, with the script loaded and a profile. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Profile, profileFromRecord, profiles } from '../provider/index.js';
import { openSession, type Session } from '../simulator/index.js';
import { bundlePath } from './bundle.js';
import { UserError } from './failure.js';
import { withProgress } from './progress.js';

export interface InputOptions {
  /** Name of a profile, or a file that holds a selfTest record. */
  readonly profile?: string;
  /** The layout of WinDbg's own window instead of cdb's. */
  readonly dml?: boolean;
}

export async function openInput(path: string, options: InputOptions): Promise<Session> {
  if (!existsSync(path)) {
    throw new UserError(`There is no file ${path}. Give a dump (.dmp, .dmp.gz) or a debugger log.`);
  }
  const profile = profileNamed(options.profile);
  return withProgress(`Opening ${basename(path)}`, () =>
    openSession(path, {
      ...(profile !== undefined && { profile }),
      ...(options.dml !== undefined && { dml: options.dml }),
    }),
  );
}

export async function openWithScript(path: string, options: InputOptions): Promise<Session> {
  const session = await openInput(path, options);
  session.loadScript(bundlePath);
  return session;
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
  return profileFromRecord(JSON.parse(readFileSync(name, 'utf8')));
}
