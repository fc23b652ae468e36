/** Operators that see the whole collection and answer with one value: Count, Sum, First, Any, Aggregate … */
import {
  float,
  integer,
  ModelError,
  type ModelItem,
  type ModelIterator,
  type ModelMethod,
  type ModelValue,
} from '../../../provider/model.js';
import { systemError } from '../../../provider/system-error.js';
import { methodArgument, optionalMethod, requireCount } from '../arguments.js';
import { type Iterable, itemsUntilFailure } from '../collection.js';
import { compareValues } from '../compare.js';
import { asModelError, errorOf, failed, outOfBounds, unexpected, unlessError } from '../errors.js';
import { arithmetic, asNumber } from '../numbers.js';
import { call, holds, operator } from './operator.js';

function truthValue(value: boolean): ModelValue {
  return { kind: 'bool', value };
}

/** The values, each as the projection makes it. @throws the projection's failure */
function* projected(source: Iterable, projection: ModelMethod | undefined): Generator<ModelValue> {
  for (const { value } of itemsUntilFailure(source)) {
    yield projection === undefined ? value : call(projection, value);
  }
}

function requireSummable(value: ModelValue): void {
  if (value.kind !== 'string' && asNumber(value) === undefined) throw systemError(failed);
}

function sum(source: Iterable, projection: ModelMethod | undefined): { total: ModelValue; count: number } {
  let total: ModelValue | undefined;
  let count = 0;
  for (const value of projected(source, projection)) {
    requireSummable(value);
    if (total !== undefined && (total.kind === 'string' || value.kind === 'string'))
      throw systemError(unexpected);
    total = total === undefined ? value : arithmetic('+', total, value);
    count++;
  }
  if (total === undefined) throw systemError(outOfBounds);
  return { total, count };
}

function average(source: Iterable, projection: ModelMethod | undefined): ModelValue {
  const { total, count } = sum(source, projection);
  const number = asNumber(total);
  if (number === undefined) throw systemError(unexpected);
  return float(number / count);
}

function extreme(source: Iterable, projection: ModelMethod | undefined, direction: 1 | -1): ModelValue {
  let best: ModelValue | undefined;
  for (const value of projected(source, projection)) {
    if (best === undefined || direction * compareValues(value, best) > 0) best = value;
  }
  if (best === undefined) throw systemError(outOfBounds);
  return unlessError(best);
}

function reduction(
  name: string,
  argument: string,
  help: string,
  reduce: (source: Iterable, method: ModelMethod | undefined) => ModelValue,
) {
  return operator(name, `${name}([${argument}])`, help, (source, args) => {
    requireCount(name, args, 0, 1);
    return reduce(source, optionalMethod(name, args, 0));
  });
}

/** An item that is an error is handed out as it is; it fails only where somebody prints or uses it. */
function first(source: Iterable, predicate: ModelMethod | undefined): ModelValue {
  const iterator = source.iterate();
  for (;;) {
    const item = nextOrFail(iterator);
    if (item === undefined) throw systemError(outOfBounds);
    if (predicate === undefined || holds(predicate, item.value)) return item.value;
  }
}

/** The next item of a pass that must not break off. */
function nextOrFail(iterator: ModelIterator): ModelItem | undefined {
  try {
    return iterator.next();
  } catch (thrown) {
    asModelError(thrown);
    throw systemError(failed);
  }
}

function last(source: Iterable, predicate: ModelMethod | undefined): ModelValue {
  let found: ModelValue | undefined;
  for (const { value } of itemsUntilFailure(source)) {
    if (predicate === undefined || holds(predicate, value)) found = value;
  }
  if (found === undefined) throw systemError(outOfBounds);
  return found;
}

function single(source: Iterable, predicate: ModelMethod | undefined): ModelValue {
  let found: ModelValue | undefined;
  for (const { value } of itemsUntilFailure(source)) {
    if (predicate !== undefined && !holds(predicate, value)) continue;
    if (found !== undefined) throw new ModelError('More than one element was produced by this operation.');
    found = value;
  }
  if (found === undefined) throw systemError(outOfBounds);
  return found;
}

function holdsOrFails(predicate: ModelMethod, value: ModelValue, failures: unknown[]): boolean {
  try {
    return holds(predicate, value);
  } catch (thrown) {
    failures.push(thrown);
    return false;
  }
}

