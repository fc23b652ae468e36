/** Whether a state counts as committed memory. */
import { memCommit } from '../text/memory-flags';

/** Committed, or of unknown state: a dump that does not describe its regions knows captured ones only, and those are. */
export function isCommitted(state: number): boolean {
  return state === memCommit || state === 0;
}
