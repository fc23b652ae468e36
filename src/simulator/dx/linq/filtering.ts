/** Where, Take, Skip and their relatives: items pass or do not, with their indices. */
import type { ModelItem, ModelIterator, ModelMethod, ModelValue } from '../../../provider/model.js';
import { countArgument, methodArgument, requireCount } from '../arguments.js';
import { type Iterable, itemsUntilFailure } from '../collection.js';
import { errorValue } from '../errors.js';
import { call, isTrue, keeping, operator, pull, replaced } from './operator.js';

type Verdict = 'take' | 'leave' | 'stop';

/** Asks each item; one whose predicate fails stays in the result as an error. */
function judged(
  source: Iterable,
  judge: () => (holds: boolean | undefined) => Verdict,
  predicate: ModelMethod,
) {
  return keeping(source, (items) => {
    const decide = judge();
    let stopped = false;
    return {
      next() {
        while (!stopped) {
          const item = pull(items);
          if (item === undefined) return undefined;
          const outcome = ask(predicate, item);
          if (typeof outcome === 'object') return outcome;
          const verdict = decide(outcome);
          if (verdict === 'take') return item;
          stopped = verdict === 'stop';
        }
        return undefined;
      },
    };
  });
}

/** The predicate's answer, undefined when it is no truth value; or the item as an error. */
function ask(predicate: ModelMethod, item: ModelItem): boolean | undefined | ModelItem {
  let answer: ModelValue | true;
  try {
    answer = call(predicate, item.value);
  } catch (thrown) {
    return replaced(item, errorValue(thrown));
  }
  try {
    return isTrue(answer);
  } catch {
    return undefined;
  }
}

function whileTrue(): (holds: boolean | undefined) => Verdict {
  return (holds) => (holds === undefined ? 'leave' : holds ? 'take' : 'stop');
}

function afterTrue(): (holds: boolean | undefined) => Verdict {
  let open = false;
  return (holds) => {
    if (holds === false) open = true;
    return open ? 'take' : 'leave';
  };
}

function filter(
  name: string,
  signature: string,
  help: string,
  judge: () => (holds: boolean | undefined) => Verdict,
) {
  return operator(name, signature, help, (source, args) => {
    requireCount(name, args, 1);
    return judged(source, judge, methodArgument(name, args, 0));
  });
}

/** The first `count` items. */
function taking(items: ModelIterator, count: number): ModelIterator {
  let left = count;
  return {
    next() {
      if (left <= 0) return undefined;
      const item = pull(items);
      left--;
      return item;
    },
  };
}

/** All but the first `count` items; skipping starts over when the iterator fails meanwhile. */
function skipping(items: ModelIterator, count: number): ModelIterator {
  let skipped = false;
  return {
    next() {
      if (!skipped) for (let i = 0; i < count; i++) if (pull(items) === undefined) return undefined;
      const item = pull(items);
      skipped = true;
      return item;
    },
  };
}

function lengthOf(source: Iterable): number {
  let count = 0;
  for (const _ of itemsUntilFailure(source)) count++;
  return count;
}

function portion(
  name: string,
  help: string,
  cut: (source: Iterable, count: number) => (items: ModelIterator) => ModelIterator,
) {
  return operator(name, `${name}(Count)`, help, (source, args) => {
    requireCount(name, args, 1);
    const count = countArgument(name, args, 0);
    return keeping(source, (items) => cut(source, count)(items));
  });
}

export const filteringOperators = [
  filter(
    'Where',
    'Where(FilterMethod)',
    'the items for which the method is true',
    () => (holds) => (holds === true ? 'take' : 'leave'),
  ),
  filter('TakeWhile', 'TakeWhile(PredicateMethod)', 'the items before the first that fails', whileTrue),
  filter('SkipWhile', 'SkipWhile(PredicateMethod)', 'the items from the first that fails on', afterTrue),
  portion('Take', 'the first items', (_, count) => (items) => taking(items, count)),
  portion('Skip', 'the items after the first ones', (_, count) => (items) => skipping(items, count)),
  portion(
    'TakeLast',
    'the last items',
    (source, count) => (items) => skipping(items, Math.max(0, lengthOf(source) - count)),
  ),
  portion(
    'SkipLast',
    'the items before the last ones',
    (source, count) => (items) => taking(items, Math.max(0, lengthOf(source) - count)),
  ),
];