/** A failing predicate is passed over, an item that is an error is not. */
function firstNonError(source: Iterable, predicate: ModelMethod | undefined): ModelValue {
  const failures: unknown[] = [];
  for (const { value } of itemsUntilFailure(source)) {
    const sure = unlessError(value);
    if (predicate === undefined || holdsOrFails(predicate, sure, failures)) return sure;
  }
  throw failures[0] ?? systemError(outOfBounds);
}

/** An error among the items hides what came before it; a failure of the predicate does not. */
function lastNonError(source: Iterable, predicate: ModelMethod | undefined): ModelValue {
  const failures: unknown[] = [];
  let found: ModelValue | undefined;
  let hidden: unknown;
  for (const { value } of itemsUntilFailure(source)) {
    const error = errorOf(value);
    if (error === undefined && predicate !== undefined && !holdsOrFails(predicate, value, failures)) continue;
    hidden = error;
    found = error === undefined ? value : undefined;
  }
  if (found !== undefined) return found;
  throw hidden ?? failures[0] ?? systemError(outOfBounds);
}

function allNonError(source: Iterable, predicate: ModelMethod): boolean {
  let failure: unknown;
  let good = 0;
  for (const { value } of itemsUntilFailure(source)) {
    try {
      if (!holds(predicate, value)) return false;
      good++;
    } catch (thrown) {
      failure ??= thrown;
    }
  }
  if (good === 0) throw failure ?? new ModelError('Operation missing operand');
  return true;
}

function all(source: Iterable, predicate: ModelMethod): boolean {
  for (const { value } of itemsUntilFailure(source)) if (!holds(predicate, value)) return false;
  return true;
}

function any(source: Iterable, predicate: ModelMethod): boolean {
  for (const { value } of itemsUntilFailure(source)) if (holds(predicate, value)) return true;
  return false;
}

function test(name: string, help: string, ask: (source: Iterable, predicate: ModelMethod) => boolean) {
  return operator(name, `${name}(PredicateMethod)`, help, (source, args) => {
    requireCount(name, args, 1);
    return truthValue(ask(source, methodArgument(name, args, 0)));
  });
}

function aggregate(source: Iterable, seed: ModelValue, step: ModelMethod): ModelValue {
  let current = seed;
  for (const { value } of itemsUntilFailure(source)) current = call(step, current, value);
  return current;
}

const aggregateSignature =
  'Aggregate(AggregateMethod) | Aggregate(InitialSeed, AggregateMethod) | Aggregate(InitialSeed, AggregateMethod, ResultSelectorMethod)';

export const reducingOperators = [
  operator(
    'Aggregate',
    aggregateSignature,
    'the method applied to the result so far and each item',
    (source, args) => {
      requireCount('Aggregate', args, 1, 3);
      if (args.length === 1) return aggregate(source, integer('I4', 0), methodArgument('Aggregate', args, 0));
      const step = methodArgument('Aggregate', args, 1);
      const finish = optionalMethod('Aggregate', args, 2);
      const result = aggregate(source, args[0]!, step);
      return finish === undefined ? result : call(finish, result);
    },
  ),
  operator('Count', 'Count()', 'the number of items', (source, args) => {
    requireCount('Count', args, 0);
    let count = 0;
    for (const _ of itemsUntilFailure(source)) count++;
    return integer('UI8', count);
  }),
  reduction(
    'Sum',
    'ProjectionMethod',
    'the sum of the values',
    (source, method) => sum(source, method).total,
  ),
  reduction('Average', 'ProjectionMethod', 'the mean of the values', average),
  reduction('Max', 'ProjectionMethod', 'the largest value', (source, method) => extreme(source, method, 1)),
  reduction('Min', 'ProjectionMethod', 'the smallest value', (source, method) => extreme(source, method, -1)),
  reduction('First', 'PredicateMethod', 'the first item', first),
  reduction('Last', 'PredicateMethod', 'the last item', last),
  reduction('Single', 'PredicateMethod', 'the only item', single),
  reduction('FirstNonError', 'PredicateMethod', 'the first item that is no error', firstNonError),
  reduction('LastNonError', 'PredicateMethod', 'the last item that is no error', lastNonError),
  test('All', 'whether the method is true for every item', all),
  test('AllNonError', 'whether the method is true for every item for which it does not fail', allNonError),
  test('Any', 'whether the method is true for some item', any),
];
