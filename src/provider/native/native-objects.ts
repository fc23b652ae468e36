/**
 * The model's objects as a script sees them: proxies that look everything up when it is asked for.
 *
 * A property is first a name that JsProvider projects, then a key of the model, then what models of a concept
 * add (LINQ); a missing one is `undefined`, never an error. There is no `length` and there are no array
 * methods on a collection: it has `Symbol.iterator`, and `[i]` when its one index is ordinal.
 */

import type { Border, Natives } from '../border/border.js';
import type { Model, ModelObject, ModelValue } from '../model.js';
import { integer, ModelError } from '../model.js';
import type { Projections } from './projections.js';

const end = Symbol('end of iteration');

/** Where a proxy's target keeps the model's object; no script ever sees a target. */
const held = Symbol('model object');
type Target = { [held]: ModelObject };

export class NativeObjects implements Natives {
  readonly #proxies = new WeakMap<ModelObject, object>();
  readonly #objects = new WeakMap<object, ModelObject>();
  readonly #handler: ProxyHandler<object>;

  constructor(
    private readonly border: Border,
    private readonly model: Model,
    private readonly projections: Projections,
  ) {
    const of = (target: object) => (target as Target)[held];
    this.#handler = border.realm.handler({
      get: (target, name) => this.#get(of(target), name, target),
      set: (target, name, value) => this.#set(of(target), name, value),
      has: (target, name) => this.#has(of(target), name, target),
      ownKeys: (target) => this.#ownKeys(of(target)),
      getOwnPropertyDescriptor: (target, name) => this.#describe(of(target), name),
      defineProperty: () => refuse(),
      deleteProperty: () => refuse(),
    });
  }

  wrap(object: ModelObject): object {
    const known = this.#proxies.get(object);
    if (known) return known;
    const target = Object.assign(this.border.realm.object(), { [held]: object });
    const made = this.border.realm.proxy(target, this.#handler);
    this.#proxies.set(object, made);
    this.#objects.set(made, object);
    return made;
  }

  objectOf(value: object): ModelObject | undefined {
    return this.#objects.get(value);
  }

  key(object: ModelObject, name: string): ModelValue | undefined {
    return object.get(name) ?? this.model.conceptKey?.(object, name);
  }

  #get(object: ModelObject, name: string | symbol, target: object): unknown {
    this.border.state.counters.hostCalls++;
    if (typeof name === 'symbol') {
      if (name !== this.border.realm.iteratorSymbol) return Reflect.get(target, name);
      return object.iterate && this.#iteration(object);
    }
    const projected = this.projections.find(object, name);
    if (projected) return projected(object);
    if (/^\d+$/.test(name) && object.dimension === 1 && object.at)
      return this.border.fromModel(object.at([integer('UI8', BigInt(name))]));
    const value = this.key(object, name);
    if (value === undefined) return Reflect.get(target, name);
    return value.kind === 'method'
      ? this.border.functionOf(value.method, name)
      : this.border.fromModel(value);
  }

  #set(object: ModelObject, name: string | symbol, value: unknown): boolean {
    this.border.state.counters.hostCalls++;
    const taken = typeof name === 'string' && object.set?.(name, this.border.toModel(value));
    if (!taken) throw new ModelError('Cannot write to property');
    return true;
  }

  #has(object: ModelObject, name: string | symbol, target: object): boolean {
    if (typeof name === 'symbol')
      return name === this.border.realm.iteratorSymbol ? Boolean(object.iterate) : Reflect.has(target, name);
    const own = this.projections.find(object, name) ?? this.key(object, name);
    return own !== undefined || Reflect.has(target, name);
  }

  #ownKeys(object: ModelObject): string[] {
    this.border.state.counters.hostCalls++;
    return [...new Set([...object.keys(), ...this.projections.names(object)])];
  }

  /** Keys are enumerable, projected names are not; no getter runs before somebody reads. */
  #describe(object: ModelObject, name: string | symbol): PropertyDescriptor | undefined {
    if (typeof name === 'symbol') return undefined;
    const enumerable = object.keys().includes(name);
    if (!enumerable && !this.projections.find(object, name)) return undefined;
    const get = this.border.realm.method(name, () => Reflect.get(this.wrap(object), name));
    return { get, enumerable, configurable: true };
  }

  #iteration(object: ModelObject): object {
    return this.border.realm.method('[Symbol.iterator]', () => {
      const steps = object.iterate?.();
      if (!steps) throw new ModelError('Object is not iterable');
      const step = () => {
        const item = steps.next();
        if (item === undefined) return end;
        const value = item.value;
        return value.kind === 'string' ? value.value : this.border.fromModel(value);
      };
      return this.border.realm.iterator(step, end);
    });
  }
}

function refuse(): never {
  throw new ModelError('Unable to create/set property on object');
}
