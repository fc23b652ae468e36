/**
 * Failures on their way through the border: error objects and HRESULTs of the engine as errors with a text, and what our
 * side throws as error objects.
 */
import { ModelError } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { IDataModelManager, IModelObject, IStringDisplayableConcept } from '../com/model-interfaces.js';
import { isTextless, systemFailure } from '../com/system-failure.js';
import { takeBstr } from '../com/text.js';
import { ComError, call, failure, get, givenBack, release, takeOut } from '../com/unknown.js';
import { newVariant, takeVariant } from '../com/variant.js';

/** The error that an error object tells of; the object's reference is consumed. */
export function errorOf(object: Pointer): ModelError {
  try {
    const code = codeOf(object);
    const text = displayOf(object) ?? '';
    return isTextless(text) ? systemFailure(code) : new ModelError(text, code);
  } finally {
    release(object);
  }
}

/** A new error object for whatever was thrown, and its HRESULT. */
export function newErrorObject(manager: Pointer, error: unknown): { code: number; object: Pointer } {
  const code = failureCode(error);
  const text = error instanceof Error ? error.message : String(error);
  return { code, object: get(manager, IDataModelManager.CreateErrorObject, code, text) };
}

/** The HRESULT of what was thrown, always a failure. */
export function failureCode(error: unknown): number {
  const told = error instanceof ModelError || error instanceof ComError ? (error.code ?? 0) | 0 : 0;
  return told < 0 ? told : failure.E_FAIL;
}

/** The HRESULT is the object's value. */
function codeOf(object: Pointer): number {
  const variant = newVariant();
  if (call(object, IModelObject.GetIntrinsicValue, variant) < 0) return failure.E_FAIL >>> 0;
  const value = takeVariant(variant);
  return value.kind === 'integer' ? Number(BigInt.asUintN(32, value.value)) : failure.E_FAIL >>> 0;
}

function displayOf(object: Pointer): string | undefined {
  const found = takeOut();
  call(object, IModelObject.GetConcept, IStringDisplayableConcept.id, found, null);
  const concept = givenBack(found);
  if (concept === 0) return undefined;
  const text = takeOut();
  const code = call(concept, IStringDisplayableConcept.ToDisplayString, object, 0, text);
  const shown = takeBstr(givenBack(text));
  release(concept);
  return code < 0 ? undefined : shown;
}
