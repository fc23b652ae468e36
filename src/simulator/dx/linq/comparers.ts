/**
 * Comparers handed to LINQ. Ordering and grouping take the answer as a number below, at or above zero, where true
 * is -1 (so `a < b` sorts ascending, and false means equal); the set operations take it as "are equal".
 */
import type { ModelMethod, ModelValue } from '../../../provider/model.js';
import { systemError } from '../../../provider/system-error.js';
import { sameValue } from '../compare.js';
import { errorOf, failed } from '../errors.js';
import { asNumber } from '../numbers.js';
import { call, holds } from './operator.js';

/** The answer becomes a 32-bit integer; a difference of unsigned numbers may be too large for one. */
const largestInteger = 0x7fffffff;

export function threeWay(comparer: ModelMethod): (a: ModelValue, b: ModelValue) => number {
  return (a, b) => {
    const answer = call(comparer, a, b);
    if (answer.kind === 'bool') return answer.value ? -1 : 0;
    const number = asNumber(answer);
    const tooLarge = errorOf(answer) === undefined && Math.abs(number ?? 0) > largestInteger;
    if (number === undefined || tooLarge) throw systemError(failed);
    return number;
  };
}

/** Equality for Distinct, Contains, Join …: the default one, or what a comparer says. */
export function equality(comparer: ModelMethod | undefined): (a: ModelValue, b: ModelValue) => boolean {
  return comparer === undefined ? sameValue : (a, b) => holds(comparer, a, b);
}
