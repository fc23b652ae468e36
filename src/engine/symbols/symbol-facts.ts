/** What every symbol can be asked: its name, its module, and anything else that it may refuse to say. */
import { ModelError } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { IDebugHostType } from '../com/host-interfaces.js';
import { takeBstr } from '../com/text.js';
import { ComError, get, using } from '../com/unknown.js';

/** What a symbol is called. */
export function nameOf(symbol: Pointer): string {
  return takeBstr(optional(() => get(symbol, IDebugHostType.GetName)) ?? 0);
}

/** The module of a symbol, '' for one that belongs to none. */
export function moduleNameOf(symbol: Pointer): string {
  const module = optional(() => get(symbol, IDebugHostType.GetContainingModule)) ?? 0;
  return module === 0 ? '' : using(module, nameOf);
}

/** What the engine refuses to say about a symbol is not there. */
export function optional<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ComError || error instanceof ModelError) return undefined;
    throw error;
  }
}
