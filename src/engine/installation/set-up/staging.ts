/**
 * A folder beside the one that is to be filled: what is fetched goes there first and moves at the end, so that an
 * interrupted set-up leaves nothing that looks like an engine.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SetUpError } from './tools.js';

const infix = '.partial-';

export interface Staging {
  readonly folder: string;
  /** Bytes in it so far. */
  size(): number;
  /** Moves these files and folders of it to the target, replacing what is there. The last is what makes it whole. */
  moveTo(target: string, names: readonly string[]): void;
  remove(): void;
}

/** @throws SetUpError where the folder cannot be made */
export function openStaging(target: string): Staging {
  const parent = dirname(resolve(target));
  const folder = join(parent, `${basename(target)}${infix}${process.pid}`);
  try {
    mkdirSync(parent, { recursive: true });
    removeAbandoned(parent, basename(target));
    mkdirSync(folder);
  } catch (error) {
    throw new SetUpError(fileSystemSentence(error, parent));
  }
  return {
    folder,
    size: () => sizeOf(folder),
    moveTo(to, names) {
      try {
        mkdirSync(to, { recursive: true });
        for (const name of names) {
          rmSync(join(to, name), { recursive: true, force: true });
          renameSync(join(folder, name), join(to, name));
        }
      } catch (error) {
        throw new SetUpError(fileSystemSentence(error, to));
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 }),
  };
}

/** What a set-up left that was killed: nobody owns it, its process is gone. */
function removeAbandoned(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(`${name}${infix}`)) continue;
    const owner = Number(entry.slice(name.length + infix.length));
    if (Number.isInteger(owner) && !isAlive(owner))
      rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // Files come and go while a tool works.
    const file = statSync(join(folder, entry), { throwIfNoEntry: false });
    if (file?.isFile()) bytes += file.size;
  }
  return bytes;
}

export function fileSystemSentence(error: unknown, place: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return `The disk of ${place} is full.`;
  if (code === 'EACCES' || code === 'EPERM') return `There is no right to write in ${place}.`;
  if (code === 'EROFS') return `${place} is on a read-only file system.`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${place} is not a folder.`;
  return `${place} cannot be written: ${message}.`;
}
