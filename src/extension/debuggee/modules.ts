/**
 * Modules out of the data model (no command), or out of a recorded `lm`.
 *
 * The model gives paths; the name that `lm` and symbols use is made from the path the way the engine makes it:
 * file name without extension, everything but letters, digits and `_` replaced. Of two modules with one name
 * the 32-bit one of a WOW64 process is `name_<base>`.
 */
import { parseModuleList } from '../text/module-list';
import type { Module, Recording } from './debuggee';
import { toNumber } from './int64';
import { rethrowInterruption } from './interruption';
import { matching } from './recorded';

export function modulesOfModel(process: HostObject): Module[] {
  const found: Module[] = [];
  for (const module of process.Modules as HostIterable<HostObject>) {
    const entry = moduleOf(module);
    if (entry !== null) found.push(entry);
  }
  return unambiguous(found);
}

/** Of all recorded lists the last one counts. */
export function modulesOfLog(recordings: readonly Recording[]): Module[] {
  const lists = matching(recordings, /^lm\w*( |$)/);
  for (let i = lists.length - 1; i >= 0; i--) {
    const { modules } = parseModuleList(lists[i]!.lines);
    if (modules.length === 0) continue;
    return modules.map((row) => ({
      name: row.name,
      path: row.path,
      base: row.start,
      size: row.end - row.start,
    }));
  }
  return [];
}

function moduleOf(module: HostObject): Module | null {
  try {
    const path = String(module.Name);
    return { name: nameOf(path), path, base: toNumber(module.BaseAddress), size: toNumber(module.Size) };
  } catch (error) {
    rethrowInterruption(error);
    return null;
  }
}

function nameOf(path: string): string {
  const file = path.replace(/^.*[\\/]/, '');
  return file.replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9_]/g, '_');
}

function unambiguous(modules: readonly Module[]): Module[] {
  // Without a prototype: a module may be called constructor.
  const seen: Record<string, number> = Object.create(null);
  for (const module of modules) {
    const key = module.name.toLowerCase();
    seen[key] = (seen[key] || 0) + 1;
  }
  return modules.map((module) => {
    const shared = seen[module.name.toLowerCase()]! > 1;
    if (!shared || !isGuest(module)) return module;
    const name = module.name + '_' + module.base.toString(16);
    return { name, path: module.path, base: module.base, size: module.size };
  });
}

function isGuest(module: Module): boolean {
  return /\\syswow64\\/i.test(module.path) || module.base < 0x100000000;
}
