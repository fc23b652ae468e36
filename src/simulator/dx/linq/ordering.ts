/**
 * OrderBy and OrderByDescending. Items whose key failed become error items and go last, the last one first; keys
 * that cannot be compared leave the result without items.
 */
import type { ModelItem, ModelMethod, ModelValue } from '../../../provider/model.js';
import { systemError } from '../../../provider/system-error.js';
import { methodArgument, optionalMethod, requireCount } from '../arguments.js';
import { type Iterable, iteratorOf } from '../collection.js';
import { compareValues } from '../compare.js';
import { errorOf, failed } from '../errors.js';
import { threeWay } from './comparers.js';
import { callOrError, collect, keeping, operator, replaced } from './operator.js';

interface Keyed {
  readonly item: ModelItem;
  readonly key: ModelValue;
}

function keyed(item: ModelItem, projector: ModelMethod): Keyed {
  const key = callOrError(projector, item.value);
  return { key, item: errorOf(key) === undefined ? item : replaced(item, key) };
}

function sorted(
  source: Iterable,
  projector: ModelMethod,
  compare: (a: ModelValue, b: ModelValue) => number,
): ModelItem[] {
  const all = collect(source).map((item) => keyed(item, projector));
  const good = all.filter(({ key }) => errorOf(key) === undefined);
  const bad = all.filter(({ key }) => errorOf(key) !== undefined);
  try {
    good.sort((a, b) => compare(a.key, b.key));
  } catch {
    throw systemError(failed);
  }
  return [...good, ...bad.reverse()].map(({ item }) => item);
}

function ordering(name: string, help: string, direction: 1 | -1) {
  const signature = `${name}(KeyProjectorMethod, [KeyComparatorMethod])`;
  return operator(name, signature, help, (source, args) => {
    requireCount(name, args, 1, 2);
    const projector = methodArgument(name, args, 0);
    const comparer = optionalMethod(name, args, 1);
    const order = comparer === undefined ? compareValues : threeWay(comparer);
    return keeping(source, () => iteratorOf(sorted(source, projector, (a, b) => direction * order(a, b))));
  });
}

export const orderingOperators = [
  ordering('OrderBy', 'the items by rising key', 1),
  ordering('OrderByDescending', 'the items by falling key', -1),
];
