/**
 * Comparers handed to LINQ. Ordering and grouping take the answer as a number below, at or above zero, where true
 * is -1 (so `a < b` sorts ascending, and false means equal); the set operations take it as "are equal".
 */
import type { ModelMethod, ModelValue } from '../../../provider/model.js';
import { sameValue } from '../compare.js';
import { failed, systemError } from '../errors.js';
import { asNumber } from '../numbers.js';
import { call, holds } from './operator.js';

export function threeWay(comparer: ModelMethod): (a: ModelValue, b: ModelValue) => number {
  return (a, b) => {
    const answer = call(comparer, a, b);
    if (answer.kind === 'bool') return answer.value ? -1 : 0;
    const number = asNumber(answer);
    if (number === undefined) throw systemError(failed);
    return number;
  };
}

/** Equality for Distinct, Contains, Join …: the default one, or what a comparer says. */
export function equality(comparer: ModelMethod | undefined): (a: ModelValue, b: ModelValue) => boolean {
  return comparer === undefined ? sameValue : (a, b) => holds(comparer, a, b);
}
