/** How methods of ours answer the engine: by an HRESULT, with an error object where the value would stand. */
import { ModelError } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { writePointer } from '../com/implement.js';
import { release } from '../com/unknown.js';
import type { Crossing } from './crossing.js';
import { failureCode } from './failures.js';

/** Writes the object that `make` gives with a reference, or the error object of what it throws. */
export function answer(crossing: Crossing, out: Pointer, make: () => Pointer): number {
  try {
    handOver(out, make());
    return 0;
  } catch (error) {
    const { code, object } = crossing.giveError(error);
    handOver(out, object);
    return code;
  }
}

/** Gives the caller a reference; one that nobody wants goes back. */
export function handOver(out: Pointer, object: Pointer): void {
  if (out === 0) release(object);
  else writePointer(out, object);
}

/** For methods that have no place for an error object: an error of a script is a code alone. */
export function attempt(action: () => unknown): number | undefined {
  try {
    const code = action();
    return typeof code === 'number' ? code : undefined;
  } catch (error) {
    if (error instanceof ModelError) return failureCode(error);
    throw error;
  }
}
