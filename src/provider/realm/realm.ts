/**
 * A fresh realm for one loading of a script: its global object and the tools that make values inside it.
 *
 * The global object is an ordinary one (not a contextified sandbox), so script globals cost what they cost in
 * a browser and `var` and `function` at the top level are plain properties of it.
 */
import vm from 'node:vm';
import type { Profile } from '../profile.js';
import { pruneGlobals } from './global-names.js';
import { realmSource } from './realm-source.js';

export type RealmFunction = (...args: unknown[]) => unknown;
export type RealmClass = new (...args: unknown[]) => object;
/** Body of a function that a script calls. */
export type HostBody = (self: unknown, args: readonly unknown[]) => unknown;
export type TypedArrayKind =
  | 'Uint8Array'
  | 'Int8Array'
  | 'Uint16Array'
  | 'Int16Array'
  | 'Uint32Array'
  | 'Int32Array';
type RealmTypedArray = ArrayLike<number> & {
  readonly buffer: ArrayBuffer;
  readonly byteLength: number;
};

/** Makers of the realm's own values; what a body throws reaches the script as an Error of its realm. */
interface RealmTools {
  method(name: string, body: HostBody): RealmFunction;
  classOf(name: string, body: (instance: object, args: readonly unknown[]) => void): RealmClass;
  /** A function that can be called with and without `new`. */
  callable(name: string, body: (args: readonly unknown[]) => unknown): RealmFunction;
  handler(traps: ProxyHandler<object>): ProxyHandler<object>;
  proxy(target: object, handler: ProxyHandler<object>): object;
  /** @param step the next value, or `end` */
  iterator(step: () => unknown, end: unknown): object;
  object(): Record<string, unknown>;
  bare(): Record<string, unknown>;
  array(list: ArrayLike<unknown>): unknown[];
  bytes(kind: TypedArrayKind, length: number): RealmTypedArray;
  /** String(value), with the script's own conversions. */
  text(value: unknown): string;
  error(message: string): Error;
  /** A frozen instance that carries a 64-bit value. */
  wide(value: bigint): object;
  wideValue(object: unknown): bigint | undefined;
  readonly widePrototype: object;
  readonly numberPrototype: object;
  readonly objectPrototype: object;
  readonly iteratorSymbol: symbol;
}

export interface Realm extends RealmTools {
  readonly globals: Record<string | symbol, unknown>;
  /** Objects that hold built-in members: a member that is not enumerable there is none of the script's. */
  readonly builtIns: ReadonlySet<object>;
  /** `Symbol.metadataDescriptor`, the provider's own well-known symbol. */
  readonly metadataDescriptor: symbol;
  /** Runs a classic script. @param file appears in stack traces */
  run(source: string, file: string): unknown;
  /** The provider's error behind one that it threw into the script. */
  causeOf(error: unknown): Error | undefined;
}

const builtInNames = (
  'Object Function Array String Number Boolean Symbol Date RegExp Error Map Set WeakMap WeakSet ' +
  'ArrayBuffer DataView'
).split(' ');

export function createRealm(profile: Profile): Realm {
  const globals = vm.createContext(vm.constants.DONT_CONTEXTIFY) as Record<string | symbol, unknown>;
  const causes = new WeakMap<object, Error>();
  const remember = (made: object, error: Error) => causes.set(made, error);
  const make = vm.runInContext(realmSource, globals, { filename: 'jsprovider' });
  const tools = make(Error, RangeError, remember) as RealmTools;
  const builtIns = findBuiltIns(globals);
  const metadataDescriptor = Symbol('metadataDescriptor');
  Object.defineProperty(globals.Symbol, 'metadataDescriptor', { value: metadataDescriptor });
  pruneGlobals(globals, profile);
  return Object.freeze({
    ...tools,
    globals,
    builtIns,
    metadataDescriptor,
    // Compiled outside, so that an error of the parser is Node's and one of the script is the script's.
    run: (source: string, file: string) => new vm.Script(source, { filename: file }).runInContext(globals),
    causeOf: (error: unknown) =>
      typeof error === 'object' && error !== null ? causes.get(error) : undefined,
  });
}

function findBuiltIns(globals: Record<string | symbol, unknown>): Set<object> {
  const found = new Set<object>(
    builtInNames.map((name) => (globals[name] as { prototype: object }).prototype),
  );
  const arrays = Object.getPrototypeOf((globals.Uint8Array as { prototype: object }).prototype);
  return found.add(arrays).add(globals);
}
