/**
 * References to the engine's objects that live as long as a value of ours which stands for them.
 *
 * Only the garbage collector knows when a script has let go of such a value. Its finalizers run between two turns of
 * the event loop, but a script is one turn, however many objects it walks: so after every so many new ones the
 * collector is asked here, and what is gone is given back to the engine at once.
 */
import v8 from 'node:v8';
import vm from 'node:vm';
import { forgetKeptObjects } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { release } from '../com/unknown.js';

/** Values beyond those that survived, before the collector is asked: some MB of the engine, some ms of the collector. */
const patience = 0x4000;

export class HeldReferences {
  /** By address: the engine's object is there as long as the value is, so no two share one. */
  readonly #values = new Map<Pointer, WeakRef<object>>();
  readonly #inUse: object[] = [];
  #limit = patience;

  /** References that are held now; for benchmarks. */
  get size(): number {
    return this.#values.size;
  }

  /** The value that stands for an object already, made by the maker of all values at addresses of this kind. */
  find<T extends object>(object: Pointer): T | undefined {
    return this.#values.get(object)?.deref() as T | undefined;
  }

  /** Gives the value the caller's reference to the object. */
  hold<T extends object>(object: Pointer, value: T): T {
    // An older value at the address is one that the collector took: its reference kept the address in use.
    if (this.#values.has(object)) release(object);
    this.#values.set(object, new WeakRef(value));
    if (this.#values.size >= this.#limit) this.collect();
    return value;
  }

  /**
   * Keeps a value while the engine works with its object: a script that runs meanwhile may make the collector be asked,
   * and code that has read an address from a value need not keep the value.
   */
  during<T>(value: object, action: () => T): T {
    this.#inUse.push(value);
    try {
      return action();
    } finally {
      this.#inUse.pop();
    }
  }

  /** Gives a reference back before the collector sees that its value is not needed any more. */
  drop(object: Pointer): void {
    if (this.#values.delete(object)) release(object);
  }

  /** Gives back what no value stands for any more. */
  collect(): void {
    collectGarbage();
    for (const [object, value] of this.#values) if (value.deref() === undefined) this.drop(object);
    this.#limit = this.#values.size * 2 + patience;
  }
}

let collector: (() => void) | undefined;

function collectGarbage(): void {
  collector ??= exposedCollector();
  forgetKeptObjects();
  collector();
}

/** The collector is no part of the language: a flag puts it into contexts made after it. */
function exposedCollector(): () => void {
  v8.setFlagsFromString('--expose-gc');
  const exposed: unknown = vm.runInNewContext('globalThis.gc');
  v8.setFlagsFromString('--no-expose-gc');
  return typeof exposed === 'function' ? (exposed as () => void) : () => {};
}
