/**
 * `host.Int64` as scripts hold it: one frozen object per value and realm.
 *
 * JsProvider documents `==` between two Int64 as equality of values, which in ECMAScript is only possible when
 * equal values are the same object. So objects are interned for as long as anybody holds them.
 */

import { ModelError } from '../model.js';
import type { Profile } from '../profile.js';
import { forgetKeptObjects } from '../realm/kept-objects.js';
import type { HostBody, Realm, RealmFunction } from '../realm/realm.js';
import type { BinaryOperation } from './int64.js';
import {
  complement,
  compute,
  formatInt64,
  maximum,
  minimum,
  parseInt64,
  shiftLeft,
  shiftRight,
  toExactNumber,
  wrapped,
} from './int64.js';

const operations: readonly BinaryOperation[] = [
  ...(['add', 'subtract', 'multiply', 'divide', 'modulo'] as const),
  ...(['bitwiseAnd', 'bitwiseOr', 'bitwiseXor'] as const),
];

/** So many new objects, and those that nobody holds may go. */
const atOnce = 0x4000;

export class Int64Library {
  /** `host.Int64` */
  readonly constructorFunction: RealmFunction;
  /** `host.parseInt64` */
  readonly parse: RealmFunction;
  readonly #realm: Realm;
  readonly #profile: Profile;
  readonly #alive = new Map<bigint, WeakRef<object>>();
  #made = 0;
  #sweepAt = atOnce;

