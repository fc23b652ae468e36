/**
 * The border between a script and the data model, in both directions.
 *
 * Out of the script the type of the VARIANT is decided here (and with it how `dx` prints): an integral Number
 * leaves as UI8, a negative one as I8, any other as R8; objects stay live. Into the script 64-bit integers are
 * Int64 objects whatever their magnitude, narrower ones Numbers. A round trip keeps identity both ways.
 */

import type { Metadata, ModelMethod, ModelObject, ModelValue } from '../model.js';
import { bitsOf, bool, float, integer, method, none, object, text } from '../model.js';
import type { Profile } from '../profile.js';
import type { Realm, RealmFunction } from '../realm/realm.js';
import type { Border, IndexedValue, Natives } from './border.js';
import type { ErrorTexts, Exit } from './error-text.js';
import type { Int64Library } from './int64-library.js';
import { MetadataTable } from './metadata.js';
import { asModelObject, ScriptObject } from './script-object.js';
import type { ScriptState } from './script-state.js';

interface BorderParts {
  readonly realm: Realm;
  readonly profile: Profile;
  readonly state: ScriptState;
  readonly int64: Int64Library;
  readonly errors: ErrorTexts;
  /** Asked for at the first crossing only: the model's objects know the border as well. */
  readonly natives: () => Natives;
}

export class Marshaller implements Border {
  readonly realm: Realm;
  readonly state: ScriptState;
  readonly int64: Int64Library;
  readonly metadata: MetadataTable;
  readonly #profile: Profile;
  readonly #errors: ErrorTexts;
  readonly #natives: () => Natives;
  readonly #objects = new WeakMap<object, ModelObject>();
  readonly #exact = new WeakMap<object, ModelValue>();
  readonly #indexed = new WeakMap<object, IndexedValue>();
  readonly #functions = new WeakMap<ModelMethod, RealmFunction>();
  readonly #methods = new WeakMap<RealmFunction, ModelMethod>();
  readonly #callbacks = new WeakMap<RealmFunction, ModelMethod>();

  constructor(parts: BorderParts) {
    this.realm = parts.realm;
    this.state = parts.state;
    this.int64 = parts.int64;
    this.#profile = parts.profile;
    this.#errors = parts.errors;
    this.#natives = parts.natives;
    this.metadata = new MetadataTable(this.realm.metadataDescriptor, (value) => this.toModel(value));
  }

  get natives(): Natives {
    return this.#natives();
  }

  toModel(value: unknown): ModelValue {
    switch (typeof value) {
      case 'string':
        return text(value);
      case 'number':
        return numberToModel(value);
      case 'boolean':
        return bool(value);
      case 'bigint':
        return integer(value < 0n ? 'I8' : 'UI8', value);
      case 'function':
        return method(this.#methodOf(value as RealmFunction, this.#methods, this.#profile.IntegerArguments));
      case 'object':
        return value === null ? none : this.#objectToModel(value);
      default:
        return none;
    }
  }

  argumentToModel(value: unknown): ModelValue {
    return typeof value === 'function'
      ? method(this.#methodOf(value as RealmFunction, this.#callbacks, 'by-width'))
      : this.toModel(value);
  }

  fromModel(value: ModelValue): unknown {
    switch (value.kind) {
      case 'none':
        return undefined;
      case 'integer':
        return bitsOf(value.type) <= 32 ? Number(value.value) : this.int64.of(value.value);
      case 'method':
        return this.functionOf(value.method);
      case 'object': {
        const own = value.object.scriptObject;
        return own && this.owns(own) ? own : this.natives.wrap(value.object);
      }
      default:
        return value.value;
    }
  }

  view(value: object, make = (own: object) => asModelObject(new ScriptObject(own, this))): ModelObject {
    const known = this.#objects.get(value);
    if (known) return known;
    const made = make(value);
    this.#objects.set(value, made);
    return made;
  }

  owns(value: object): boolean {
    return this.#objects.has(value);
  }

  bind(instance: object, value: ModelValue): void {
    this.#exact.set(instance, value);
  }

  bindIndexed(instance: object, value: IndexedValue): void {
    this.#indexed.set(instance, value);
  }

  indexedValue(value: unknown): IndexedValue | undefined {
    return typeof value === 'object' && value !== null ? this.#indexed.get(value) : undefined;
  }

  withMetadata(value: unknown, metadata: Metadata | undefined): ModelValue {
    const plain = this.toModel(value);
    return metadata ? { ...plain, metadata } : plain;
  }

  leave<T>(exit: Exit, action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw this.#errors.leaving(error, exit);
    }
  }

  functionOf(target: ModelMethod, name = ''): RealmFunction {
    const known = this.#functions.get(target);
    if (known) return known;
    const made = this.realm.method(name, (self, args) => {
      this.state.counters.hostCalls++;
      const values = args.map((argument) => this.argumentToModel(argument));
      const result = target(self === undefined ? none : this.toModel(self), values);
      return this.fromModel(result);
    });
    this.#functions.set(target, made);
    this.#methods.set(made, target);
    this.#callbacks.set(made, target);
    return made;
  }

  #methodOf(
    target: RealmFunction,
    known: WeakMap<RealmFunction, ModelMethod>,
    integers: Profile['IntegerArguments'],
  ): ModelMethod {
    const existing = known.get(target);
    if (existing) return existing;
    const made: ModelMethod = (self, args) =>
      this.leave('call', () => {
        const values = args.map((argument) => this.#argumentFromModel(argument, integers));
        return this.toModel(Reflect.apply(target, this.fromModel(self), values));
      });
    known.set(target, made);
    this.#functions.set(made, target);
    return made;
  }

  #argumentFromModel(value: ModelValue, integers: Profile['IntegerArguments']): unknown {
    if (integers === 'number' && value.kind === 'integer') {
      const number = Number(value.value);
      if (Number.isSafeInteger(number)) return number;
    }
    return this.fromModel(value);
  }

  #objectToModel(value: object): ModelValue {
    const wide = this.int64.valueOf(value);
    if (wide !== undefined) return integer(wide < 0n ? 'I8' : 'UI8', wide);
    const exact = this.#exact.get(value);
    if (exact) return exact;
    const indexed = this.#indexed.get(value);
    if (indexed) return this.toModel(indexed.value);
    return object(this.natives.objectOf(value) ?? this.view(value));
  }
}

const largestInteger = 2 ** 64;

function numberToModel(value: number): ModelValue {
  if (!Number.isInteger(value) || value >= largestInteger || value < -(2 ** 63)) return float(value);
  return integer(value < 0 ? 'I8' : 'UI8', value);
}
