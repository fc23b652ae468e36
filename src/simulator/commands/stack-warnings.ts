/**
 * The warnings that `k` prints: one about the thread, once in a session, and one between the lines of a trace.
 */
import type { StackFrame } from '../stack/frame.js';
import { StackMemory } from '../stack/memory.js';
import { pointerRegisters } from '../target/registers.js';
import { pointerSize, type TargetThread } from '../target/target.js';
import type { CommandContext } from './command.js';

const overflow =
  'WARNING: Stack overflow detected. The unwound frames are extracted from outside normal stack bounds.\n';
const noUnwindData = 'WARNING: Stack unwind information not available. Following frames may be wrong.\n';
const noModule = 'WARNING: Frame IP not in any known module. Following frames may be wrong.\n';

/** Threads whose overflow was told already. */
const told = new WeakSet<TargetThread>();

/** TEB.NtTib.StackLimit: lowest committed address of the stack. */
function stackLimit(thread: TargetThread, context: CommandContext): bigint | undefined {
  const memory = new StackMemory(context.target);
  const teb = BigInt(thread.teb);
  return pointerSize(context.target) === 4 ? memory.word32(teb + 8n) : memory.word64(teb + 0x10n);
}

/** The warning before a trace from the thread's own registers: its stack pointer lies below its stack. */
export function overflowWarning(thread: TargetThread, context: CommandContext): string {
  const { machine, effectiveMachine } = context.target;
  if (told.has(thread) || machine !== effectiveMachine) return '';
  const { sp: name } = pointerRegisters(context.target.effectiveMachine);
  const sp = context.target.registers(thread).find((register) => register.name === name)?.value;
  const limit = stackLimit(thread, context);
  if (sp === undefined || limit === undefined || sp >= limit) return '';
  told.add(thread);
  return overflow;
}

/**
 * The line before which a trace warns, and how. Only x86 does: elsewhere a function without unwind data is a leaf.
 * @param most frames asked for; nothing follows the last one of them
 */
export function traceWarning(
  frames: readonly StackFrame[],
  most: number,
  context: CommandContext,
): { readonly before: number; readonly text: string } | undefined {
  const { target } = context;
  const [first] = frames;
  if (first === undefined || most < 2 || pointerSize(target) !== 4) return undefined;
  return { before: 0, text: target.moduleAt(Number(first.ip)) === undefined ? noModule : noUnwindData };
}
