/**
 * Which ntdll, and which calling convention: the process's own, not the debugger's view of the moment.
 *
 * A WOW64 process allocates through its 32-bit ntdll. The engine shows that module as `ntdll_<base>` beside the
 * 64-bit `ntdll`, so the name is taken from the module list and never assumed.
 */
import type { Debuggee, Target } from '../debuggee/debuggee';
import type { Architecture } from './conditions';

interface AllocatorModule {
  readonly architecture: Architecture;
  /** Module name as the debugger resolves it, e.g. `ntdll` or `ntdll_77760000`. */
  readonly ntdll: string;
  /** How sure: empty, or why this was assumed. */
  readonly caveat: string;
}

export function allocatorModule(debuggee: Debuggee): AllocatorModule {
  const target = debuggee.target;
  const ntdlls = debuggee.modules().filter((module) => /^ntdll(_[0-9a-f]+)?$/i.test(module.name));
  if (target.isWow64) {
    const guest = ntdlls.filter((m) => /^ntdll_/i.test(m.name) || /\\syswow64\\/i.test(m.path))[0];
    if (guest) return { architecture: 'x86', ntdll: guest.name, caveat: '' };
    return {
      architecture: 'x86',
      ntdll: 'ntdll',
      caveat: 'The 32-bit ntdll is not in the module list: look for its name with lm m ntdll*.',
    };
  }
  const ntdll = ntdlls.length > 0 ? ntdlls[0]!.name : 'ntdll';
  const architecture = architectureOf(target);
  return { architecture, ntdll, caveat: inferenceOf(target, architecture) };
}

function architectureOf({ machine, pointerSize }: Target): Architecture {
  if (machine !== 'unknown' && machine !== 'arm') return machine;
  return pointerSize === 4 ? 'x86' : 'x64';
}

/** Short addresses leave nothing but x86 to suppose; wide ones could be those of ARM64 as well. */
function inferenceOf({ machine, isInferred }: Target, architecture: Architecture): string {
  if (machine === 'unknown' && isInferred)
    return `Nothing here tells the machine: the lines suppose ${architecture}. See with .effmach what it is.`;
  const isSure = machine === 'x86' || (machine === architecture && !isInferred);
  return isSure ? '' : 'The machine is inferred from the width of the addresses.';
}

/** @throws when no call of the process can ask for so much */
export function refuseImpossibleSize(architecture: Architecture, size: number): void {
  if (architecture === 'x86' && size > 0xffffffff)
    throw new Error(
      `A 32-bit process cannot ask for 0x${size.toString(16)} bytes: the size must be below 4 GiB.`,
    );
}
