/**
 * Distinct, Union, Intersect, Except, SequenceEqual, Contains: by equality. Items that cannot be compared become
 * error items.
 */
import type { ModelIterator, ModelMethod, ModelValue } from '../../../provider/model.js';
import { optionalMethod, requireCount } from '../arguments.js';
import { asIterable, type Iterable, itemsUntilFailure } from '../collection.js';
import { asModelError, errorValue } from '../errors.js';
import { equality } from './comparers.js';
import { begin, collect, operator, pull, renumbered, withoutIndices } from './operator.js';

type Equality = (a: ModelValue, b: ModelValue) => boolean;

/** Values seen so far. Texts are looked up at once while only texts are held; others are compared one by one. */
class ValueSet {
  private readonly values: ModelValue[] = [];
  private readonly texts = new Set<string>();

  constructor(
    private readonly same: Equality,
    private readonly plain: boolean,
  ) {}

  has(value: ModelValue): boolean {
    if (this.plain && value.kind === 'string' && this.texts.size === this.values.length) {
      return this.texts.has(value.value);
    }
    return this.values.some((held) => this.same(held, value));
  }

  add(value: ModelValue): void {
    this.values.push(value);
    if (value.kind === 'string') this.texts.add(value.value);
  }
}

/** Each item once, if the test lets it pass. @param rejectedCount later items are compared with rejected ones too */
function distinct(
  items: ModelIterator,
  seen: ValueSet,
  passes: (value: ModelValue) => boolean,
  rejectedCount = false,
): ModelIterator {
  return {
    next() {
      for (;;) {
        const item = pull(items);
        if (item === undefined) return undefined;
        try {
          if (seen.has(item.value)) continue;
          if (!passes(item.value)) {
            if (rejectedCount) seen.add(item.value);
            continue;
          }
        } catch (thrown) {
          return { value: errorValue(thrown) };
        }
        seen.add(item.value);
        return withoutIndices(item);
      }
    },
  };
}

function both(first: ModelIterator, second: () => ModelIterator): ModelIterator {
  let current = first;
  let last = false;
  return {
    next() {
      const item = pull(current);
      if (item !== undefined || last) return item;
      last = true;
      current = second();
      return pull(current);
    },
  };
}

function setOperation(
  name: string,
  help: string,
  start: (source: Iterable, other: Iterable, same: Equality, plain: boolean) => ModelIterator,
) {
  return operator(name, `${name}(InnerCollection, [ComparatorMethod])`, help, (source, args) => {
    requireCount(name, args, 1, 2);
    const other = asIterable(args[0]!);
    const comparer = optionalMethod(name, args, 1);
    return renumbered(() => start(source, other, equality(comparer), comparer === undefined));
  });
}

/** What cannot be compared with the other collection counts as missing there. */
function holdsSurely(held: ValueSet, value: ModelValue): boolean {
  try {
    return held.has(value);
  } catch (thrown) {
    asModelError(thrown);
    return false;
  }
}

function heldBy(other: Iterable, same: Equality, plain: boolean): ValueSet {
  const held = new ValueSet(same, plain);
  for (const item of collect(other)) held.add(item.value);
  return held;
}

/** Items that cannot be compared fail it only when nothing else tells the two apart. */
function sequencesEqual(left: Iterable, right: Iterable, same: Equality): boolean {
  const a = itemsUntilFailure(left);
  const b = itemsUntilFailure(right);
  let failure: unknown;
  for (;;) {
    const x = a.next();
    const y = b.next();
    if (x.done !== y.done) return false;
    if (x.done || y.done) break;
    try {
      if (!same(x.value.value, y.value.value)) return false;
    } catch (thrown) {
      failure ??= thrown;
    }
  }
  if (failure !== undefined) throw failure;
  return true;
}

/** An item that cannot be compared fails the search only when no other one is equal. */
function contains(source: Iterable, wanted: ModelValue, comparer: ModelMethod | undefined): boolean {
  const same = equality(comparer);
  let failure: unknown;
  for (const item of itemsUntilFailure(source)) {
    try {
      if (same(item.value, wanted)) return true;
    } catch (thrown) {
      failure ??= thrown;
    }
  }
  if (failure !== undefined) throw failure;
  return false;
}

function truthValue(value: boolean): ModelValue {
  return { kind: 'bool', value };
}

export const setOperators = [
  operator('Distinct', 'Distinct([ComparatorMethod])', 'each item once', (source, args) => {
    requireCount('Distinct', args, 0, 1);
    const comparer = optionalMethod('Distinct', args, 0);
    return renumbered(() =>
      distinct(begin(source), new ValueSet(equality(comparer), comparer === undefined), () => true),
    );
  }),
  setOperation('Union', 'each item of both collections once', (source, other, same, plain) =>
    distinct(
      both(begin(source), () => begin(other)),
      new ValueSet(same, plain),
      () => true,
    ),
  ),
  setOperation('Intersect', 'each item that is in both collections once', (source, other, same, plain) => {
    const held = heldBy(other, same, plain);
    return distinct(begin(source), new ValueSet(same, plain), (value) => held.has(value));
  }),
  setOperation(
    'Except',
    'each item that is not in the other collection once',
    (source, other, same, plain) => {
      const held = heldBy(other, same, plain);
      const missing = (value: ModelValue) => !holdsSurely(held, value);
      return distinct(begin(source), new ValueSet(same, plain), missing, true);
    },
  ),
  operator(
    'SequenceEqual',
    'SequenceEqual(InnerCollection, [ComparatorMethod])',
    'whether both collections have equal items in the same order',
    (source, args) => {
      requireCount('SequenceEqual', args, 1, 2);
      const other = asIterable(args[0]!);
      return truthValue(sequencesEqual(source, other, equality(optionalMethod('SequenceEqual', args, 1))));
    },
  ),
  operator(
    'Contains',
    'Contains(Object, [ComparatorMethod])',
    'whether an item equals the object',
    (source, args) => {
      requireCount('Contains', args, 1, 2);
      return truthValue(contains(source, args[0]!, optionalMethod('Contains', args, 1)));
    },
  ),
];
