/**
 * The memory that a guard shares with the process that it guards against: slots of 4 bytes, each written by one side
 * alone, then one entry of 16 bytes for each place with a breakpoint (its address, the byte that belongs there).
 */
import { ffi, type Pointer } from '../com/ffi.js';
import { LiveTargetError } from './live-error.js';
import { closeHandle, system } from './system.js';

export const layout = {
  bytes: 8192,
  /** The guard's: it watches. */
  watching: 0,
  /** Ours, as all that follow: nothing is left to do. */
  released: 4,
  debugObject: 8,
  entryCount: 12,
  entries: 16,
  entryBytes: 16,
  mostEntries: 511,
} as const;

/** Breakpoints that stay for a whole run; the other entries are for those that vanish when they are hit. */
const mostLasting = 255;

const PAGE_READWRITE = 4;
const FILE_MAP_ALL_ACCESS = 0xf001f;
const INVALID_HANDLE_VALUE = -1;

export class GuardPage {
  /** By their entry. */
  readonly #addresses: Pointer[] = [];
  /** Entries of breakpoints that vanish, the oldest first. */
  readonly #passing: number[] = [];

  private constructor(
    private readonly mapping: Pointer,
    private readonly at: Pointer,
  ) {}

  /** @param name by which the guard finds it. @returns undefined where the system has no memory for it */
  static create(name: string): GuardPage | undefined {
    const create = system('createFileMapping');
    const mapping = create(INVALID_HANDLE_VALUE, null, PAGE_READWRITE, 0, layout.bytes, name);
    if (mapping === 0) return undefined;
    const at = system('mapViewOfFile')(mapping, FILE_MAP_ALL_ACCESS, 0, 0, layout.bytes);
    if (at !== 0) return new GuardPage(mapping, at);
    closeHandle(mapping);
    return undefined;
  }

  get isWatched(): boolean {
    const value = new Uint32Array(1);
    ffi().peek(value, this.at + layout.watching);
    return value[0] !== 0;
  }

  /** @param object a handle of the guard's */
  setDebugObject(object: number): void {
    this.#write(layout.debugObject, object);
  }

  has(address: Pointer): boolean {
    return this.#addresses.includes(address);
  }

  /** @throws LiveTargetError when there is no room for one more that stays */
  add(address: Pointer, original: number, vanishes: boolean): void {
    const entry = vanishes ? this.#entryThatVanishes() : this.#entryThatStays();
    this.#addresses[entry] = address;
    const bytes = new BigUint64Array([BigInt(address), BigInt(original)]);
    ffi().poke(this.at + layout.entries + entry * layout.entryBytes, bytes);
    this.#write(layout.entryCount, this.#addresses.length);
  }

  #entryThatStays(): number {
    const entry = this.#addresses.length;
    if (entry - this.#passing.length < mostLasting && entry < layout.mostEntries) return entry;
    throw new LiveTargetError(
      `More than ${mostLasting} breakpoints at once cannot be guarded, so none was set: ask for fewer.`,
    );
  }

  /** Those of long ago were hit and are gone. */
  #entryThatVanishes(): number {
    const isFull = this.#addresses.length === layout.mostEntries;
    const entry = isFull ? this.#passing.shift()! : this.#addresses.length;
    this.#passing.push(entry);
    return entry;
  }

  /** Tells the guard that nothing is left to do, and lets go of the memory. */
  release(): void {
    this.#write(layout.released, 1);
    system('unmapViewOfFile')(this.at);
    closeHandle(this.mapping);
  }

  #write(slot: number, value: number): void {
    ffi().poke(this.at + slot, new Uint32Array([value]));
  }
}
