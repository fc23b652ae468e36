/**
 * The folder in which the engine process's node.exe stands.
 *
 * node.exe itself imports dbghelp.dll, and Windows takes that from the program's own folder before any other: beside a
 * node.exe without the engine's dbghelp.dll the system's old one would be loaded first, and the engine with it. So
 * node.exe stands either in the engine's own folder, where set-up puts it, or in a folder of ours in the cache beside
 * copies of what dbghelp.dll needs, and the engine's folder is never written into.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostsFolder, type Surroundings, thisMachine } from './surroundings.js';

export const nodeExe = 'node.exe';

/** dbghelp.dll, and what it looks for beside itself. */
const copied = ['dbghelp.dll', 'dbgcore.dll', 'msdia140.dll', 'symsrv.dll', 'symsrv.yes', 'srcsrv.dll'];

/** The folder of the engine's node.exe, whether it exists already or not. */
export function preparedHost(folder: string, version: string, machine: Surroundings = thisMachine): string {
  if (existsSync(join(folder, nodeExe))) return folder;
  const name = createHash('sha256').update(resolve(folder).toLowerCase()).digest('hex').slice(0, 8);
  return join(hostsFolder(machine), `${version}-${name}`);
}

/**
 * Fills a host folder outside the engine's; does nothing where it is complete.
 * @param node the node.exe to copy; undefined where set-up has put one there
 * @throws what the file system says
 */
export function fillHost(host: string, folder: string, node: string | undefined): void {
  if (host === folder) return;
  mkdirSync(host, { recursive: true });
  const libraries = copied.filter((name) => existsSync(join(folder, name)));
  for (const name of libraries) copyOnce(join(folder, name), join(host, name));
  if (node !== undefined) copyOnce(node, join(host, nodeExe));
}

/** A file of the same size and not older is the same; a copy is made beside its place, so that no half one stays. */
function copyOnce(from: string, to: string): void {
  const [source, target] = [statSync(from), statSync(to, { throwIfNoEntry: false })];
  if (target !== undefined && target.size === source.size && target.mtimeMs >= source.mtimeMs) return;
  const beside = `${to}.${process.pid}.tmp`;
  try {
    copyFileSync(from, beside);
    renameSync(beside, to);
  } finally {
    rmSync(beside, { force: true });
  }
}
