/**
 * Brings a stopped target to where its debugger can leave: no breakpoint in its code, and no exception of ours under way.
 *
 * The stop may find other threads in the middle of a hit. One has run into the breakpoint, and its exception waits behind
 * the break-in; another steps over it with the trap flag set, and its single step comes when it runs on. Whoever detaches
 * then leaves these exceptions to a program that knows nothing of them: it ends with 0x80000003 or 0x80000004. So when
 * the breakpoints are gone the target runs on for moments under our eyes, and what comes is taken for what it is (see
 * run.ts), until a moment passes without any.
 */
import type { Engine } from '../com/engine.js';
import type { LiveTarget } from './live-target.js';
import { runOn, type Stop } from './run.js';

/** Enough for each thread of a busy machine to come to its next instruction: the exceptions wait already. */
const momentMs = 150;
/** Each thread owes two exceptions at most, so the second moment is quiet; a target that throws all the time is left. */
const mostMoments = 8;
/** It has just let itself be stopped; the command line has little time left. */
const patienceMs = 2000;

/**
 * Removes the breakpoints of a target that stands and waits for what they have set off.
 * @returns a stop of another kind than the end of a moment, where it came to one; undefined where it stands as before
 */
export function settle(engine: Engine, target: LiveTarget): Stop | undefined {
  target.removeBreakpoints();
  for (let moment = 0; moment < mostMoments; moment++) {
    let leftovers = 0;
    const onLeftover = () => void leftovers++;
    const options = { milliseconds: momentMs, patienceMs, ignoreInterrupts: true, onLeftover };
    const stop = runOn(engine, target, options);
    if (stop.why !== 'time over') return stop;
    if (leftovers === 0) return undefined;
  }
  return undefined;
}
