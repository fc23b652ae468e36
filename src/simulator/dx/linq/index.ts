/**
 * LINQ as the engine attaches it to everything iterable, for dx and for scripts (`Modules.Where(fn)`).
 * The names are those that the engine lists, in its alphabetical order.
 */
import type { ModelMethod } from '../../../provider/model.js';
import { filteringOperators } from './filtering.js';
import { groupingOperators } from './grouping.js';
import type { Operator } from './operator.js';
import { orderingOperators } from './ordering.js';
import { projectingOperators } from './projecting.js';
import { reducingOperators } from './reducing.js';
import { setOperators } from './sets.js';

const operators: ReadonlyMap<string, Operator> = new Map([
  ...filteringOperators,
  ...groupingOperators,
  ...orderingOperators,
  ...projectingOperators,
  ...reducingOperators,
  ...setOperators,
]);

/** Names of the operators, as a verbose listing shows them. */
export const linqNames: readonly string[] = [...operators.keys()].sort();

/** The operator of this name; called with the collection as `self`. */
export function linqMethod(name: string): ModelMethod | undefined {
  return operators.get(name)?.method;
}

export function linqHelp(name: string): string {
  return operators.get(name)?.help ?? '';
}
