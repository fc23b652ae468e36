/**
 * `k`, `kb`, `kc`, `kn`, `kp`, `kv`, `kf`, `kL`, `.kframes` and `.frame`: the stack of the current thread.
 *
 * Without a PDB there are no parameters and no source lines, so `kp`, `kP` and `kL` print what `k` prints. `kd`, raw
 * stack words, is not simulated.
 */
import { defaultFrames, type StackFrame, type StackStart } from '../stack/frame.js';
import { scopeFrame, setScopeFrame } from '../stack/scope.js';
import { canWalk, walkStack } from '../stack/walk.js';
import { pointerSize } from '../target/target.js';
import { type CommandContext, CommandError, type CommandOutput } from './command.js';
import type { LineCommand } from './command-table.js';
import { evaluate } from './evaluate.js';
import type { CommandLine } from './line.js';
import { type StackColumns, stackHeading, stackLine } from './stack-text.js';
import { overflowWarning, traceWarning } from './stack-warnings.js';
import { loadScopeSymbols, loadSymbols } from './symbol-loading.js';

const impossibleMachine = `Machine is not a possible execution machine
Unable to get current machine context, HRESULT 0x8000FFFF
Unable to get initial context information
`;
const mostFrames = 0xffffn;

/** `.kframes`; every session has exactly one context. */
const depths = new WeakMap<CommandContext, number>();

function depthOf(context: CommandContext): number {
  return depths.get(context) ?? defaultFrames;
}

/** Letters in the one order that the debugger takes, blanks between them; what follows is an expression. */
function columnsOf(line: CommandLine): StackColumns {
  const take = (pattern: RegExp) => line.skipBlanks().take(pattern)?.[0].toLowerCase();
  const kind = take(/[bcpv]/iy);
  // `M` is `n` with DML.
  const dml = take(/M/y);
  const number = take(/n/iy);
  const distance = take(/f/iy);
  // Hides source lines, of which there are none.
  take(/L/y);
  return {
    place: kind !== 'b',
    args: kind === 'b' || kind === 'v',
    full: kind === 'v',
    bare: kind === 'c',
    numbers: dml !== undefined || number !== undefined,
    distances: distance !== undefined,
  };
}

const scopeColumns = {
  place: true,
  args: false,
  full: false,
  bare: false,
  numbers: true,
  distances: false,
} as const;

/** How many frames; 0 and nothing mean the usual number. */
function countOf(line: CommandLine, context: CommandContext): number {
  if (line.skipBlanks().ended) return depthOf(context);
  const count = BigInt.asUintN(64, evaluate(line, context));
  if (count > mostFrames) {
    const asked = `0x${count.toString(16)}`;
    context.print(
      `Requested number of stack frames (${asked}) is too large! The maximum number is 0xffff.\n`,
    );
    throw line.caret('Range error');
  }
  return Number(count) || depthOf(context);
}

interface Request {
  readonly start: StackStart;
  readonly most: number;
}

/**
 * `k = stack [instruction] [count]` on 64-bit machines, `k = frame [stack instruction] [count]` on x86: with one
 * value or two the second is the count.
 */
function requestOf(line: CommandLine, context: CommandContext): Request {
  if (line.skipBlanks().take(/=/y) === undefined) return { start: {}, most: countOf(line, context) };
  if (line.skipBlanks().ended) throw new CommandError("Address expression missing from '<EOL>'");
  const values: bigint[] = [];
  const most = pointerSize(context.target) === 4 ? 4 : 3;
  while (values.length < most && !line.skipBlanks().ended) {
    values.push(BigInt.asUintN(64, evaluate(line, context)));
  }
  const places = values.slice(0, values.length === 2 || values.length === most ? -1 : undefined);
  const count = values.length === places.length ? 0n : values.at(-1)!;
  const [first, second, third] = places;
  const start =
    pointerSize(context.target) === 4 ? { frame: first, sp: second, ip: third } : { sp: first, ip: second };
  return {
    start: withoutHoles(start),
    most: Number(count > mostFrames ? mostFrames : count) || depthOf(context),
  };
}

function withoutHoles(start: { readonly [place in keyof StackStart]: bigint | undefined }): StackStart {
  return Object.fromEntries(Object.entries(start).filter(([, value]) => value !== undefined));
}

/** Unwinding a frame loads the symbols of its caller, and tells of them, before the frame is shown. */
function loadCaller({ returnAddress }: StackFrame, context: CommandContext): void {
  if (returnAddress > BigInt(Number.MAX_SAFE_INTEGER)) return;
  const module = context.target.moduleAt(Number(returnAddress));
  if (module !== undefined) loadSymbols(module, context);
}

function showStack(line: CommandLine, context: CommandContext): CommandOutput | undefined {
  loadScopeSymbols(context);
  const columns = columnsOf(line);
  const { start, most } = requestOf(line, context);
  const { target } = context;
  const thread = target.threads[target.currentThread];
  if (thread === undefined) return undefined;
  const { effectiveMachine: machine } = target;
  if (!canWalk(target, machine)) return impossibleMachine;
  const frames = walkStack(target, thread, { start, most, machine });
  const warning = traceWarning(frames, most, context);
  if (Object.keys(start).length === 0) context.print(overflowWarning(thread, context));
  if (frames[0] !== undefined) loadCaller(frames[0], context);
  context.print(`${stackHeading(columns, context)}\n`);
  frames.forEach((frame, index) => {
    loadCaller(frame, context);
    if (warning?.before === index) context.print(warning.text);
    context.print(`${stackLine(index, frame, frames[index - 1], columns, context)}\n`);
  });
  return undefined;
}

function stackDepth(line: CommandLine, context: CommandContext): CommandOutput {
  const asked = line.skipBlanks().ended ? depthOf(context) : Number(evaluate(line, context));
  if (asked === 0) {
    return `Default stack trace depth can't be set to 0. Current value is 0n${depthOf(context)} frames\n`;
  }
  depths.set(context, asked);
  return `Default stack trace depth is 0n${asked} frames\n`;
}

/** Shows the frame of the scope; with a number, chooses it first. */
function chooseFrame(line: CommandLine, context: CommandContext): CommandOutput | undefined {
  const { target } = context;
  const thread = target.threads[target.currentThread];
  const asked = line.skipBlanks().ended ? undefined : BigInt.asUintN(32, evaluate(line, context));
  if (thread === undefined) return undefined;
  const frames = walkStack(target, thread, { machine: target.effectiveMachine });
  let refusal = '';
  if (asked !== undefined && asked >= BigInt(frames.length)) {
    refusal = `Cannot find frame 0x${asked.toString(16)}, previous scope unchanged\n`;
  } else if (asked !== undefined) {
    setScopeFrame(target, thread, Number(asked));
  }
  const number = scopeFrame(target);
  const frame = frames[number];
  if (frame === undefined) return refusal;
  return `${refusal}${stackLine(number, frame, undefined, scopeColumns, context)}\n`;
}

export const stackCommands: Readonly<Record<string, LineCommand>> = {
  k: showStack,
  '.frame': chooseFrame,
  '.kframes': stackDepth,
};
