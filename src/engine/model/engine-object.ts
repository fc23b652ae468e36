/**
 * An object of the engine as an object of the provider: every question goes to the engine, each time.
 *
 * Concepts are members that are there or not, as the provider asks for them: who reads `iterate` asks whether the object
 * is iterable now.
 */
import {
  type Metadata,
  type ModelIterator,
  type ModelObject,
  type ModelValue,
  text,
} from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import type { ComMethod, InterfaceIdentity } from '../com/interface.js';
import {
  IComparableConcept,
  IEquatableConcept,
  IIndexableConcept,
  IIterableConcept,
  IKeyEnumerator,
  IModelObject,
  IStringDisplayableConcept,
} from '../com/model-interfaces.js';
import { takeBstr } from '../com/text.js';
import { call, failure, givenBack, release, takeOut, using } from '../com/unknown.js';
import type { Crossing } from './crossing.js';
import { EngineIterator } from './engine-iterator.js';
import { withGiven } from './engine-method.js';

export class EngineObject {
  constructor(
    protected readonly crossing: Crossing,
    /** The engine's object, for which whoever made this one holds a reference. */
    readonly reference: Pointer,
  ) {}

  keys(): readonly string[] {
    return this.#inUse(() =>
      namesIn(this.crossing.ask(this.reference, IModelObject.EnumerateKeys), IKeyEnumerator.GetNext),
    );
  }

  get(name: string): ModelValue | undefined {
    const out = takeOut();
    const code = this.#call(IModelObject.GetKeyValue, name, out, null);
    const value = givenBack(out);
    return code === failure.E_BOUNDS && value === 0 ? undefined : this.crossing.result(code, value);
  }

  has(name: string): boolean {
    return this.#call(IModelObject.GetKey, name, null, null) >= 0;
  }

  set(name: string, value: ModelValue): boolean {
    const object = this.crossing.give(value);
    const code = using(object, () => this.#call(IModelObject.SetKeyValue, name, object));
    if (code === failure.E_BOUNDS) return false;
    this.#succeeded(code);
    return true;
  }

  metadata(name: string): Metadata | undefined {
    const store = takeOut();
    this.#call(IModelObject.GetKey, name, null, store);
    return this.crossing.takeMetadata(givenBack(store));
  }

  get displayString(): ((format?: string) => string | undefined) | undefined {
    if (!this.#supports(IStringDisplayableConcept)) return undefined;
    return (format) => (format === undefined ? undefined : this.#formatted(format)) ?? this.#display();
  }

  get iterate(): (() => ModelIterator) | undefined {
    if (!this.#supports(IIterableConcept)) return undefined;
    return () =>
      this.#through(IIterableConcept, (concept) =>
        EngineIterator.over(this.crossing, this.reference, concept),
      );
  }

  get dimension(): number | undefined {
    if (!this.#supports(IIndexableConcept)) return undefined;
    return this.#through(IIndexableConcept, (concept) =>
      this.crossing.ask(concept, IIndexableConcept.GetDimensionality, this.reference),
    );
  }

  get at(): ((indices: readonly ModelValue[]) => ModelValue) | undefined {
    if (!this.#supports(IIndexableConcept)) return undefined;
    return (indices) =>
      this.#through(IIndexableConcept, (concept) =>
        withGiven(this.crossing, indices, (list) => {
          const out = takeOut();
          const { GetAt } = IIndexableConcept;
          const code = call(concept, GetAt, this.reference, indices.length, list, out, null);
          return this.crossing.result(code, givenBack(out));
        }),
      );
  }

  get setAt(): ((indices: readonly ModelValue[], value: ModelValue) => void) | undefined {
    if (!this.#supports(IIndexableConcept)) return undefined;
    return (indices, value) =>
      this.#through(IIndexableConcept, (concept) =>
        withGiven(this.crossing, [...indices, value], (list) => {
          const { SetAt } = IIndexableConcept;
          const count = indices.length;
          this.#succeeded(call(concept, SetAt, this.reference, count, list, Number(list[count])));
        }),
      );
  }

  get compareTo(): ((other: ModelValue) => number) | undefined {
    if (!this.#supports(IComparableConcept)) return undefined;
    return (other) => this.#against(IComparableConcept, IComparableConcept.CompareObjects, other) | 0;
  }

  get equals(): ((other: ModelValue) => boolean) | undefined {
    if (!this.#supports(IEquatableConcept)) return undefined;
    return (other) => this.#against(IEquatableConcept, IEquatableConcept.AreObjectsEqual, other) !== 0;
  }

  #against(concept: InterfaceIdentity, method: ComMethod, other: ModelValue): number {
    return this.#through(concept, (found) =>
      using(this.crossing.give(other), (object) => this.crossing.ask(found, method, this.reference, object)),
    );
  }

  #display(): string {
    const { ToDisplayString } = IStringDisplayableConcept;
    return this.#through(IStringDisplayableConcept, (concept) =>
      takeBstr(this.crossing.ask(concept, ToDisplayString, this.reference, 0)),
    );
  }

  /** The engine itself knows what a format means. */
  #formatted(format: string): string | undefined {
    const convert = this.get('ToDisplayString');
    if (convert?.kind !== 'method') return undefined;
    const shown = convert.method({ kind: 'object', object: asModelObject(this) }, [text(format)]);
    return shown.kind === 'string' ? shown.value : undefined;
  }

  #supports(concept: InterfaceIdentity): boolean {
    const found = this.#concept(concept);
    release(found);
    return found !== 0;
  }

  #through<T>(concept: InterfaceIdentity, use: (concept: Pointer) => T): T {
    const found = this.#concept(concept);
    if (found === 0) throw this.crossing.failure(failure.E_NOINTERFACE, 0);
    return this.#inUse(() => using(found, use));
  }

  #call(method: ComMethod, ...args: readonly unknown[]): number {
    return this.#inUse(() => call(this.reference, method, ...args));
  }

  #inUse<T>(action: () => T): T {
    return this.crossing.held.during(this, action);
  }

  #concept(concept: InterfaceIdentity): Pointer {
    const out = takeOut();
    const code = this.#call(IModelObject.GetConcept, concept.id, out, null);
    const found = givenBack(out);
    return code < 0 ? 0 : found;
  }

  #succeeded(code: number): void {
    if (code < 0) throw this.crossing.failure(code, 0);
  }
}

/** A view with live concepts: a member that is undefined now is one that the object does not support now. */
export function asModelObject(object: EngineObject): ModelObject {
  return object as unknown as ModelObject;
}

/** The names that an enumerator gives, whose reference is consumed. @param next its method, whose first parameter is the name */
export function namesIn(enumerator: Pointer, next: ComMethod): string[] {
  const names = new Set<string>();
  for (;;) {
    const out = takeOut();
    const code = call(enumerator, next, out, null, null);
    const name = givenBack(out);
    if (name === 0 && code < 0) break;
    names.add(takeBstr(name));
  }
  release(enumerator);
  return [...names];
}
