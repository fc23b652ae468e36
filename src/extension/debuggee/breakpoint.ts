/**
 * A breakpoint set through the debugger's data model: unlike `bp` it leaves one that the user already has at
 * the same address alone.
 *
 * The call also "succeeds" on a dump and for a name that does not exist; then the breakpoint is deferred and
 * would break every later `g`. So: live targets only, and a deferred one is removed at once.
 */
import type { CommandSource } from './commands';
import type { BreakpointRequest, Known } from './debuggee';
import { toNumber } from './int64';
import { messageOf, rethrowInterruption } from './interruption';

export const cannotRun: Known<string> = {
  known: false,
  why: 'Only a live target can have breakpoints; this one cannot run.',
};

export function setBreakpoint(
  request: BreakpointRequest,
  live: boolean,
  source: CommandSource,
): Known<string> {
  if (!live) return cannotRun;
  const name = request.module + '!' + request.symbol;
  try {
    const control = host.namespace.Debugger.Utility.Control;
    const breakpoint = control.SetBreakpointAtOffset(request.symbol, 0, request.module);
    if (breakpoint.IsDeferred) {
      breakpoint.Remove();
      return { known: false, why: 'The debugger does not know ' + name + '; nothing was set.' };
    }
    configure(breakpoint, request);
    return { known: true, value: lineOf(toNumber(breakpoint.Id), name, source), caveats: [] };
  } catch (error) {
    rethrowInterruption(error);
    return {
      known: false,
      why: 'The debugger did not set a breakpoint on ' + name + ': ' + messageOf(error),
    };
  }
}

/** Without its condition it would stop every call, so it goes when either part is refused. */
function configure(breakpoint: HostObject, request: BreakpointRequest): void {
  try {
    breakpoint.Condition = request.condition;
    breakpoint.Command = request.command;
  } catch (error) {
    breakpoint.Remove();
    throw error;
  }
}

/** The line of `bl` that begins with the breakpoint's number. */
function lineOf(id: number, name: string, source: CommandSource): string {
  const lines = source.run('bl').lines;
  for (let i = 0; i < lines.length; i++) {
    if (new RegExp('^\\s*' + id + '\\s').test(lines[i]!)) return lines[i]!.trim();
  }
  return id + ' ' + name;
}
