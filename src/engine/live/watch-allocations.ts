/**
 * Lets a target run with a breakpoint on allocations of one size and logs each hit: `leakscope attach … alloc-breakpoint`.
 *
 * The breakpoint is the script's own (`setAllocBreakpoint`). While the process has one thread alone it also logs the
 * address of each new block; with the first further thread that stops, because the return address is then passed by
 * others, and the count is a lower bound from there on: the log says so.
 */
import type { EngineSession } from '../session/engine-session.js';
import { evaluated } from '../session/evaluate.js';
import { LiveTargetError } from './live-error.js';
import type { LiveTarget } from './live-target.js';
import { runOn, type Stop, threadCount } from './run.js';
import { SessionLog } from './session-log.js';
import { settle } from './settle.js';

export interface WatchRequest {
  /** As the user wrote it: the script reads and checks it. */
  readonly size: string;
  /** The allocation function, or a part of its name. */
  readonly api?: string | undefined;
  /** Milliseconds; undefined: until Ctrl+C or the end of the process. */
  readonly time?: number | undefined;
  /** Path of the log, which is written anew. */
  readonly log: string;
  /** Called when the breakpoint is set and the target is about to run. */
  readonly started: () => void;
  /** Called with the hits so far. */
  readonly counted: (hits: number) => void;
}

/** What the script answers about a breakpoint. */
interface Answer {
  readonly Set: boolean;
  readonly Why?: string;
}

/** @throws LiveTargetError when the breakpoint cannot be set; ModelError when the script refuses an argument */
export function watchAllocations(session: EngineSession, target: LiveTarget, request: WatchRequest): Stop {
  const log = new SessionLog(request.log, session);
  try {
    log.execute('vertarget');
    log.execute('.bpsync 1');
    log.execute('r $t1=0');
    const threads = ownThreads(session);
    const logsBlocks = setBreakpoint(session, request, threads === 1);
    log.execute('bl');
    log.remark(threads === 1 ? 'one thread' : `${threads} threads`);
    request.started();
    const run = runLogged(session, target, request, log);
    let stop = run(threads === 1, logsBlocks);
    if (stop.why === 'event') {
      log.remark('another thread started');
      if (logsBlocks) target.removeBreakpoints();
      if (logsBlocks) setBreakpoint(session, request, false);
      stop = run(false, false);
    }
    return finish(session, target, log, stop);
  } catch (error) {
    // Whatever was refused first, that is why.
    if (target.ended === undefined) throw error;
    return { why: 'ended', status: target.ended };
  } finally {
    log.close();
  }
}

/** Threads of the process itself: the debugger's break-in is one more. */
function ownThreads(session: EngineSession): number {
  const isBreakIn = /!DbgUiRemoteBreakin/.test(session.execute('kc 2'));
  return threadCount(session.runtime.engine) - (isBreakIn ? 1 : 0);
}

/** @returns whether it logs blocks. @throws LiveTargetError with the script's reason */
function setBreakpoint(session: EngineSession, { size, api }: WatchRequest, withBlocks: boolean): boolean {
  const isHeap = api === undefined || /heap/i.test(api);
  const also = withBlocks && isHeap ? ['block'] : [];
  const answer = session.call('setAllocBreakpoint', size, api ?? 'RtlAllocateHeap', ...also) as Answer;
  session.takeOutput();
  if (!answer.Set) throw new LiveTargetError(answer.Why ?? 'The breakpoint was not set.');
  return also.length > 0;
}

const hitLine = /^\[[0-9a-f]+\] (?:heap|size)=/i;

/** Runs the target on, again and again within the same time, and logs what it prints. */
function runLogged(session: EngineSession, target: LiveTarget, request: WatchRequest, log: SessionLog) {
  const { runtime } = session;
  const begin = Date.now();
  let hits = 0;
  let begun = '';
  const print = (text: string, setsMore: boolean) => {
    log.print(text);
    // The engine prints a line in pieces.
    const lines = (begun + text).split('\n');
    begun = lines.pop()!;
    const found = lines.filter((line) => hitLine.test(line)).length;
    if (found === 0) return;
    hits += found;
    request.counted(hits);
    // The command of the hit goes on to put a breakpoint at the address to which the function returns.
    const returns = setsMore ? evaluated(runtime.engine, '@$ra') : undefined;
    if (returns !== undefined) target.guardReturnTo(returns);
  };
  return (stopAtThread: boolean, setsMore: boolean): Stop => {
    // Each new thread is an event then, at which the engine stops.
    session.execute(stopAtThread ? 'sxe ct' : 'sxi ct');
    log.command('g');
    const left = request.time === undefined ? undefined : Math.max(0, request.time - (Date.now() - begin));
    let stop: Stop | undefined;
    runtime.listen(
      (text) => print(text, setsMore),
      () => {
        stop = runOn(runtime.engine, target, { milliseconds: left, onThread: () => stopAtThread });
      },
    );
    return stop!;
  };
}

/**
 * Takes the breakpoint away, where there is somebody to take it from.
 * @returns why it stands in the end: it may have come to another stop meanwhile
 */
function finish(session: EngineSession, target: LiveTarget, log: SessionLog, stop: Stop): Stop {
  if (stop.why === 'stuck' || target.ended !== undefined) return stop;
  log.execute('r $t1');
  log.execute('~');
  log.command('bc *');
  const isStopOfOurs = stop.why === 'interrupted' || stop.why === 'time over';
  const settled = isStopOfOurs ? settle(session.runtime.engine, target) : undefined;
  session.takeOutput();
  return settled ?? stop;
}
