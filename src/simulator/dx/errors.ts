/**
 * Failures of dx. Texts are the engine's, because scripts and people match on them.
 *
 * A failure that the engine reports only as an HRESULT prints the system's text for it; those texts are the
 * ones of Windows.
 */
import { ModelError } from '../../provider/model.js';

const systemTexts: Readonly<Record<number, string>> = {
  0x80004001: 'Not implemented',
  0x80004002: 'No such interface supported',
  0x80004005: 'Unspecified error',
  0x8000000b: 'The operation attempted to access data outside the valid range',
  0x8000ffff: 'Catastrophic failure',
  0x80020005: 'Type mismatch.',
  0x8002000a: 'Out of present range.',
};

/** A failure known only by its HRESULT: `TEXT (0xCODE)`. */
export function systemError(code: number): ModelError {
  const known = systemTexts[code] ?? '<Unable to get error code text>';
  return new ModelError(`${known} (0x${code.toString(16)})`, code);
}

export const notImplemented = 0x80004001;
export const noInterface = 0x80004002;
export const failed = 0x80004005;
export const outOfBounds = 0x8000000b;
export const unexpected = 0x8000ffff;
export const typeMismatch = 0x80020005;
export const overflow = 0x8002000a;

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
