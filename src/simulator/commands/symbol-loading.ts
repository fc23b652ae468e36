/**
 * When the symbols of a module are loaded, and what the debugger says then.
 *
 * Modules are deferred until something needs them. The first expression of a session loads the module of the
 * current instruction; an image that was never given a checksum, or whose headers were not captured, brings a
 * warning into the output of whatever command came first. Scripts must live with such lines.
 */

import { pointerRegisters } from '../target/registers.js';
import type { Target, TargetModule } from '../target/target.js';
import type { CommandContext } from './command.js';
import { imageHeaders } from './image-headers.js';

/** `C`: checksum not verified; `T`: time stamp not verified, because the image is not at hand; else a blank. */
export function verificationMark(target: Target, module: TargetModule): 'C' | 'T' | ' ' {
  if (module.timeDateStamp === 0 || imageHeaders(target, module) === undefined) return 'T';
  return module.checkSum === 0 ? 'C' : ' ';
}

/** Loads a deferred module's symbols and prints the warning that belongs to it. */
export function loadSymbols(module: TargetModule, context: CommandContext): void {
  if (module.symbolType !== 'Deferred') return;
  context.target.symbols.exports(module);
  const mark = verificationMark(context.target, module);
  if (mark === 'C') context.print(`*** WARNING: Unable to verify checksum for ${module.fileName}\n`);
  if (mark === 'T') context.print(`*** WARNING: Unable to verify timestamp for ${module.fileName}\n`);
}

/** Loads the module of the current instruction. */
export function loadScopeSymbols(context: CommandContext): void {
  const { target } = context;
  const thread = target.threads[target.currentThread];
  if (thread === undefined) return;
  const { ip } = pointerRegisters(target.effectiveMachine);
  const value = target.registers(thread).find((register) => register.name === ip)?.value ?? 0n;
  const module = target.moduleAt(Number(value));
  if (module !== undefined) loadSymbols(module, context);
}
