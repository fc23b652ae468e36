/**
 * Models with a name: found, published and extended by scripts outside of any record.
 *
 * What a script changes here by hand is its own to undo (`uninitializeScript`); what it forgets is undone when
 * the script is unloaded, so that one unloaded script never leaves its objects behind.
 */
import type { Border } from '../border/border.js';
import type { ModelObject, ModelRegistry } from '../model.js';
import { ModelError } from '../model.js';

export type Undo = () => void;

export class NamedModels {
  readonly #names = new WeakMap<ModelObject, string>();
  readonly #undo = new Map<string, Undo>();
  readonly #keys = new WeakMap<object, number>();
  #count = 0;

  constructor(
    private readonly border: Border,
    private readonly registry: ModelRegistry,
  ) {}

  /** `host.getNamedModel`: an unknown name gives a stub that can be extended. */
  find(name: string): object {
    const model = this.registry.namedModel(name) ?? stub();
    this.#names.set(model, name);
    const own = model.scriptObject;
    return own && this.border.owns(own) ? own : this.border.natives.wrap(model);
  }

  addParent(model: ModelObject, parent: unknown): void {
    const name = this.#nameOf(model, 'addParentModel');
    const object = this.modelOf(parent, 'addParentModel');
    this.remember(`parent ${name} ${this.#key(parent)}`, this.registry.addParent(name, object));
  }

  removeParent(model: ModelObject, parent: unknown): void {
    const name = this.#nameOf(model, 'removeParentModel');
    this.forget(`parent ${name} ${this.#key(parent)}`, 'removeParentModel');
  }

  /** The model of an object, or of a class (its prototype). */
  modelOf(value: unknown, method: string): ModelObject {
    const holder = typeof value === 'function' ? Reflect.get(value, 'prototype') : value;
    if (typeof holder !== 'object' || holder === null)
      throw new ModelError(`Invalid argument to method '${method}'`);
    return this.border.natives.objectOf(holder) ?? this.border.view(holder);
  }

  remember(key: string, undo: Undo): void {
    this.#undo.set(key, undo);
  }

  forget(key: string, method: string): void {
    const undo = this.#undo.get(key);
    if (!undo) throw new ModelError(`Invalid argument to method '${method}'`);
    this.#undo.delete(key);
    undo();
  }

  /** Undoes what is left, the latest first. */
  undoAll(): void {
    const left = [...this.#undo.values()].reverse();
    this.#undo.clear();
    for (const undo of left) undo();
  }

  #nameOf(model: ModelObject, method: string): string {
    const name = this.#names.get(model);
    if (name === undefined) throw new ModelError(`Invalid argument to method '${method}'`);
    return name;
  }

  #key(value: unknown): number {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return 0;
    const known = this.#keys.get(value);
    if (known !== undefined) return known;
    this.#keys.set(value, ++this.#count);
    return this.#count;
  }
}

function stub(): ModelObject {
  return { keys: () => [], get: () => undefined };
}
