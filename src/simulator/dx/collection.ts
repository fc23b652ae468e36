/**
 * Passes over the collections of the data model.
 *
 * A collection has a real index when its `dimension` is at least 1; then items carry their indices and every LINQ
 * operator that keeps items keeps them. Otherwise position counts, anew in each result.
 */
import {
  integer,
  type ModelItem,
  type ModelIterator,
  type ModelObject,
  type ModelValue,
} from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { variantCount } from './arguments.js';
import { sameValue } from './compare.js';
import { asModelError, errorOf, failed, noInterface, outOfBounds, unlessError } from './errors.js';

export interface Iterable extends ModelObject {
  iterate(): ModelIterator;
}

export function isIterable(value: ModelValue): boolean {
  return value.kind === 'object' && value.object.iterate !== undefined;
}

/** @throws ModelError when the value is no collection */
export function asIterable(value: ModelValue): Iterable {
  if (value.kind === 'object' && value.object.iterate !== undefined) return value.object as Iterable;
  throw systemError(noInterface);
}

/** 0 also for an object that fails to say. */
export function dimensionOf(object: ModelObject): number {
  try {
    return object.dimension ?? 0;
  } catch (thrown) {
    asModelError(thrown);
    return 0;
  }
}

/** A collection computed by dx itself. It has no keys of its own; LINQ comes from being iterable. */
export class Sequence implements Iterable {
  readonly dimension?: number;

  constructor(
    private readonly start: () => ModelIterator,
    dimension = 0,
  ) {
    if (dimension > 0) this.dimension = dimension;
  }

  keys(): readonly string[] {
    return [];
  }

  get(): undefined {
    return undefined;
  }

  iterate(): ModelIterator {
    return this.start();
  }

  at(indices: readonly ModelValue[]): ModelValue {
    if (indices.length !== this.dimension) throw systemError(failed);
    return findByIndices(this, indices);
  }
}

/** Items in memory, numbered from 0 as an array is. */
export function arrayOf(items: readonly ModelItem[]): Sequence {
  return new Elements(items);
}

/** Read out one by one: an item may compute its value when it is asked for it. */
function numbered({ value, metadata }: ModelItem, at: number): ModelItem {
  return { value, indices: [integer('UI8', at)], ...(metadata !== undefined && { metadata }) };
}

class Elements extends Sequence {
  constructor(private readonly items: readonly ModelItem[]) {
    super(() => iteratorOf(items.map(numbered)), 1);
  }

  override at(indices: readonly ModelValue[]): ModelValue {
    if (indices.length !== 1) throw systemError(failed);
    const item = this.items[variantCount(indices[0]!)];
    if (item === undefined) throw systemError(outOfBounds);
    return item.value;
  }
}

export function iteratorOf(items: readonly ModelItem[]): ModelIterator {
  let at = 0;
  return { next: () => items[at++] };
}

/** The items up to the end or to the first failure of the iterator itself. */
export function* itemsUntilFailure(object: Iterable): Generator<ModelItem> {
  const iterator = object.iterate();
  for (;;) {
    let item: ModelItem | undefined;
    try {
      item = iterator.next();
    } catch (thrown) {
      asModelError(thrown);
      return;
    }
    if (item === undefined) return;
    yield item;
  }
}

function sameIndices(left: readonly ModelValue[], right: readonly ModelValue[]): boolean {
  return left.length === right.length && left.every((value, at) => sameIndex(value, right[at]!));
}

/** An index of text never equals a number that looks like it. */
function sameIndex(left: ModelValue, right: ModelValue): boolean {
  if ((left.kind === 'string') !== (right.kind === 'string')) return false;
  try {
    return sameValue(left, right);
  } catch {
    return false;
  }
}

function findByIndices(object: Iterable, indices: readonly ModelValue[]): ModelValue {
  for (const item of itemsUntilFailure(object)) {
    if (item.indices === undefined || !sameIndices(item.indices, indices)) continue;
    if (errorOf(item.value) !== undefined) throw systemError(failed);
    return item.value;
  }
  throw systemError(outOfBounds);
}

/** `collection[index]`, by the collection's own concept or by position. */
export function elementAt(object: ModelObject, indices: readonly ModelValue[]): ModelValue | undefined {
  if (object.at !== undefined && dimensionOf(object) > 0) {
    if (indices.length !== dimensionOf(object)) throw systemError(failed);
    return object.at(indices);
  }
  if (object.at !== undefined && object.iterate === undefined) throw systemError(failed);
  if (object.iterate === undefined || indices.length !== 1) return undefined;
  return elementByPosition(object as Iterable, variantCount(indices[0]!));
}

function elementByPosition(object: Iterable, position: number): ModelValue {
  const iterator = object.iterate();
  for (let at = 0; ; at++) {
    let item: ModelItem | undefined;
    try {
      item = iterator.next();
    } catch {
      throw systemError(failed);
    }
    if (item === undefined) throw systemError(outOfBounds);
    if (at === position) return unlessError(item.value);
  }
}
