/**
 * A script's object as the data model sees it: live, nothing is copied.
 *
 * Concepts are looked up each time they are asked for, because scripts attach `toString` or `Symbol.iterator`
 * to objects that are already known outside. A member that throws fails alone, with a ModelError.
 */

import type { Metadata, ModelItem, ModelIterator, ModelObject, ModelValue } from '../model.js';
import { integer, ModelError, none, outOfBounds } from '../model.js';
import type { Border } from './border.js';
import { hasScriptKey, isOrdinal, isWritableKey, scriptKeys } from './script-keys.js';

type Callable = (...args: unknown[]) => unknown;

export class ScriptObject {
  /** @param receiver `this` of its methods, when that is not the object itself */
  constructor(
    readonly scriptObject: object,
    protected readonly border: Border,
    private readonly receiver: unknown = scriptObject,
  ) {}

  onBehalfOf(self: ModelObject): ModelObject {
    return asModelObject(new ScriptObject(this.scriptObject, this.border, this.#receiver(self)));
  }

  keys(): readonly string[] {
    return this.border.leave('member', () => scriptKeys(this.scriptObject));
  }

  get(name: string, self?: ModelObject): ModelValue | undefined {
    const value = this.scriptObject;
    return this.border.leave('member', () =>
      hasScriptKey(value, name, this.border.realm.builtIns)
        ? this.border.toModel(Reflect.get(value, name, this.#receiver(self)))
        : undefined,
    );
  }

  has(name: string): boolean {
    return this.border.leave('member', () =>
      hasScriptKey(this.scriptObject, name, this.border.realm.builtIns),
    );
  }

  /** `this` of a getter: the object that this one extends, else the script object itself. */
  #receiver(self: ModelObject | undefined): unknown {
    return self === undefined ? this.receiver : this.border.fromModel({ kind: 'object', object: self });
  }

  set(name: string, value: ModelValue): boolean {
    return this.border.leave('member', () => {
      const object = this.scriptObject;
      if (!hasScriptKey(object, name, this.border.realm.builtIns)) return false;
      const way = isWritableKey(object, name);
      if (!way || (way === 'data' && !this.border.state.outsideWrites)) return false;
      return Reflect.set(object, name, this.border.fromModel(value));
    });
  }

  metadata(name: string): Metadata | undefined {
    return this.border.leave('member', () => this.border.metadata.ofKey(this.scriptObject, name));
  }

  get displayString(): ((format?: string) => string | undefined) | undefined {
    const convert = this.#method('toString');
    if (!convert) return undefined;
    return (format) =>
      this.border.leave('member', () => {
        const args = format === undefined ? [] : [format];
        return this.border.realm.text(Reflect.apply(convert, this.receiver, args));
      });
  }

  get iterate(): (() => ModelIterator) | undefined {
    const value = this.scriptObject;
    if (isOrdinal(value)) return () => new ElementIterator(value, this.border);
    const factory = this.#method(this.border.realm.iteratorSymbol);
    if (!factory) return undefined;
    return () =>
      this.border.leave('member', () => {
        const steps = Reflect.apply(factory, this.receiver, []);
        if (typeof steps !== 'object' || steps === null) throw new ModelError('Object is not iterable');
        return new StepIterator(steps, this.#method('getDimensionality') !== undefined, this.border);
      });
  }

  get dimension(): number | undefined {
    if (isOrdinal(this.scriptObject)) return 1;
    const count = this.#method('getDimensionality');
    if (!count) return undefined;
    return this.border.leave('member', () => Number(Reflect.apply(count, this.receiver, [])));
  }

  get at(): ((indices: readonly ModelValue[]) => ModelValue) | undefined {
    const value = this.scriptObject;
    if (isOrdinal(value)) return (indices) => this.border.toModel(value[ordinal(indices, value.length)]);
    const read = this.#method('getValueAt');
    return (
      read &&
      ((indices) =>
        this.#result(
          read,
          indices.map((index) => this.border.fromModel(index)),
        ))
    );
  }

  get setAt(): ((indices: readonly ModelValue[], value: ModelValue) => void) | undefined {
    const write = this.#method('setValueAt');
    return (
      write &&
      ((indices, value) => {
        this.#result(
          write,
          [value, ...indices].map((part) => this.border.fromModel(part)),
        );
      })
    );
  }

  get compareTo(): ((other: ModelValue) => number) | undefined {
    const compare = this.border.state.apiVersion >= 102 ? this.#method('compareTo') : undefined;
    return (
      compare &&
      ((other) =>
        this.border.leave('member', () =>
          Number(Reflect.apply(compare, this.receiver, [this.border.fromModel(other)])),
        ))
    );
  }

  get equals(): ((other: ModelValue) => boolean) | undefined {
    const same = this.border.state.apiVersion >= 102 ? this.#method('equals') : undefined;
    return (
      same &&
      ((other) =>
        this.border.leave('member', () =>
          Boolean(Reflect.apply(same, this.receiver, [this.border.fromModel(other)])),
        ))
    );
  }

  #result(method: Callable, args: readonly unknown[]): ModelValue {
    return this.border.leave('member', () =>
      this.border.toModel(Reflect.apply(method, this.receiver, args as unknown[])),
    );
  }

  /** A callable property; a getter that throws counts as absent, as a failing concept does. */
  #method(name: string | symbol): Callable | undefined {
    try {
      const value: unknown = Reflect.get(this.scriptObject, name);
      return typeof value === 'function' ? (value as Callable) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** A view with live concepts; `undefined` members are those that the object does not support now. */
export function asModelObject(value: ScriptObject): ModelObject {
  return value as ModelObject;
}

/** Elements of an array by position; the length is read anew at each step. */
class ElementIterator implements ModelIterator {
  #index = 0;
  constructor(
    private readonly value: ArrayLike<unknown>,
    private readonly border: Border,
  ) {}

  next(): ModelItem | undefined {
    const index = this.#index++;
    if (index >= this.value.length) return undefined;
    const indices = [integer('UI8', index)];
    return this.border.leave('member', () => ({ value: this.border.toModel(this.value[index]), indices }));
  }
}

class StepIterator implements ModelIterator {
  constructor(
    private readonly steps: object,
    private readonly indexed: boolean,
    private readonly border: Border,
  ) {}

  next(): ModelItem | undefined {
    return this.border.leave('member', () => {
      const next = Reflect.get(this.steps, 'next') as Callable;
      const step = Reflect.apply(next, this.steps, []) as { done?: unknown; value?: unknown };
      return step.done ? undefined : this.#item(step.value);
    });
  }

  #item(value: unknown): ModelItem {
    const indexed = this.border.indexedValue(value);
    if (indexed) {
      const indices = indexed.indices.map((index) => this.border.toModel(index));
      return { value: this.border.toModel(indexed.value), indices };
    }
    if (this.indexed)
      throw new ModelError('Iterator supporting getDimensions() did not return an indexedValue instance');
    const item = value === undefined ? none : this.border.toModel(value);
    return item.metadata ? { value: item, metadata: item.metadata } : { value: item };
  }
}

function ordinal(indices: readonly ModelValue[], length: number): number {
  const index = indices[0];
  if (indices.length !== 1 || index?.kind !== 'integer' || index.value < 0n || index.value >= BigInt(length))
    throw outOfBounds();
  return Number(index.value);
}
