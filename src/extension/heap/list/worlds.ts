/**
 * The worlds of the process: one, or the 64-bit and the 32-bit one of a WOW64 process, each with its own PEB,
 * ntdll and heaps.
 *
 * The PEB comes from a TEB alone. What the model and the debugger have beside it (EnvironmentBlock, `$peb`) is
 * made of the same TEBs, and the former needs symbols of ntdll.
 *
 * Source of the offsets: public PDBs of ntdll (_PEB), the same from Windows XP to 11.
 */
import type { Debuggee, Memory, Module } from '../../debuggee/debuggee';
import { processBlocksOf } from '../../debuggee/process-blocks';
import { parseTargetVersion } from '../../text/target-version';
import { layoutsOf } from '../layouts/layouts-of';
import type { Bits } from '../vocabulary';
import type { World } from '../world';

interface PebLayout {
  readonly pointerSize: 4 | 8;
  readonly processHeap: number;
  readonly globalFlag: number;
  readonly build: number;
}

const pebLayouts: Record<Bits, PebLayout> = {
  32: { pointerSize: 4, processHeap: 0x18, globalFlag: 0x68, build: 0xac },
  64: { pointerSize: 8, processHeap: 0x30, globalFlag: 0xbc, build: 0x120 },
};

/** Empty over a log, which holds no memory. */
export function worldsOf(debuggee: Debuggee): readonly World[] {
  const { memory } = debuggee;
  if (memory === null) return [];
  return debuggee.once('heap worlds', () => makeWorlds(debuggee, memory));
}

function makeWorlds(debuggee: Debuggee, memory: Memory): World[] {
  const { target } = debuggee;
  const pebs = processBlocksOf(debuggee)!.pebs;
  const native: Bits = target.pointerSize === 8 ? 64 : 32;
  const widths: Bits[] = target.isWow64 ? [64, 32] : [native];
  return widths.map((bits) => {
    const peb = pebs.filter((one) => one.bits === bits)[0];
    return makeWorld(debuggee, memory, bits, peb === undefined ? null : peb.address);
  });
}

function makeWorld(debuggee: Debuggee, memory: Memory, bits: Bits, peb: number | null): World {
  const layout = pebLayouts[bits];
  const ntdll = ntdllOf(debuggee, bits);
  const told = peb === null ? null : memory.u32(peb + layout.build);
  // The upper half is the version of the service pack.
  const build = told === null ? buildOfDebugger(debuggee) : told & 0xffff;
  const globalFlag = peb === null ? null : memory.u32(peb + layout.globalFlag);
  const processHeap = peb === null ? null : memory.pointer(peb + layout.processHeap, layout.pointerSize);
  return {
    bits,
    pointerSize: layout.pointerSize,
    granularity: bits === 64 ? 16 : 8,
    peb,
    build,
    globalFlag: globalFlag === null ? 0 : globalFlag,
    processHeap: processHeap === 0 ? null : processHeap,
    ntdll,
    memory,
    layouts: layoutsOf(debuggee, bits, build, ntdll === null ? null : ntdll.name),
  };
}

/** Asked only where no PEB is captured. */
function buildOfDebugger(debuggee: Debuggee): number | null {
  return debuggee.once('build of vertarget', () => parseTargetVersion(debuggee.run('vertarget').lines).build);
}

/** Of the two of a WOW64 process the one of this width: by folder, else by where Windows loads them. */
function ntdllOf(debuggee: Debuggee, bits: Bits): Module | null {
  const found = debuggee.modules().filter(({ name }) => /^ntdll(_[0-9a-f]+)?$/i.test(name));
  if (!debuggee.target.isWow64) return found[0] || null;
  const inFolder = (name: RegExp) => found.filter(({ path }) => name.test(path))[0];
  const folder = inFolder(bits === 32 ? /\\syswow64\\/i : /\\system32\\/i);
  if (folder !== undefined) return folder;
  if (inFolder(/\\(syswow64|system32)\\/i) !== undefined) return null;
  return found.filter(({ base }) => base < 0x100000000 === (bits === 32))[0] || null;
}
