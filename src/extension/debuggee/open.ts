/**
 * Opens the target that the debugger looks at now.
 *
 * A dump and a log do not change, so what was learned stays for the next question, as long as session, process
 * and effective machine are the same. A live target is asked anew by every question.
 */

import type { Debuggee } from './debuggee';
import { DebuggerDebuggee } from './debugger-debuggee';
import { toNumber } from './int64';
import { LogDebuggee } from './log-debuggee';
import { unlessThrows } from './model-value';
import { isSessionOverLog } from './recordings';
import { isLive } from './target';

let kept: { readonly identity: string; readonly debuggee: Debuggee } | null = null;

/** @throws when there is no target, or the script is still being loaded */
export function openDebuggee(): Debuggee {
  const session = host.currentSession;
  const process = host.currentProcess;
  if (session === undefined || session === null) {
    throw new Error('There is no target. Open a dump or attach to a process first.');
  }
  const identity = identityOf(session, process);
  if (kept !== null && kept.identity === identity) return kept.debuggee;
  const debuggee = isSessionOverLog(session)
    ? new LogDebuggee(session)
    : new DebuggerDebuggee(session, process);
  kept = debuggee.target.kind === 'live' ? null : { identity, debuggee };
  return debuggee;
}

function identityOf(session: HostObject, process: HostObject): string {
  return [
    unlessThrows(() => toNumber(session.Id)),
    unlessThrows(() => toNumber(process.Id)),
    unlessThrows(() => session.Attributes.Target.Details.DumpFileName || session.Log.Path),
    unlessThrows(() => toNumber(session.Attributes.Machine.PointerSize)),
    isLive(session),
  ].join('|');
}
