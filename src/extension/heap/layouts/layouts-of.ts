/** Which layouts to try for the heaps of one world of a process, and in which order. */
import type { Debuggee } from '../../debuggee/debuggee';
import type { Bits } from '../vocabulary';
import { builtInTables } from './built-in';
import { tableBySymbols } from './by-symbols';
import type { StructureTable } from './structure-table';

/**
 * By symbols, of the build, then the others of this width, nearest builds first.
 *
 * @param ntdll name of the world's ntdll as `lm` has it; null when the process lists none
 */
export function layoutsOf(
  debuggee: Debuggee,
  bits: Bits,
  build: number | null,
  ntdll: string | null,
): readonly StructureTable[] {
  const bySymbols = ntdll === null ? null : tableBySymbols(debuggee, ntdll, bits);
  const builtIn = builtInTables(bits, build);
  return bySymbols === null ? builtIn : [bySymbols].concat(builtIn);
}
