/**
 * Metadata that scripts attach to their objects: by `host.metadata.defineMetadata`, or by a property under
 * `Symbol.metadataDescriptor`. Both hold `{ Key: { Help, PreferShow, PreferredRadix, … } }`, may stand on a
 * prototype, and are read when somebody asks; nothing is evaluated at definition.
 */
import type { Metadata, ModelValue } from '../model.js';
import { ModelError } from '../model.js';

export class MetadataTable {
  readonly #defined = new WeakMap<object, object>();

  constructor(
    private readonly symbol: symbol,
    private readonly toModel: (value: unknown) => ModelValue,
  ) {}

  /** @throws ModelError `Cannot find key 'X' for metadata definition` */
  define(target: object, descriptor: object): void {
    for (const name of Object.keys(descriptor))
      if (!(name in target)) throw new ModelError(`Cannot find key '${name}' for metadata definition`);
    this.#defined.set(target, descriptor);
  }

  ofKey(target: object, name: string): Metadata | undefined {
    const described = this.#describe(Reflect.get(target, this.symbol), name);
    if (described) return described;
    for (let holder: object | null = target; holder; holder = Object.getPrototypeOf(holder)) {
      const found = this.#describe(this.#defined.get(holder), name);
      if (found) return found;
    }
    return undefined;
  }

  /** A flat descriptor, `{ Help, PreferShow, … }`, as values of the model. */
  read(descriptor: unknown): Metadata | undefined {
    if (typeof descriptor !== 'object' || descriptor === null) return undefined;
    const all: Record<string, ModelValue> = {};
    for (const name of Object.keys(descriptor)) all[name] = this.toModel(Reflect.get(descriptor, name));
    return all;
  }

  #describe(descriptors: unknown, name: string): Metadata | undefined {
    if (typeof descriptors !== 'object' || descriptors === null) return undefined;
    return Object.hasOwn(descriptors, name) ? this.read(Reflect.get(descriptors, name)) : undefined;
  }
}
