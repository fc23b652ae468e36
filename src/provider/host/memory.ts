/**
 * `host.memory`: bulk reads and writes of the target.
 *
 * A read is all or nothing: one unreadable byte fails the whole call. Elements of 1, 2 and 4 bytes come as one
 * typed array of the script's realm, one copy and no work per element; 8-byte elements are Int64 objects, which
 * the documentation calls significantly more expensive.
 */

import type { Border } from '../border/border.js';
import type { IntegerType, TargetAccess } from '../model.js';
import { ModelError } from '../model.js';
import type { Locations } from '../native/locations.js';
import { hexAddress } from '../native/locations.js';
import { readText, type TextUnit } from '../native/target-text.js';
import { fitsInteger } from '../native/typed-value.js';
import type { Profile } from '../profile.js';
import type { TypedArrayKind } from '../realm/realm.js';

/** Bytes of one read; beyond it the provider could not hold the block either. */
const largestRead = 0x7fffffff;

const kinds: Readonly<Record<number, readonly [unsigned: TypedArrayKind, signed: TypedArrayKind]>> = {
  1: ['Uint8Array', 'Int8Array'],
  2: ['Uint16Array', 'Int16Array'],
  4: ['Uint32Array', 'Int32Array'],
};

export class HostMemory {
  constructor(
    private readonly border: Border,
    private readonly target: TargetAccess,
    private readonly locations: Locations,
    private readonly profile: Profile,
  ) {}

  /** The object that scripts see, keys in the provider's order. */
  build(): object {
    const { realm } = this.border;
    const made = realm.object();
    const members: Record<string, (args: readonly unknown[]) => unknown> = {
      collectGarbage: () => undefined,
      readWideString: (args) => this.#readString('readWideString', 2, args),
      readString: (args) => this.#readString('readString', 1, args),
      readMemoryValues: (args) => this.#readValues(args),
      writeMemoryValues: (args) => this.#writeValues(args),
      // Physical memory exists on kernel targets only.
      physicalAddress: () => fail('Function not implemented'),
    };
    for (const [name, body] of Object.entries(members))
      made[name] = realm.method(name, (_self, args) => {
        this.border.state.counters.hostCalls++;
        return body(args);
      });
    return made;
  }

  #readValues(args: readonly unknown[]): unknown {
    const name = 'readMemoryValues';
    if (args.length < 2) fail(`Improper number of arguments to method '${name}'`);
    const address = this.locations.addressOf(args[0], name);
    const size = this.#size(args[2], name);
    const count = this.#count(args[1], name);
    const bytes = this.#read(address, count * size, name);
    const kind = kinds[size]?.[args[3] ? 1 : 0];
    if (!kind) return this.#wideElements(bytes, Boolean(args[3]));
    const made = this.border.realm.bytes(kind, count);
    new Uint8Array(made.buffer).set(bytes);
    return made;
  }

  #wideElements(bytes: Uint8Array, signed: boolean): unknown[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const all: object[] = [];
    for (let at = 0; at < bytes.length; at += 8)
      all.push(this.border.int64.of(signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true)));
    return this.border.realm.array(all);
  }

  #readString(name: string, unit: TextUnit, args: readonly unknown[]): string {
    const address = this.locations.addressOf(args[0], name);
    const length = this.#length(args[1], name);
    const { counters } = this.border.state;
    counters.reads++;
    const found = readText(this.target.read, address, unit, length);
    if ('failedAfter' in found) return this.#unreadable(address, name, found.failedAfter);
    counters.bytes += found.bytes;
    return found.text;
  }

  /** A second argument that is no number is a context to inherit. */
  #length(value: unknown, name: string): number | undefined {
    const isLength = typeof value === 'number' || this.border.int64.valueOf(value) !== undefined;
    return isLength ? this.#count(value, name) : undefined;
  }

  #writeValues(args: readonly unknown[]): void {
    const name = 'writeMemoryValues';
    if (args.length < 3) fail(`Improper number of arguments to method '${name}'`);
    const address = this.locations.addressOf(args[0], name);
    const size = this.#size(args[3], name);
    const bytes = this.#encode(args[2], this.#count(args[1], name), size, Boolean(args[4]));
    const written = this.target.write?.(address, bytes) ?? 0;
    if (written < bytes.length) {
      const part = written > 0 && this.profile.PartialReadText;
      const text = `target memory at '${hexAddress(address)}' in method '${name}'`;
      fail(part ? `Unable to write all of ${text} (partial write success)` : `Unable to write ${text}`);
    }
  }

  #encode(values: unknown, count: number, size: number, signed: boolean): Uint8Array {
    const bytes = new Uint8Array(count * size);
    const type = `${signed ? '' : 'U'}I${size}` as IntegerType;
    const isList = typeof values === 'object' && values !== null && 'length' in values;
    const list = isList ? (values as ArrayLike<unknown>) : undefined;
    for (let i = 0; i < count; i++) {
      const value = this.border.int64.integerOf(list ? list[i] : values);
      if (value === undefined || !fitsInteger(type, value)) invalid('writeMemoryValues');
      let rest = BigInt.asUintN(64, value);
      for (let at = 0; at < size; at++, rest >>= 8n) bytes[i * size + at] = Number(rest & 0xffn);
    }
    return bytes;
  }

  #read(address: bigint, length: number, name: string): Uint8Array {
    if (length > largestRead) fail('Out of resources');
    const { counters } = this.border.state;
    counters.reads++;
    // Nothing is read for nothing, even at an address that cannot be read.
    const bytes = length === 0 ? new Uint8Array(0) : this.target.read(address, length);
    if (bytes.length < length) return this.#unreadable(address, name, bytes.length);
    counters.bytes += length;
    return bytes;
  }

  #unreadable(address: bigint, name: string, got: number): never {
    const text = `target memory at '${hexAddress(address)}' in method '${name}'`;
    const partial = got > 0 && this.profile.PartialReadText;
    return fail(partial ? `Unable to read all of ${text} (partial read success)` : `Unable to read ${text}`);
  }

  #size(value: unknown, name: string): number {
    const size = value === undefined ? 1n : this.border.int64.integerOf(value);
    return size === 1n || size === 2n || size === 4n || size === 8n ? Number(size) : invalid(name);
  }

  #count(value: unknown, name: string): number {
    const count = this.border.int64.integerOf(value);
    if (count === undefined || count < 0n) return invalid(name);
    return count > BigInt(largestRead) ? fail('Out of resources') : Number(count);
  }
}

function invalid(method: string): never {
  return fail(`Invalid argument to method '${method}'`);
}

function fail(message: string): never {
  throw new ModelError(message);
}
