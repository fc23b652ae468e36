/**
 * The border between the engine's data model and the provider's: every value crosses here, in both directions.
 *
 * An engine's object becomes a `ModelObject` that asks the engine each time; a `ModelObject` of the provider becomes an
 * object of the engine that asks the provider each time. Nothing is copied but plain values, and either way back gives
 * the very same object.
 */
import {
  type Metadata,
  type ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  none,
} from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import type { Pointer } from '../com/ffi.js';
import type { ComMethod } from '../com/interface.js';
import { IDataModelManager, IModelMethod, IModelObject } from '../com/model-interfaces.js';
import { systemFailure } from '../com/system-failure.js';
import { addRef, call, get, givenBack, orRelease, release, takeOut, using } from '../com/unknown.js';
import { layoutsOf } from '../symbols/type-layout.js';
import type { Crossing } from './crossing.js';
import { DataModels } from './data-model.js';
import { engineMethod } from './engine-method.js';
import { asModelObject, EngineObject } from './engine-object.js';
import { errorOf, newErrorObject } from './failures.js';
import { HeldReferences } from './held-references.js';
import { boxedInterface, kind, kindOf, newIntrinsic, plainValue } from './intrinsics.js';
import { newMetadata, takeMetadata } from './metadata.js';
import { ProvidedMethods } from './provided-method.js';
import { ProvidedObjects } from './provided-object.js';
import { PointerObject, resolved, TypedObject, unreadable } from './typed-object.js';

export class Border implements Crossing {
  readonly held = new HeldReferences();
  readonly #objects: ProvidedObjects;
  readonly #methods: ProvidedMethods;
  readonly #dataModels: DataModels;
  readonly #noValue: Pointer;

  constructor(readonly engine: Engine) {
    this.#objects = new ProvidedObjects(this);
    this.#methods = new ProvidedMethods(this);
    this.#dataModels = new DataModels(engine.manager);
    this.#noValue = get(engine.manager, IDataModelManager.CreateNoValue);
  }

  /** Objects of ours that the engine has, and objects of the engine that we have, now; for tests and benchmarks. */
  get alive(): { readonly given: number; readonly taken: number } {
    const given = this.#objects.alive + this.#methods.alive + this.#dataModels.alive;
    return { given, taken: this.held.size };
  }

