/**
 * Weak references within one turn of the event loop. A script is one turn, however long it works; and an object stays to
 * the end of the turn in which a weak reference to it was made or looked at (ECMA-262, KeepDuringJob).
 */
import vm from 'node:vm';

let endOfTurn: (() => void) | undefined;

/** Ends that time at once; the collector may then take what nobody else holds. No task of anybody runs. */
export function forgetKeptObjects(): void {
  endOfTurn ??= newEndOfTurn();
  endOfTurn();
}

/** A context that has its tasks for itself ends it with each script that runs there. */
function newEndOfTurn(): () => void {
  const ownTasks = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  const nothing = new vm.Script('0');
  return () => void nothing.runInContext(ownTasks);
}
