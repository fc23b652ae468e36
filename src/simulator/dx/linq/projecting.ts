/** Select, SelectMany, Flatten, Concat, Reverse, ToArray: other values, or the same ones arranged anew. */
import type { ModelItem, ModelIterator, ModelMethod, ModelValue } from '../../../provider/model.js';
import { methodArgument, optionalMethod, requireCount } from '../arguments.js';
import { arrayOf, asIterable, isIterable, iteratorOf } from '../collection.js';
import {
  begin,
  call,
  callOrError,
  collect,
  keeping,
  operator,
  pull,
  renumbered,
  replaced,
  withoutIndices,
} from './operator.js';

function projecting(items: ModelIterator, method: ModelMethod): ModelIterator {
  return {
    next() {
      const item = pull(items);
      return item && replaced(item, callOrError(method, item.value));
    },
  };
}

/** A pass over the collection that a lambda names; undefined when it fails or names none. */
function collectionFrom(method: ModelMethod | undefined, value: ModelValue): ModelIterator | undefined {
  try {
    const found = method === undefined ? value : call(method, value);
    return isIterable(found) ? asIterable(found).iterate() : undefined;
  } catch {
    return undefined;
  }
}

/** Passes one after the other, without their indices. */
function chained(next: () => ModelIterator | undefined): ModelIterator {
  let current = next();
  return {
    next() {
      while (current !== undefined) {
        const item = pull(current);
        if (item !== undefined) return withoutIndices(item);
        current = next();
      }
      return undefined;
    },
  };
}

function joinedPasses(items: ModelIterator, method: ModelMethod): ModelIterator {
  return chained(() => {
    for (;;) {
      const item = pull(items);
      if (item === undefined) return undefined;
      const inner = collectionFrom(method, item.value);
      if (inner !== undefined) return inner;
    }
  });
}

/** Breadth first: all items, then the collections found under them, and so on. */
function flattened(items: ModelIterator, method: ModelMethod | undefined): ModelIterator {
  const waiting: ModelValue[] = [];
  let current = items;
  return {
    next() {
      for (;;) {
        const item = pull(current);
        if (item !== undefined) {
          waiting.push(item.value);
          return withoutIndices(item);
        }
        const inner = nextCollection(waiting, method);
        if (inner === undefined) return undefined;
        current = inner;
      }
    },
  };
}

function nextCollection(waiting: ModelValue[], method: ModelMethod | undefined): ModelIterator | undefined {
  for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) {
    const inner = collectionFrom(method, value);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function concatenated(first: ModelIterator, second: ModelIterator): ModelIterator {
  let current: ModelIterator | undefined = first;
  return {
    next(): ModelItem | undefined {
      while (current !== undefined) {
        const item = firstFailureEnds(current);
        if (item !== undefined) return withoutIndices(item);
        current = current === first ? second : undefined;
      }
      return undefined;
    },
  };
}

function firstFailureEnds(items: ModelIterator): ModelItem | undefined {
  try {
    return items.next();
  } catch {
    return undefined;
  }
}

export const projectingOperators = [
  operator('Select', 'Select(ProjectionMethod)', 'what the method makes of each item', (source, args) => {
    requireCount('Select', args, 1);
    const method = methodArgument('Select', args, 0);
    return keeping(source, (items) => projecting(items, method));
  }),
  operator(
    'SelectMany',
    'SelectMany(ProjectionMethod)',
    'the items of all collections that the method names',
    (source, args) => {
      requireCount('SelectMany', args, 1);
      const method = methodArgument('SelectMany', args, 0);
      return renumbered(() => joinedPasses(begin(source), method));
    },
  ),
  operator(
    'Flatten',
    'Flatten([KeyProjectorMethod])',
    'the items of a tree of collections, level by level',
    (source, args) => {
      requireCount('Flatten', args, 0, 1);
      const method = optionalMethod('Flatten', args, 0);
      return renumbered(() => flattened(begin(source), method));
    },
  ),
  operator('Concat', 'Concat(InnerCollection)', 'the items of both collections', (source, args) => {
    requireCount('Concat', args, 1);
    const other = asIterable(args[0]!);
    return renumbered(() => concatenated(begin(source), begin(other)));
  }),
  operator('Reverse', 'Reverse()', 'the items from last to first', (source, args) => {
    requireCount('Reverse', args, 0);
    return keeping(source, () => iteratorOf(collect(source).reverse()));
  }),
  operator('ToArray', 'ToArray()', 'the items, computed now and numbered from 0', (source, args) => {
    requireCount('ToArray', args, 0);
    return { kind: 'object', object: arrayOf(collect(source)) };
  }),
];
