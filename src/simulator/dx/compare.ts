/**
 * Comparison in dx. `==`, `<` … and LINQ share one order: numbers meet in their common C type (so -1 is above 1u),
 * strings compare by code unit, and a number beside a string compares as its decimal text. Objects compare only
 * when they bring the concept themselves.
 */
import { ModelError, type ModelValue } from '../../provider/model.js';
import { errorOf } from './errors.js';
import { asNumber, commonType, joined, promoted, wrap } from './numbers.js';

function ordered<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Negative, zero or positive; undefined when the two cannot be compared. NaN is unequal to everything. */
function intrinsicOrder(left: ModelValue, right: ModelValue): number | undefined {
  if (left.kind === 'string' || right.kind === 'string') {
    const a = joined(left);
    const b = joined(right);
    return a === undefined || b === undefined ? undefined : ordered(a, b);
  }
  const a = promoted(left);
  const b = promoted(right);
  if (a !== undefined && b !== undefined) {
    const type = commonType(a.type, b.type);
    return ordered(wrap(type, a.value), wrap(type, b.value));
  }
  const x = asNumber(left);
  const y = asNumber(right);
  if (x === undefined || y === undefined) return undefined;
  return Number.isNaN(x) || Number.isNaN(y) ? Number.NaN : ordered(x, y);
}

function conceptOrder(left: ModelValue, right: ModelValue): number | undefined {
  if (left.kind === 'object' && left.object.compareTo !== undefined) return left.object.compareTo(right);
  if (right.kind === 'object' && right.object.compareTo !== undefined) return -right.object.compareTo(left);
  return undefined;
}

function conceptEquality(left: ModelValue, right: ModelValue): boolean | undefined {
  if (left.kind === 'object' && left.object.equals !== undefined) return left.object.equals(right);
  if (right.kind === 'object' && right.object.equals !== undefined) return right.object.equals(left);
  const order = conceptOrder(left, right);
  return order === undefined ? undefined : order === 0;
}

/** `<`, `>` and the sorting of LINQ. */
export function compareValues(left: ModelValue, right: ModelValue): number {
  if (errorOf(left) === undefined && errorOf(right) === undefined) {
    const order = conceptOrder(left, right) ?? intrinsicOrder(left, right);
    if (order !== undefined) return order;
  }
  throw new ModelError('Cannot compare non-intrinsic values to each other.');
}

/** The default equality of LINQ's set operations. */
export function sameValue(left: ModelValue, right: ModelValue): boolean {
  return conceptEquality(left, right) ?? compareValues(left, right) === 0;
}

export type Comparison = '==' | '!=' | '<' | '>' | '<=' | '>=';

/** The comparison operators of an expression; an absent value equals only another absent value. */
export function compareOperands(operator: Comparison, left: ModelValue, right: ModelValue): boolean {
  if (operator === '==' || operator === '!=') return equalOperands(left, right) === (operator === '==');
  const order = conceptOrder(left, right) ?? intrinsicOrder(left, right);
  if (order === undefined) throw new ModelError('Objects cannot be compared');
  switch (operator) {
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

export function equalOperands(left: ModelValue, right: ModelValue): boolean {
  const equal = conceptEquality(left, right);
  if (equal !== undefined) return equal;
  if (left.kind === 'none' || right.kind === 'none') return left.kind === right.kind;
  const order = intrinsicOrder(left, right);
  if (order === undefined) throw new ModelError('Objects cannot be compared');
  return order === 0;
}
