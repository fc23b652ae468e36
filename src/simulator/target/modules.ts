/**
 * The engine's view of the module list: ascending by base, with the names that `lm` gives.
 *
 * Names are given in the order of the dump's own list. A name that is taken already gets the base appended
 * (`ntdll_77e70000`), but for a program: it gives way to a library of its name and becomes `app_exe`.
 */
import type { Module } from '../../minidump/index.js';
import { addressText } from './addresses.js';
import type { TargetModule } from './target.js';

export function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}

/** The file name without its last extension, with `_` for everything but letters, digits and `_`. */
function moduleName(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return (dot < 0 ? fileName : fileName.slice(0, dot)).replace(/[^A-Za-z0-9_]/g, '_');
}

/** A path for an image whose own cannot be read: its base stands in for the name. */
function unknownPath(base: number, pointerSize: 4 | 8): string {
  return `Unknown_Module_${addressText(base, pointerSize)}`;
}

function isProgram(fileName: string): boolean {
  return /\.exe$/i.test(fileName);
}

/** A module on its way into the list: a later one may still rename it. */
interface Entry {
  readonly module: Module;
  readonly path: string;
  readonly fileName: string;
  name: string;
}

/** Names in use, letter case ignored. */
class ModuleNames {
  readonly #used = new Map<string, Entry>();

  /** Names an entry that is added now, while the others stand in the list. */
  add(entry: Entry): void {
    const plain = moduleName(entry.fileName);
    const other = this.#used.get(plain.toLowerCase());
    const isPlain = other !== undefined && other.name === moduleName(other.fileName);
    if (isPlain && isProgram(other.fileName) && !isProgram(entry.fileName)) {
      this.release(other);
      this.#take(other, `${plain}_exe`);
    }
    const isTaken = this.#used.has(plain.toLowerCase());
    this.#take(entry, isTaken && isProgram(entry.fileName) ? `${plain}_exe` : plain);
  }

  release(entry: Entry): void {
    this.#used.delete(entry.name.toLowerCase());
  }

  #take(entry: Entry, name: string): void {
    const isTaken = this.#used.has(name.toLowerCase());
    entry.name = isTaken ? `${name}_${entry.module.base.toString(16)}` : name;
    this.#used.set(entry.name.toLowerCase(), entry);
  }
}

/**
 * Modules in the order of the dump's list, ascending by base when done. Of entries with the same base the last one
 * stays: the engine takes each for the news that an image was loaded there.
 */
export function targetModules(modules: readonly Module[], pointerSize: 4 | 8): TargetModule[] {
  const names = new ModuleNames();
  const byBase = new Map<number, Entry>();
  for (const module of modules) {
    const replaced = byBase.get(module.base);
    if (replaced !== undefined) names.release(replaced);
    const path = module.path === '' ? unknownPath(module.base, pointerSize) : module.path;
    const entry: Entry = { module, path, fileName: fileNameOf(path), name: '' };
    names.add(entry);
    byBase.set(module.base, entry);
  }
  return [...byBase.values()].map(targetModule).sort((a, b) => a.base - b.base);
}

function targetModule({ module, path, fileName, name }: Entry): TargetModule {
  return {
    base: module.base,
    size: module.size,
    path,
    fileName,
    name,
    checkSum: module.checksum,
    timeDateStamp: module.timestamp,
    symbolType: 'Deferred',
  };
}

/** Looks modules up by address and by name; `modules` ascending by base. */
export class ModuleIndex {
  readonly #byName = new Map<string, TargetModule>();
  readonly #byFile = new Map<string, TargetModule>();

  constructor(readonly modules: readonly TargetModule[]) {
    for (const module of modules) {
      const name = module.name.toLowerCase();
      const file = module.fileName.toLowerCase();
      if (!this.#byName.has(name)) this.#byName.set(name, module);
      if (!this.#byFile.has(file)) this.#byFile.set(file, module);
    }
  }

  at(address: number): TargetModule | undefined {
    let low = 0;
    let high = this.modules.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.modules[middle]!.base <= address) low = middle + 1;
      else high = middle;
    }
    const module = this.modules[low - 1];
    return module !== undefined && address < module.base + module.size ? module : undefined;
  }

  /** The `lm` name first, then the image file name. */
  named(name: string): TargetModule | undefined {
    const wanted = name.toLowerCase();
    return this.#byName.get(wanted) ?? this.#byFile.get(wanted);
  }
}
