/**
 * The border between the engine's data model and the provider's: every value crosses here, in both directions.
 *
 * An engine's object becomes a `ModelObject` that asks the engine each time; a `ModelObject` of the provider becomes an
 * object of the engine that asks the provider each time. Nothing is copied but plain values, and either way back gives
 * the very same object.
 */
import type { Metadata, ModelError, ModelObject, ModelValue } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import type { Engine } from '../session/engine.js';

export declare class Border {
  constructor(engine: Engine);
  readonly engine: Engine;
  /** The value of an engine's object, whose reference is consumed. @throws ModelError for an error object */
  take(object: Pointer): ModelValue;
  /** A new reference for the engine. */
  give(value: ModelValue): Pointer;
  /** The engine's view of an object of the provider, the same one while the engine or we hold it; a new reference. */
  giveObject(object: ModelObject): Pointer;
  /** A data model object that shows an object's keys: what the engine takes as a parent model. A new reference. */
  giveDataModel(name: string, object: ModelObject): Pointer;
  /** A store of metadata, whose reference is consumed; 0 is none. */
  takeMetadata(store: Pointer): Metadata | undefined;
  /** A new reference to a store; 0 for none. */
  giveMetadata(metadata: Metadata | undefined): Pointer;
  /** Text of the error object, whose reference is consumed (0 is none), else of the HRESULT. */
  failure(code: number, errorObject: Pointer, what: string): ModelError;
}
