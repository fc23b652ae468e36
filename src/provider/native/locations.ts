/**
 * Locations (`targetLocation`, `host.memory.physicalAddress`) and everything else that names an address.
 *
 * Wherever an address is expected a script may pass a Number, an Int64, a location object, a pointer object
 * (the address it holds) or a typed object (where it lies).
 */
import type { Border } from '../border/border.js';
import { ModelError } from '../model.js';
import type { HostBody } from '../realm/realm.js';

export class Locations {
  readonly #addresses = new WeakMap<object, bigint>();
  readonly #members: ReadonlyMap<string, unknown>;

  constructor(private readonly border: Border) {
    const moved = (name: string, sign: bigint): [string, unknown] => [
      name,
      border.realm.method(name, (self, [bytes]) => {
        const by = border.int64.integerOf(bytes);
        if (by === undefined) throw new ModelError(`Invalid argument to method '${name}'`);
        return this.of(BigInt.asUintN(64, this.#self(self, name) + sign * by));
      }),
    ];
    const show: HostBody = (self) => hexAddress(this.#self(self, 'toString'));
    this.#members = new Map([
      moved('add', 1n),
      moved('subtract', -1n),
      ['toString', border.realm.method('toString', show)],
    ]);
  }

  of(address: bigint): object {
    const made = this.border.realm.object();
    for (const [name, value] of this.#members) Object.defineProperty(made, name, { value });
    this.#addresses.set(made, address);
    return made;
  }

  /** @throws ModelError `Invalid argument to method 'X'` for anything that names no address */
  addressOf(value: unknown, method: string): bigint {
    const address = this.#find(value);
    if (address === undefined) throw new ModelError(`Invalid argument to method '${method}'`);
    return BigInt.asUintN(64, address);
  }

  #find(value: unknown): bigint | undefined {
    const number = this.border.int64.integerOf(value);
    if (number !== undefined || typeof value !== 'object' || value === null) return number;
    const native = this.border.natives.objectOf(value);
    if (native) return native.pointer ? native.pointer() : native.location?.address;
    return this.#addresses.get(value);
  }

  #self(self: unknown, name: string): bigint {
    const address = typeof self === 'object' && self !== null ? this.#addresses.get(self) : undefined;
    if (address === undefined) throw new ModelError(`Illegal call to method '${name}'`);
    return address;
  }
}

/** As it stands in the provider's messages: lower-case hexadecimal, not padded. */
export function hexAddress(address: bigint): string {
  return `0x${BigInt.asUintN(64, address).toString(16)}`;
}
