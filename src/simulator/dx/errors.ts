/**
 * Failures of dx. Texts are the engine's, because scripts and people match on them.
 */
import { ModelError, type ModelObject, type ModelValue, object } from '../../provider/model.js';

export const notImplemented = 0x80004001;
export const noInterface = 0x80004002;
export const failed = 0x80004005;
export const outOfBounds = 0x8000000b;
export const illegalState = 0x8000000e;
export const unexpected = 0x8000ffff;
export const typeMismatch = 0x80020005;
export const overflow = 0x8002000a;
export const outOfMemory = 0x8007000e;
export const invalidParameter = 0x80070057;

export function unableToBind(name: string): ModelError {
  return new ModelError(`Unable to bind name '${name}'`);
}

/** Anything thrown by a concept of an object, as a model failure. */
export function asModelError(thrown: unknown): ModelError {
  if (thrown instanceof ModelError) return thrown;
  if (thrown instanceof RangeError && /call stack/i.test(thrown.message)) {
    return new ModelError('The expression is nested too deeply');
  }
  return new ModelError(thrown instanceof Error ? thrown.message : String(thrown));
}

/** A pass over a collection failed below a LINQ operator: dx leaves the item out instead of showing the text. */
export class SilentFailure extends ModelError {}

export function silent(thrown: unknown): SilentFailure {
  if (thrown instanceof SilentFailure) return thrown;
  const error = asModelError(thrown);
  return new SilentFailure(error.message, error.code);
}

/**
 * A call that the engine answers with an error value instead of failing (wrong number of arguments to a lambda).
 * A predicate takes such an answer for true.
 */
export class ReturnedError extends ModelError {}

/** An error as a value: the item of a collection whose lambda failed. It is counted, carried along and shown. */
export class ErrorObject implements ModelObject {
  constructor(readonly error: ModelError) {}

  keys(): readonly string[] {
    return [];
  }

  get(): undefined {
    return undefined;
  }

  displayString(): string {
    return this.error.message;
  }
}

export function errorValue(thrown: unknown): ModelValue {
  return object(new ErrorObject(asModelError(thrown)));
}

/** The error that a value stands for. */
export function errorOf(value: ModelValue): ModelError | undefined {
  return value.kind === 'object' && value.object instanceof ErrorObject ? value.object.error : undefined;
}

/** A value that must not be an error. @throws the error that it stands for */
export function unlessError(value: ModelValue): ModelValue {
  const error = errorOf(value);
  if (error !== undefined) throw error;
  return value;
}
