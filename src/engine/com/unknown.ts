/**
 * Calls of COM methods, counted references, and failures with their HRESULT.
 *
 * Who gets a pointer out of a method owns a reference and gives it back with `release`, or hands it to an owner.
 */
import { ffi, type Pointer } from './ffi.js';
import { type ComMethod, comInterface, type InterfaceIdentity } from './interface.js';
import type { NativeFunction } from './koffi.js';

export const IUnknown = comInterface('IUnknown', '00000000-0000-0000-C000-000000000046', {
  QueryInterface: [0, 'bo'],
  AddRef: [1, ''],
  Release: [2, ''],
});

export const failure = {
  E_NOTIMPL: 0x80004001 | 0,
  E_NOINTERFACE: 0x80004002 | 0,
  E_FAIL: 0x80004005 | 0,
  E_BOUNDS: 0x8000000b | 0,
  E_INVALIDARG: 0x80070057 | 0,
} as const;

/** A method that failed; `code` is its HRESULT as a signed 32-bit number. */
export class ComError extends Error {
  constructor(
    readonly code: number,
    what: string,
  ) {
    super(`${what} failed (${hex(code)})`);
    this.name = 'ComError';
  }
}

/** `0x80004005` */
export function hex(code: number): string {
  return `0x${(code >>> 0).toString(16).padStart(8, '0')}`;
}

const word = new Uint32Array(2);

/** The pointer that lies at an address. */
function pointerAt(address: Pointer): Pointer {
  ffi().peek(word, address);
  return word[0]! + word[1]! * 0x100000000;
}

/** By the address of the table of methods: all objects of one class share it, and it stays where it is. */
const tables = new Map<Pointer, Map<number, NativeFunction>>();

/** Calls a method of an object. @returns its HRESULT, signed */
export function call(object: Pointer, method: ComMethod, ...args: readonly unknown[]): number {
  const at = pointerAt(object);
  const table = tables.get(at) ?? new Map<number, NativeFunction>();
  if (table.size === 0) tables.set(at, table);
  let target = table.get(method.slot);
  if (target === undefined) {
    target = ffi().functionAt(pointerAt(at + 8 * method.slot), method.parameters);
    table.set(method.slot, target);
  }
  return target(object, ...args);
}

/** Calls a method that must succeed. @throws ComError */
export function must(object: Pointer, method: ComMethod, ...args: readonly unknown[]): void {
  const code = call(object, method, ...args);
  if (code < 0) throw new ComError(code, method.name);
}

/** The memory of one out pointer, 8 bytes. Calls nest, so each call takes its own from here. */
const spare: Uint32Array[] = [];

export function takeOut(): Uint32Array {
  const out = spare.pop() ?? new Uint32Array(2);
  out[0] = out[1] = 0;
  return out;
}

/** The pointer that was written to the memory, which goes back. */
export function givenBack(out: Uint32Array): Pointer {
  const value = out[0]! + out[1]! * 0x100000000;
  spare.push(out);
  return value;
}

/**
 * Calls a method whose last parameter is where it writes a pointer or a number of up to 53 bits.
 * @throws ComError
 */
export function get(object: Pointer, method: ComMethod, ...args: readonly unknown[]): Pointer {
  const out = takeOut();
  const code = call(object, method, ...args, out);
  const value = givenBack(out);
  if (code < 0) throw new ComError(code, method.name);
  return value;
}

export function addRef(object: Pointer): Pointer {
  call(object, IUnknown.AddRef);
  return object;
}

/** Gives a reference back; nothing for 0. */
export function release(object: Pointer): void {
  if (object !== 0) call(object, IUnknown.Release);
}

/** The object's other interface, with a reference of its own; 0 when it has none. */
export function query(object: Pointer, wanted: InterfaceIdentity): Pointer {
  const out = takeOut();
  const code = call(object, IUnknown.QueryInterface, wanted.id, out);
  const found = givenBack(out);
  return code < 0 ? 0 : found;
}

/** @throws ComError when the object lacks the interface */
export function mustQuery(object: Pointer, wanted: InterfaceIdentity): Pointer {
  const found = query(object, wanted);
  if (found === 0) throw new ComError(failure.E_NOINTERFACE, `QueryInterface(${wanted.interfaceName})`);
  return found;
}

/** Uses an object and gives its reference back, whatever happens. */
export function using<T>(object: Pointer, use: (object: Pointer) => T): T {
  try {
    return use(object);
  } finally {
    release(object);
  }
}

/** Gives a reference back when what needs it cannot be done. */
export function orRelease<T>(object: Pointer, action: () => T): T {
  try {
    return action();
  } catch (error) {
    release(object);
    throw error;
  }
}
