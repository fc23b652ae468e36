/** GroupBy and Join. A group is found by its key: `GroupBy(x => x.Kind)["a"]`. */
import type { ModelItem, ModelIterator, ModelMethod, ModelValue } from '../../../provider/model.js';
import { systemError } from '../../../provider/system-error.js';
import { methodArgument, optionalMethod, requireCount } from '../arguments.js';
import { arrayOf, asIterable, type Iterable, iteratorOf, Sequence } from '../collection.js';
import { equalOperands } from '../compare.js';
import { errorOf, errorValue, invalidParameter } from '../errors.js';
import { equality, threeWay } from './comparers.js';
import { begin, callOrError, collect, operator, pull, renumbered } from './operator.js';

interface Group {
  readonly key: ModelValue;
  readonly items: ModelItem[];
}

function sameKey(left: ModelValue, right: ModelValue): boolean {
  const failures = [errorOf(left), errorOf(right)];
  if (failures.every((failure) => failure !== undefined)) return true;
  if (failures.some((failure) => failure !== undefined)) throw systemError(invalidParameter);
  return equalOperands(left, right);
}

function groups(source: Iterable, projector: ModelMethod, comparer: ModelMethod | undefined): ModelItem[] {
  const compare = comparer && threeWay(comparer);
  const same = compare === undefined ? sameKey : (a: ModelValue, b: ModelValue) => compare(a, b) === 0;
  const found: Group[] = [];
  const byText = new Map<string, Group>();
  for (const item of collect(source)) {
    const key = callOrError(projector, item.value);
    const group = knownGroup(found, byText, key, compare === undefined, same);
    if (group !== undefined) group.items.push(item);
    else addGroup(found, byText, { key, items: [item] });
  }
  return found.map(({ key, items }) => ({
    value: { kind: 'object', object: arrayOf(items) },
    indices: [key],
  }));
}

/** Keys of plain text are looked up at once while all keys are text; anything else is compared one by one. */
function knownGroup(
  found: readonly Group[],
  byText: ReadonlyMap<string, Group>,
  key: ModelValue,
  plain: boolean,
  same: (a: ModelValue, b: ModelValue) => boolean,
): Group | undefined {
  if (plain && key.kind === 'string' && byText.size === found.length) return byText.get(key.value);
  try {
    return found.find((group) => same(group.key, key));
  } catch {
    throw systemError(invalidParameter);
  }
}

function addGroup(found: Group[], byText: Map<string, Group>, group: Group): void {
  found.push(group);
  if (group.key.kind === 'string') byText.set(group.key.value, group);
}

interface JoinParts {
  readonly outer: Iterable;
  readonly inner: Iterable;
  readonly outerKey: ModelMethod;
  readonly innerKey: ModelMethod;
  readonly result: ModelMethod;
  readonly same: (a: ModelValue, b: ModelValue) => boolean;
}

/** The results for one outer item; a failure ends it with one error item. */
function matches(parts: JoinParts, outer: ModelValue, inner: readonly ModelItem[]): ModelItem[] {
  const results: ModelItem[] = [];
  const key = callOrError(parts.outerKey, outer);
  if (errorOf(key) !== undefined) return [{ value: key }];
  for (const candidate of inner) {
    try {
      if (!parts.same(key, callOrError(parts.innerKey, candidate.value))) continue;
    } catch (thrown) {
      return [...results, { value: errorValue(thrown) }];
    }
    const value = callOrError(parts.result, outer, candidate.value);
    results.push({ value });
    if (errorOf(value) !== undefined) return results;
  }
  return results;
}

function joining(parts: JoinParts): ModelIterator {
  const outer = begin(parts.outer);
  let inner: ModelItem[] | undefined;
  let current: ModelIterator = iteratorOf([]);
  return {
    next() {
      for (;;) {
        const match = current.next();
        if (match !== undefined) return match;
        const item = pull(outer);
        if (item === undefined) return undefined;
        inner ??= collect(parts.inner);
        current = iteratorOf(matches(parts, item.value, inner));
      }
    },
  };
}

export const groupingOperators = [
  operator(
    'GroupBy',
    'GroupBy(KeyProjectorMethod, [KeyComparatorMethod])',
    'the items in groups of equal key',
    (source, args) => {
      requireCount('GroupBy', args, 1, 2);
      const projector = methodArgument('GroupBy', args, 0);
      const comparer = optionalMethod('GroupBy', args, 1);
      return {
        kind: 'object',
        object: new Sequence(() => iteratorOf(groups(source, projector, comparer)), 1),
      };
    },
  ),
  operator(
    'Join',
    'Join(InnerCollection, Outer key selector method, Inner key selector method, Result selector method, [ComparatorMethod])',
    'what the last method makes of each pair with equal keys',
    (outer, args) => {
      requireCount('Join', args, 4, 5);
      const [outerKey, innerKey, result] = [1, 2, 3].map((at) => methodArgument('Join', args, at));
      const same = equality(optionalMethod('Join', args, 4));
      const parts = {
        outer,
        inner: asIterable(args[0]!),
        outerKey: outerKey!,
        innerKey: innerKey!,
        result: result!,
        same,
      };
      return renumbered(() => joining(parts));
    },
  ),
];
