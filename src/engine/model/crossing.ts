/** What the parts of the border need of each other; the border itself is all of it. */
import type { Metadata, ModelError, ModelMethod, ModelObject, ModelValue } from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import type { Pointer } from '../com/ffi.js';
import type { ComMethod } from '../com/interface.js';
import type { HeldReferences } from './held-references.js';

export interface Crossing {
  readonly engine: Engine;
  /** The engine's objects, methods and iterators that values of ours stand for. */
  readonly held: HeldReferences;
  take(object: Pointer): ModelValue;
  /** The same for an object whose reference stays with the caller; 0 is no value. */
  borrow(object: Pointer): ModelValue;
  /** What a method of the engine gave: its HRESULT, and the value or error object. @throws ModelError when it failed */
  result(code: number, object: Pointer): ModelValue;
  /** What a pointer or a reference refers to. @throws ModelError with the engine's text when it cannot be had */
  dereferenced(object: Pointer): ModelValue;
  give(value: ModelValue): Pointer;
  giveObject(object: ModelObject): Pointer;
  giveMethod(method: ModelMethod): Pointer;
  takeMetadata(store: Pointer): Metadata | undefined;
  giveMetadata(metadata: Metadata | undefined): Pointer;
  failure(code: number, errorObject: Pointer): ModelError;
  /** What a method writes to its last parameter, a pointer or a small number. @throws ModelError when it failed */
  ask(object: Pointer, method: ComMethod, ...args: readonly unknown[]): Pointer;
  /** An error object for whatever was thrown, with a new reference, and the HRESULT that goes with it. */
  giveError(error: unknown): { readonly code: number; readonly object: Pointer };
}
