/**
 * COM objects implemented here, for the engine to call.
 *
 * A class has one table of methods per interface, made once; an object is only a row of pointers to them (8 bytes an
 * interface) and an entry in a map from its addresses to its state. When its last reference goes, both go: the engine
 * may make hundreds of thousands of them in one `dx`. No exception leaves a method.
 */
import { ffi, type Pointer } from './ffi.js';
import type { InterfaceIdentity } from './interface.js';
import { ComError, failure, IUnknown } from './unknown.js';

/** Gets the state of its object and the arguments as they came; addresses are numbers. Nothing returned is success. */
export type Body<State> = (state: State, ...args: never[]) => number | undefined;

export interface Implementation<State> {
  readonly of: InterfaceIdentity;
  /** A method that is left out answers E_NOTIMPL. */
  readonly methods: Readonly<Record<string, Body<State>>>;
  /** Ids of older versions of the interface, which its first methods satisfy. */
  readonly also?: readonly InterfaceIdentity[];
}

interface Instance<State> {
  readonly state: State;
  references: number;
}

/** What the engine must not see, somebody should: errors that are none of the ones a method answers with. */
export type Unexpected = (method: string, error: unknown) => void;

let listener: Unexpected = () => {};

/** Says where exceptions go that a method could not answer with a code of its own. */
export function onUnexpected(told: Unexpected): void {
  listener = told;
}

/** Whoever is told works with the engine himself, which may fail as well: that has nowhere to go any more. */
function unexpected(method: string, error: unknown): void {
  try {
    listener(method, error);
  } catch {}
}

export class ComClass<State> {
  readonly #tables: readonly Pointer[];
  readonly #instances = new Map<Pointer, Instance<State>>();

  constructor(
    readonly implementations: readonly Implementation<State>[],
    /** Called when the last reference is gone. */
    private readonly destroyed: (state: State) => void = () => {},
  ) {
    this.#tables = implementations.map((one, index) => this.#table(one, index));
  }

  /** Objects that are alive; for tests and benchmarks. */
  get alive(): number {
    return this.#instances.size / this.#tables.length;
  }

  /** A new object with one reference, by the address of its first interface. */
  create(state: State): Pointer {
    const row = new BigUint64Array(this.#tables.map(BigInt));
    const at = ffi().allocate(row.byteLength);
    ffi().poke(at, row);
    const instance = { state, references: 1 };
    this.#tables.forEach((_, index) => void this.#instances.set(at + 8 * index, instance));
    return at;
  }

  /** The state behind an address of one of our own objects; undefined for anything else. */
  stateOf(object: Pointer): State | undefined {
    return this.#instances.get(object)?.state;
  }

  #table({ of, methods }: Implementation<State>, index: number): Pointer {
    const slots = [...of.methods].map(([name, { parameters, name: full }]) =>
      ffi().callback(parameters, this.#guarded(full, methods[name])),
    );
    const common = [
      ffi().callback(IUnknown.QueryInterface.parameters, (self, id, out) =>
        this.#query(self - 8 * index, id, out),
      ),
      ffi().callback('', (self) => this.#count(self, 1, index)),
      ffi().callback('', (self) => this.#count(self, -1, index)),
    ];
    const row = new BigUint64Array([...common, ...slots].map(BigInt));
    const at = ffi().allocate(row.byteLength);
    ffi().poke(at, row);
    return at;
  }

  #guarded(name: string, body: Body<State> | undefined): (self: number, ...args: never[]) => number {
    if (body === undefined) return () => failure.E_NOTIMPL;
    return (self, ...args) => {
      try {
        const instance = this.#instances.get(self);
        if (instance === undefined) return failure.E_FAIL;
        return body(instance.state, ...args) ?? 0;
      } catch (error) {
        if (error instanceof ComError) return error.code;
        unexpected(name, error);
        return failure.E_FAIL;
      }
    };
  }

  #query(first: Pointer, id: Pointer, out: Pointer): number {
    const wanted = new Uint8Array(16);
    ffi().peek(wanted, id);
    const instance = this.#instances.get(first);
    const index = sameId(wanted, IUnknown.id)
      ? 0
      : this.implementations.findIndex((one) => satisfies(one, wanted));
    const found = instance !== undefined && index >= 0;
    writePointer(out, found ? first + 8 * index : 0);
    if (!found) return failure.E_NOINTERFACE;
    instance.references++;
    return 0;
  }

  #count(self: Pointer, step: number, index: number): number {
    const instance = this.#instances.get(self);
    if (instance === undefined) return 0;
    instance.references += step;
    if (instance.references > 0) return instance.references;
    const first = self - 8 * index;
    this.#tables.forEach((_, position) => void this.#instances.delete(first + 8 * position));
    ffi().free(first);
    try {
      this.destroyed(instance.state);
    } catch (error) {
      unexpected('Release', error);
    }
    return 0;
  }
}

function satisfies<State>({ of, also = [] }: Implementation<State>, wanted: Uint8Array): boolean {
  return [of, ...also].some((one) => sameId(one.id, wanted));
}

function sameId(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

const eight = new BigUint64Array(1);

/** Writes a pointer to where the caller wants it; nothing where the caller wants none. */
export function writePointer(out: Pointer, value: Pointer): void {
  if (out === 0) return;
  eight[0] = BigInt(value);
  ffi().poke(out, eight);
}

/** Writes a truth value of one byte. */
export function writeBool(out: Pointer, value: boolean): void {
  if (out !== 0) ffi().poke(out, new Uint8Array([value ? 1 : 0]));
}

/** Writes 32 bits. */
export function writeInt32(out: Pointer, value: number): void {
  if (out !== 0) ffi().poke(out, new Int32Array([value]));
}

/** The pointers of an array. */
export function pointersAt(address: Pointer, count: number): Pointer[] {
  const words = new BigUint64Array(count);
  if (count > 0) ffi().peek(words, address);
  return Array.from(words, Number);
}

/** The 16 bytes of an id at an address. */
export function idAt(address: Pointer): Uint8Array {
  const id = new Uint8Array(16);
  ffi().peek(id, address);
  return id;
}
