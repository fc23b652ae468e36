/**
 * A 32-bit process in a 64-bit dump: told by the modules, because nothing in the dump says it outright.
 *
 * Which ntdll is which is told by folder or PDB name, never by address: both may lie below 4 GB, in any order.
 */
import type { Module } from './modules.js';

export interface Wow64 {
  /** The 64-bit ntdll; undefined when the list holds none. */
  readonly ntdll64: Module | undefined;
  /** The 32-bit ntdll; undefined before it is mapped (a dump at the initial breakpoint). */
  readonly ntdll32: Module | undefined;
}

/** undefined when this is no 32-bit process on 64-bit Windows. */
export function detectWow64(pointerSize: 4 | 8, modules: readonly Module[]): Wow64 | undefined {
  if (pointerSize !== 8 || !modules.some((module) => fileName(module) === 'wow64.dll')) return undefined;
  const ntdlls = modules.filter((module) => fileName(module) === 'ntdll.dll');
  const is32 = (module: Module) =>
    /\\syswow64\\/i.test(module.path) || module.codeView?.pdbName.toLowerCase() === 'wntdll.pdb';
  return { ntdll64: ntdlls.find((module) => !is32(module)), ntdll32: ntdlls.find(is32) };
}

function fileName(module: Module): string {
  return module.path.slice(module.path.lastIndexOf('\\') + 1).toLowerCase();
}
