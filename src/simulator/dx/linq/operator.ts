/**
 * What every LINQ operator needs: the collection it is called on, lambdas called safely, results as sequences.
 *
 * Two kinds of failure are kept apart. A lambda that fails makes an error item, which later operators carry
 * along. An iterator that fails is passed on silently: the pass may go on after it, nothing is shown for it.
 */
import {
  type ModelItem,
  type ModelIterator,
  type ModelMethod,
  type ModelValue,
  none,
} from '../../../provider/model.js';
import { systemError } from '../../../provider/system-error.js';
import { asIterable, dimensionOf, type Iterable, itemsUntilFailure, Sequence } from '../collection.js';
import { asModelError, errorValue, ReturnedError, silent, typeMismatch } from '../errors.js';
import { truth } from '../numbers.js';

export interface Operator {
  readonly help: string;
  readonly method: ModelMethod;
}

type OperatorBody = (source: Iterable, args: readonly ModelValue[]) => ModelValue;

/** An entry of the operator table. `help` is the signature and what it does. */
export function operator(name: string, signature: string, help: string, body: OperatorBody) {
  const method: ModelMethod = (self, args) => body(asIterable(self), args);
  return [name, { help: `${signature} - ${help}`, method }] as const;
}

/** The next item of the collection below. @throws SilentFailure when its iterator fails */
export function pull(iterator: ModelIterator): ModelItem | undefined {
  try {
    return iterator.next();
  } catch (thrown) {
    throw silent(thrown);
  }
}

/** A pass over the collection below. @throws SilentFailure when it cannot be started */
export function begin(source: Iterable): ModelIterator {
  try {
    return source.iterate();
  } catch (thrown) {
    throw silent(thrown);
  }
}

/** A collection that keeps items, and therefore indices, of its source. */
export function keeping(source: Iterable, next: (iterator: ModelIterator) => ModelIterator): ModelValue {
  return { kind: 'object', object: new Sequence(() => next(begin(source)), dimensionOf(source)) };
}

/** A collection with items of its own, numbered by position. */
export function renumbered(start: () => ModelIterator): ModelValue {
  return { kind: 'object', object: new Sequence(start) };
}

export function collect(source: Iterable): ModelItem[] {
  return [...itemsUntilFailure(source)];
}

export function withoutIndices(item: ModelItem): ModelItem {
  return { value: item.value };
}

/** The item with another value, e.g. a projection or an error. */
export function replaced(item: ModelItem, value: ModelValue): ModelItem {
  return item.indices === undefined ? { value } : { value, indices: item.indices };
}

/** @throws the lambda's failure, except one that the engine hands back as a value */
export function call(method: ModelMethod, ...args: ModelValue[]): ModelValue {
  try {
    return method(none, args);
  } catch (thrown) {
    if (thrown instanceof ReturnedError) return errorValue(thrown);
    throw asModelError(thrown);
  }
}

/** A lambda's answer, or its failure as an error value. */
export function callOrError(method: ModelMethod, ...args: ModelValue[]): ModelValue {
  try {
    return call(method, ...args);
  } catch (thrown) {
    return errorValue(thrown);
  }
}

/**
 * A predicate's answer.
 * @throws the lambda's failure; a failure of its own when the answer is neither truth value nor number
 */
export function holds(predicate: ModelMethod, ...args: ModelValue[]): boolean {
  return isTrue(call(predicate, ...args));
}

/** Truth of what a lambda returned: stricter than that of `?:`, and an error value counts as true there too. */
export function isTrue(answer: ModelValue): boolean {
  if (answer.kind === 'string' && !/^(true|false)$/i.test(answer.value)) {
    if (answer.value.trim() === '' || Number.isNaN(Number(answer.value))) throw systemError(typeMismatch);
  }
  return truth(answer);
}