  /** The value of an engine's object, whose reference is consumed. @throws ModelError for an error object */
  take(object: Pointer): ModelValue {
    if (object === 0) return none;
    const own = this.#objects.objectOf(object);
    if (own !== undefined) {
      release(object);
      return { kind: 'object', object: own };
    }
    switch (kindOf(object)) {
      case kind.error:
        throw errorOf(object);
      case kind.noValue:
        release(object);
        return none;
      case kind.method:
        return { kind: 'method', method: using(object, () => this.#takeMethod(object)) };
      case kind.intrinsic:
      case kind.targetObject:
        return this.#takeTyped(object);
      case kind.targetReference:
        return using(object, () => this.dereferenced(object));
      default:
        return this.#takeObject(object, EngineObject);
    }
  }

  /** The same for an object whose reference stays with the caller; 0 is no value. */
  borrow(object: Pointer): ModelValue {
    return object === 0 ? none : this.take(addRef(object));
  }

  /** What a method of the engine gave: its HRESULT, and the value or error object. @throws ModelError when it failed */
  result(code: number, object: Pointer): ModelValue {
    if (code < 0) throw this.failure(code, object);
    return this.take(object);
  }

  /** What a pointer or a reference refers to. @throws ModelError with the engine's text when it cannot be had */
  dereferenced(object: Pointer): ModelValue {
    const out = takeOut();
    const code = call(object, IModelObject.Dereference, out);
    return this.result(code, givenBack(out));
  }

  /** A new reference for the engine. */
  give(value: ModelValue): Pointer {
    switch (value.kind) {
      case 'none':
        return addRef(this.#noValue);
      case 'object':
        return this.giveObject(value.object);
      case 'method':
        return this.giveMethod(value.method);
      default:
        return newIntrinsic(this.engine.manager, value);
    }
  }

  /** The engine's view of an object of the provider, the same one while the engine or we hold it; a new reference. */
  giveObject(object: ModelObject): Pointer {
    return object instanceof EngineObject ? addRef(object.reference) : this.#objects.view(object);
  }

  /** A new object of the engine with the method; a new reference. */
  giveMethod(method: ModelMethod): Pointer {
    return this.#methods.box(method);
  }

  /** A data model object that shows an object's keys: what the engine takes as a parent model. A new reference. */
  giveDataModel(name: string, object: ModelObject): Pointer {
    const model = this.#dataModels.create(name);
    this.#objects.attach(model, object, 0);
    return model;
  }

  /** A store of metadata, whose reference is consumed; 0 is none. */
  takeMetadata(store: Pointer): Metadata | undefined {
    return takeMetadata(this, store);
  }

  /** A new reference to a store; 0 for none. */
  giveMetadata(metadata: Metadata | undefined): Pointer {
    return newMetadata(this, metadata);
  }

  /** Text of the error object, whose reference is consumed (0 is none), else of the HRESULT. */
  failure(code: number, errorObject: Pointer): ModelError {
    if (errorObject !== 0 && kindOf(errorObject) === kind.error) return errorOf(errorObject);
    release(errorObject);
    return systemFailure(code);
  }

  /** An error object for whatever was thrown, with a new reference, and the HRESULT that goes with it. */
  giveError(error: unknown): { readonly code: number; readonly object: Pointer } {
    return newErrorObject(this.engine.manager, error);
  }

  /** What a method writes to its last parameter, a pointer or a small number. @throws ModelError when it failed */
  ask(object: Pointer, method: ComMethod, ...args: readonly unknown[]): Pointer {
    const out = takeOut();
    const code = call(object, method, ...args, out);
    const value = givenBack(out);
    if (code < 0) throw this.failure(code, 0);
    return value;
  }

  #takeMethod(box: Pointer): ModelMethod {
    const method = boxedInterface(box, IModelMethod);
    const own = this.#methods.methodOf(method);
    if (own === undefined) return engineMethod(this, method);
    release(method);
    return own;
  }

  /** Pointers, structures and arrays stay objects; what is a plain value is one, with the name of its type. */
  #takeTyped(object: Pointer): ModelValue {
    const type = typeOf(object);
    if (type === 0) return this.#takePlain(object) ?? this.#takeObject(object, EngineObject);
    const layout = orRelease(object, () => layoutsOf(this.engine).of(type));
    const real = resolved(layout);
    if (real.kind === 'pointer') return this.#takeObject(object, PointerObject);
    const value = this.#takePlain(object);
    if (value !== undefined) return { ...value, typeName: layout.name };
    if (real.kind === 'intrinsic' || real.kind === 'enum') throw unreadable(object);
    return this.#takeObject(object, TypedObject);
  }

  #takePlain(object: Pointer): ModelValue | undefined {
    const value = plainValue(object);
    if (value !== undefined) release(object);
    return value;
  }

  /** The object of ours that stands for one of the engine's, the same one while anybody has it. */
  #takeObject(
    object: Pointer,
    make: new (crossing: Crossing, reference: Pointer) => EngineObject,
  ): ModelValue {
    const known = this.held.find<EngineObject>(object);
    if (known !== undefined) release(object);
    const value = known ?? this.held.hold(object, new make(this, object));
    return { kind: 'object', object: asModelObject(value) };
  }
}

/** The type of an object, with a reference; 0 where it has none, or none that can be had. */
function typeOf(object: Pointer): Pointer {
  const out = takeOut();
  const code = call(object, IModelObject.GetTypeInfo, out);
  const type = givenBack(out);
  return code < 0 ? 0 : type;
}
