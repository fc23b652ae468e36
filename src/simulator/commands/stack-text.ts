/**
 * How `k` and its kin lay a stack out: columns by machine and by the letters after `k`.
 *
 * A 64-bit machine has a heading for every column and shows arguments between colons; x86 knows the frame by its
 * frame pointer and has none for the last column.
 */
import type { StackFrame } from '../stack/frame.js';
import { pointerSize } from '../target/target.js';
import type { CommandContext } from './command.js';
import { symbolAt } from './symbols.js';

export interface StackColumns {
  /** `k` and `kv`: the stack pointer (x86: the frame pointer) first; `kb` on 64-bit machines goes without. */
  readonly place: boolean;
  /** `kb`, `kv`: words of arguments. */
  readonly args: boolean;
  /** `kv`: what else is known of a frame. */
  readonly full: boolean;
  /** `kc`: names alone, without displacement. */
  readonly bare: boolean;
  readonly numbers: boolean;
  /** Bytes between a frame and the one before. */
  readonly distances: boolean;
}

/** `00007ff6`a3c10000`, or eight digits on a 32-bit machine. */
export function wordText(value: bigint, context: CommandContext): string {
  if (pointerSize(context.target) === 4) return BigInt.asUintN(32, value).toString(16).padStart(8, '0');
  return grouped(value);
}

function grouped(value: bigint): string {
  const digits = value.toString(16).padStart(16, '0');
  return `${digits.slice(0, 8)}\`${digits.slice(8)}`;
}

/** `module!name+0x10`; outside of modules `0x9f1780`, beyond 4 GB `0x00000198`9a2c27b0`. */
export function siteText(ip: bigint, context: CommandContext): string {
  const symbol = ip <= BigInt(Number.MAX_SAFE_INTEGER) ? symbolAt(Number(ip), context) : undefined;
  return symbol ?? `0x${ip >= 0x1_0000_0000n ? grouped(ip) : ip.toString(16)}`;
}

/** Bytes of the column in front, blanks for the first frame. */
function prefix(number: string, distance: string, columns: StackColumns): string {
  const first = columns.numbers ? `${number.padStart(2, number === ' #' ? ' ' : '0')} ` : '';
  return columns.distances ? `${first}${distance.padStart(9)} ` : first;
}

export function stackHeading(columns: StackColumns, context: CommandContext): string {
  const start = prefix(' #', '  Memory ', columns);
  if (pointerSize(context.target) === 4) {
    if (columns.bare) return start;
    return `${start}ChildEBP RetAddr      ${columns.args ? 'Args to Child              ' : ''}`;
  }
  if (columns.bare) return `${start}Call Site`;
  const place = columns.place ? 'Child-SP          ' : '';
  const args = columns.args
    ? ' : Args to Child                                                           :'
    : '';
  return `${start}${place}RetAddr              ${args} Call Site`;
}

/** One line of a trace. @param before the frame above, for the distance */
export function stackLine(
  index: number,
  frame: StackFrame,
  before: StackFrame | undefined,
  columns: StackColumns,
  context: CommandContext,
): string {
  const narrow = pointerSize(context.target) === 4;
  const place = (one: StackFrame) => (narrow ? one.frame : one.sp);
  // Blank where the next frame lies below, too.
  const bytes = before === undefined ? -1n : place(frame) - place(before);
  const distance = bytes < 0n ? '' : bytes.toString(16);
  const start = prefix(index.toString(16), distance, columns);
  const site = siteText(frame.ip, context);
  if (columns.bare) return start + (site.startsWith('0x') ? '0x0' : site.replace(/\+0x[0-9a-f]+$/, ''));
  const words = frame.parameters
    .slice(0, narrow ? 3 : 4)
    .map((word) => wordText(word, context))
    .join(' ');
  const returned = wordText(frame.returnAddress, context);
  if (narrow) {
    return `${start}${wordText(frame.frame, context)} ${returned}     ${columns.args ? `${words} ` : ''}${site}`;
  }
  const { trapFrame } = frame;
  const trap =
    trapFrame === undefined || !columns.full ? '' : ` (TrapFrame @ ${wordText(trapFrame, context)})`;
  const first = columns.place ? `${wordText(frame.sp, context)} ` : '';
  return `${start}${first}${returned}     ${columns.args ? `: ${words} : ` : ''}${site}${trap}`;
}
