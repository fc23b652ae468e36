/**
 * The engine's view of the module list: ascending by base, with the names that `lm` gives.
 *
 * A name is the file name's stem with everything but letters, digits and `_` replaced by `_`; of two modules with
 * the same name the one later in the dump's own list gets its base appended (`ntdll_77e70000`).
 */
import type { Module } from '../../minidump/index.js';
import type { TargetModule } from './target.js';

export function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}

function moduleName(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  const stem = dot > 0 ? fileName.slice(0, dot) : fileName;
  const name = stem.replace(/[^A-Za-z0-9_]/g, '_');
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** A name for an image whose path cannot be read. */
function unknownPath(base: number): string {
  const digits = base.toString(16).padStart(16, '0');
  return `Unknown_Module_${digits.slice(0, 8)}\`${digits.slice(8)}`;
}

/** Some writers list the program twice. */
function firstAtEachBase(modules: readonly Module[]): Module[] {
  const bases = new Set<number>();
  return modules.filter((module) => !bases.has(module.base) && bases.add(module.base));
}

export function targetModules(modules: readonly Module[]): TargetModule[] {
  const used = new Set<string>();
  const result = firstAtEachBase(modules).map((module): TargetModule => {
    const path = module.path === '' ? unknownPath(module.base) : module.path;
    const fileName = fileNameOf(path);
    const plain = module.path === '' ? path : moduleName(fileName);
    const name = used.has(plain.toLowerCase()) ? `${plain}_${module.base.toString(16)}` : plain;
    used.add(name.toLowerCase());
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
  });
  return result.sort((a, b) => a.base - b.base);
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
