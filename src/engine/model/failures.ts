/**
 * Failures on their way through the border: error objects and HRESULTs of the engine as errors with a text, and what our
 * side throws as error objects.
 */
import { ModelError, systemError } from '../../provider/index.js';
import { ffi, type Pointer } from '../com/ffi.js';
import type { NativeFunction } from '../com/koffi.js';
import { IDataModelManager, IModelObject, IStringDisplayableConcept } from '../com/model-interfaces.js';
import { takeBstr } from '../com/text.js';
import { ComError, call, failure, get, givenBack, hex, release, takeOut } from '../com/unknown.js';
import { newVariant, takeVariant } from '../com/variant.js';

/** What the engine says where the system has no text for a code; Wine has texts for few. */
const textless = /^<Unable to get error code text> \(0x[0-9a-f]+\)$/i;

/** The error that an error object tells of; the object's reference is consumed. */
export function errorOf(object: Pointer): ModelError {
  try {
    const code = codeOf(object);
    const text = displayOf(object) ?? '';
    return textless.test(text) ? systemFailure(code) : new ModelError(text, code);
  } finally {
    release(object);
  }
}

/** A failure known only by its HRESULT, in the form in which the engine shows one: `TEXT (0xCODE)`. */
export function systemFailure(code: number): ModelError {
  const known = systemError(code >>> 0);
  if (!textless.test(known.message)) return known;
  const text = systemText(code);
  return text === '' ? known : new ModelError(`${text} (${hex(code)})`, code >>> 0);
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

let format: NativeFunction | undefined;
/** FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK: one line. */
const systemMessage = 0x1000 | 0x200 | 0xff;

function systemText(code: number): string {
  format ??= ffi().load(
    'kernel32.dll',
    'uint32_t FormatMessageW(uint32_t flags, void *source, uint32_t id, uint32_t language, void *text, uint32_t size, void *args)',
  );
  const text = Buffer.alloc(2048);
  const length = format(systemMessage, null, code, 0, text, text.length / 2, null);
  return text.toString('utf16le', 0, 2 * length).trimEnd();
}
