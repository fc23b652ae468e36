/**
 * Objects of the provider as objects of the engine: empty synthetic ones whose keys and concepts are asked for here.
 *
 * A property is an accessor, so that one that fails breaks its own row only. All concepts of an object are interfaces of
 * one COM object; the engine is told of a concept when it asks for it, because a script may give one to an object that
 * is known already.
 */
import type { ModelObject } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { ComClass, type Implementation, idAt, writeBool, writePointer } from '../com/implement.js';
import {
  IDataModelManager,
  IDynamicConceptProviderConcept,
  IDynamicKeyProviderConcept,
  IModelObject,
} from '../com/model-interfaces.js';
import { addRef, get, must, release } from '../com/unknown.js';
import type { Crossing } from './crossing.js';
import type { Provided } from './provided.js';
import { type Concept, conceptsOf } from './provided-concepts.js';
import { ProvidedIterators } from './provided-iterator.js';
import { ProvidedKeys } from './provided-keys.js';

type State = { -readonly [Name in keyof Provided]: Provided[Name] };

/** Among the interfaces of the COM object those of the two providers come first, then the concepts. */
const providers = 2;

export class ProvidedObjects {
  readonly #keys: ProvidedKeys;
  readonly #iterators: ProvidedIterators;
  readonly #concepts: readonly Concept[];
  readonly #class: ComClass<State>;
  /** The engine's view of an object, for as long as the engine has it. */
  readonly #views = new WeakMap<ModelObject, Pointer>();
  readonly #objects = new Map<Pointer, ModelObject>();

  constructor(private readonly crossing: Crossing) {
    this.#keys = new ProvidedKeys(crossing);
    this.#iterators = new ProvidedIterators(crossing);
    const concepts = conceptsOf(crossing, this.#iterators);
    this.#concepts = concepts;
    this.#class = new ComClass<State>(
      [this.#keyProvider(), this.#conceptProvider(), ...concepts.map(({ implementation }) => implementation)],
      ({ accessor }) => release(accessor),
    );
  }

  /** Objects of ours that the engine has now. */
  get alive(): number {
    return this.#class.alive + this.#keys.alive + this.#iterators.alive;
  }

  /** The object behind a view; undefined for an object of the engine's own. */
  objectOf(view: Pointer): ModelObject | undefined {
    return this.#objects.get(view);
  }

  /** The view of an object, the same one while the engine has it, with a new reference. */
  view(object: ModelObject): Pointer {
    const known = this.#views.get(object);
    if (known !== undefined) return addRef(known);
    const view = get(this.crossing.engine.manager, IDataModelManager.CreateSyntheticObject, 0);
    this.attach(view, object, view);
    this.#views.set(object, view);
    this.#objects.set(view, object);
    return view;
  }

  /**
   * Gives the keys and concepts of an object to one of the engine's.
   * @param view that object, where it is the object's own view and no parent model of others
   */
  attach(to: Pointer, object: ModelObject, view: Pointer): void {
    const state: State = { object, view, at: 0, accessor: 0 };
    state.at = this.#class.create(state);
    must(to, IModelObject.SetConcept, IDynamicKeyProviderConcept.id, state.at, 0);
    if (view !== 0) must(to, IModelObject.SetConcept, IDynamicConceptProviderConcept.id, state.at + 8, 0);
    else this.#setConcepts(to, state);
    release(state.at);
  }

  /** A parent model may not bring concepts on demand (the engine refuses it): it has those that its object has now. */
  #setConcepts(to: Pointer, { object, at }: State): void {
    this.#concepts.forEach(({ implementation, supported }, index) => {
      if (supported(object))
        must(to, IModelObject.SetConcept, implementation.of.id, at + 8 * (providers + index), 0);
    });
  }

  /** The view itself is gone, though somebody may still hold a concept of it. */
  #forget({ object, view }: State): undefined {
    if (view === 0) return;
    this.#views.delete(object);
    this.#objects.delete(view);
  }

  #keyProvider(): Implementation<State> {
    return {
      of: IDynamicKeyProviderConcept,
      methods: {
        GetKey: (state, _context: Pointer, name: string, value: Pointer, metadata: Pointer, has: Pointer) =>
          this.#keys.find(state, name, { value, metadata, has }),
        EnumerateKeys: (state, _context: Pointer, out: Pointer) => this.#keys.enumerate(state, out),
      },
    };
  }

  #conceptProvider(): Implementation<State> {
    const places = new Map(this.#concepts.map((one, place) => [firstWord(one.implementation.of.id), place]));
    const nothing = () => undefined;
    return {
      of: IDynamicConceptProviderConcept,
      methods: {
        GetConcept: (
          state,
          _context: Pointer,
          id: Pointer,
          out: Pointer,
          metadata: Pointer,
          has: Pointer,
        ) => {
          const place = places.get(firstWord(idAt(id)));
          const found = place !== undefined && this.#concepts[place]!.supported(state.object);
          writePointer(out, found ? addRef(state.at + 8 * (providers + place)) : 0);
          writePointer(metadata, 0);
          writeBool(has, found);
          return undefined;
        },
        NotifyParent: nothing,
        NotifyParentChange: nothing,
        NotifyDestruct: (state) => this.#forget(state),
      },
    };
  }
}

/** Enough of an id to tell the concepts of the data model apart. */
function firstWord(id: Uint8Array): number {
  return new DataView(id.buffer, id.byteOffset).getUint32(0);
}