  constructor(realm: Realm, profile: Profile) {
    this.#realm = realm;
    this.#profile = profile;
    this.constructorFunction = realm.callable('Int64', (args) => this.#construct(args));
    this.parse = realm.method('parseInt64', (_self, args) => this.#parse(args));
    this.#installConstructor();
    this.#installMethods();
  }

  /** The object of a 64-bit value. @param value -2^63 to 2^64-1 */
  of(value: bigint): object {
    const known = this.#alive.get(value)?.deref();
    if (known) return known;
    if (++this.#made % atOnce === 0) this.#letGo();
    const made = this.#realm.wide(value);
    this.#alive.set(value, new WeakRef(made));
    return made;
  }

  /** No finalizer: it would run between two turns only, and a script may make millions of values in one. */
  #letGo(): void {
    if (this.#alive.size >= this.#sweepAt) {
      for (const [value, object] of this.#alive) if (object.deref() === undefined) this.#alive.delete(value);
      this.#sweepAt = 2 * this.#alive.size;
    }
    forgetKeptObjects();
  }

  /** The value of an Int64 object; undefined for anything else. */
  valueOf(object: unknown): bigint | undefined {
    return this.#realm.wideValue(object);
  }

  /** The integer in a Number or an Int64; undefined for anything else. */
  integerOf(value: unknown): bigint | undefined {
    if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : undefined;
    return this.#realm.wideValue(value);
  }

  #construct(args: readonly unknown[]): object {
    const [low, high] = args.map((part) => this.integerOf(part));
    if (low === undefined || args.length > 2) throw invalid('Int64');
    if (args.length < 2 || args[1] === undefined) return this.of(wrapped(low, low < 0n));
    if (high === undefined || !isHalf(low) || !isHalf(high)) throw invalid('Int64');
    return this.of((high << 32n) | low);
  }

  #parse(args: readonly unknown[]): object {
    const [text, radix] = args;
    if (typeof text !== 'string' || (radix !== undefined && typeof radix !== 'number'))
      throw invalid('parseInt64');
    return this.of(parseInt64(text, radix));
  }

  #installConstructor(): void {
    const statics = {
      prototype: this.#realm.widePrototype,
      Min: this.of(minimum),
      Max: this.of(maximum),
    };
    // The two limits live as long as the class, so that they stay interned.
    for (const [name, value] of Object.entries(statics))
      Object.defineProperty(this.constructorFunction, name, { value, enumerable: name !== 'prototype' });
    define(this.#realm.widePrototype, 'constructor', this.constructorFunction);
  }

  #installMethods(): void {
    const both: Record<string, HostBody> = { ...this.#arithmetic(), ...this.#conversions() };
    for (const [name, body] of Object.entries(both)) {
      const method = this.#realm.method(name, body);
      define(this.#realm.widePrototype, name, method);
      define(this.#realm.numberPrototype, name, method);
    }
    const text: HostBody = (self, [radix]) =>
      formatInt64(this.#self(self, 'toString'), this.#radix(radix), this.#profile);
    const primitive: HostBody = (self) => toExactNumber(this.#self(self, 'valueOf'));
    define(this.#realm.widePrototype, 'toString', this.#realm.method('toString', text));
    define(this.#realm.widePrototype, 'valueOf', this.#realm.method('valueOf', primitive));
  }

  #arithmetic(): Record<string, HostBody> {
    const all: Record<string, HostBody> = {};
    for (const name of operations)
      all[name] = (self, [other]) => this.#numbers(name, self, other) ?? this.#compute(name, self, other);
    all.bitwiseNot = (self) => this.#result(self, complement(this.#self(self, 'bitwiseNot')));
    all.bitwiseShiftLeft = (self, [count]) =>
      this.#result(
        self,
        shiftLeft(this.#self(self, 'bitwiseShiftLeft'), this.#count(count, 'bitwiseShiftLeft')),
      );
    all.bitwiseShiftRight = (self, [count]) => {
      const places = this.#count(count, 'bitwiseShiftRight');
      return this.#result(self, shiftRight(this.#self(self, 'bitwiseShiftRight'), places, this.#profile));
    };
    return all;
  }

  #conversions(): Record<string, HostBody> {
    return {
      compareTo: (self, [other]) => compare(this.#ordered(self), this.#ordered(other)),
      asNumber: (self) => (typeof self === 'number' ? self : toExactNumber(this.#self(self, 'asNumber'))),
      convertToNumber: (self) =>
        typeof self === 'number' ? self : Number(this.#self(self, 'convertToNumber')),
      getLowPart: (self) => Number(BigInt.asUintN(32, this.#self(self, 'getLowPart'))),
      getHighPart: (self) => Number(BigInt.asUintN(32, this.#self(self, 'getHighPart') >> 32n)),
    };
  }

  #compute(name: BinaryOperation, self: unknown, other: unknown): object {
    const right = this.integerOf(other);
    if (right === undefined) throw invalid(name);
    return this.of(compute(name, this.#self(self, name), right));
  }

  /** Number with Number stays Number where the profile says so, and always with a fraction; else undefined. */
  #numbers(name: BinaryOperation, self: unknown, other: unknown): number | undefined {
    if (typeof self !== 'number' || typeof other !== 'number') return undefined;
    const whole = Number.isInteger(self) && Number.isInteger(other);
    if (whole && this.#profile.NumberMathInt64) return undefined;
    if (name === 'add') return self + other;
    if (name === 'subtract') return self - other;
    if (name === 'multiply') return self * other;
    if (name === 'divide') return self / other;
    if (name === 'modulo') return self % other;
    return whole ? Number(compute(name, BigInt(self), BigInt(other))) : undefined;
  }

  #result(self: unknown, value: bigint): object | number {
    return typeof self === 'number' && !this.#profile.NumberMathInt64 ? Number(value) : this.of(value);
  }

  #self(self: unknown, name: string): bigint {
    const value = this.integerOf(self);
    if (value === undefined) throw new ModelError(`Illegal call to method '${name}'`);
    return value;
  }

  #count(count: unknown, name: string): bigint {
    const value = this.integerOf(count);
    if (value === undefined || value < 0n) throw invalid(name);
    return value;
  }

  #radix(radix: unknown): number | undefined {
    if (radix === undefined || typeof radix === 'number') return radix;
    throw invalid('toString');
  }

  /** Numbers and bigints compare with each other exactly, fractions included. */
  #ordered(value: unknown): number | bigint {
    const ordered = typeof value === 'number' ? value : this.#realm.wideValue(value);
    if (ordered === undefined) throw invalid('compareTo');
    return ordered;
  }
}

function compare(left: number | bigint, right: number | bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function isHalf(value: bigint): boolean {
  return value >= 0n && value <= 0xffffffffn;
}

function invalid(method: string): ModelError {
  return new ModelError(`Invalid argument to method '${method}'`);
}

function define(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });
}
