/**
 * What the provider asks of a model: the debugger's data model behind `host`.
 *
 * There are two models, the simulator (over a dump or a log) and the genuine engine. The provider loads
 * scripts, marshals and keeps Int64; the model holds objects, memory, types and commands. So everything that
 * crosses between them is one of the values below, typed as a VARIANT is, because the VARIANT type alone
 * decides how `dx` prints a number and whether a script receives a Number or an Int64.
 */

export type IntegerType = 'I1' | 'I2' | 'I4' | 'I8' | 'UI1' | 'UI2' | 'UI4' | 'UI8';

/**
 * One value of the data model. An integer is held wrapped to the width and sign of its type.
 * `metadata` is what the value itself brought along (`host.metadata.valueWithMetadata`).
 */
export type ModelValue = PlainValue & {
  readonly metadata?: Metadata;
  /** Name of the C++ type of a typed value (register, cast); `dx` appends it as ` [Type: NAME]`. */
  readonly typeName?: string;
};

type PlainValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly type: IntegerType; readonly value: bigint }
  | { readonly kind: 'float'; readonly type: 'R4' | 'R8'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'method'; readonly method: ModelMethod }
  | { readonly kind: 'object'; readonly object: ModelObject };

/** @throws ModelError with the text that `dx` prints after `Error: ` */
export type ModelMethod = (self: ModelValue, args: readonly ModelValue[]) => ModelValue;

/** Metadata of a key or of a value (`Help`, `PreferShow`, `PreferredRadix`, `ActionName`, …). */
export type Metadata = Readonly<Record<string, ModelValue>>;

/**
 * An object of the data model. Optional members are its concepts: present means supported.
 * Every member may throw a {@link ModelError}; then that child alone fails.
 */
export interface ModelObject {
  /** Names in the order in which `dx` lists them, own keys first, then those of parent models. */
  keys(): readonly string[];
  /**
   * The value of a key, or undefined when there is no such key. Getters run here, each time.
   * @param self the object on whose behalf the key is read, when this one is a parent model of it: a script
   * getter's `this`
   */
  get(name: string, self?: ModelObject): ModelValue | undefined;
  /** Whether there is such a key, without running its getter; where it is absent, `get` tells. */
  has?(name: string): boolean;
  /** Writes a key; false when the object does not take it. `self` as in {@link get}. */
  set?(name: string, value: ModelValue, self?: ModelObject): boolean;
  metadata?(name: string): Metadata | undefined;
  /** String conversion. undefined: no display string. */
  displayString?(format?: string): string | undefined;
  /** A fresh pass over the items. */
  iterate?(): ModelIterator;
  /** Number of indices of an indexable object. Iterable without it: items are numbered by position. */
  readonly dimension?: number;
  at?(indices: readonly ModelValue[]): ModelValue;
  setAt?(indices: readonly ModelValue[], value: ModelValue): void;
  compareTo?(other: ModelValue): number;
  equals?(other: ModelValue): boolean;
  /** Where a typed native object lies; absent on synthetic objects. */
  readonly location?: TypedLocation;
  /** The type of a native object, also of one that lies nowhere (a pointer made from an address). */
  readonly type?: TypeLayout;
  /** A pointer object: the address it holds. */
  pointer?(): bigint;
  /** A pointer object: what it points to. */
  dereference?(): ModelValue;
  /**
   * What the object consists of: first itself without its parent models, then each of them. `dx` lists the keys of one
   * after the other, the same name more than once; whoever asks for a name gets the first.
   */
  layers?(): readonly ModelObject[];
  /** This one as a parent model of another object: its concepts then speak of that object, a script's `this`. */
  onBehalfOf?(self: ModelObject): ModelObject;
  /** The script object behind this one, so that a round trip through the model keeps identity. */
  readonly scriptObject?: object;
}

export interface ModelIterator {
  /** The next item, or undefined at the end. A throw is an error item; iteration may go on after it. */
  next(): ModelItem | undefined;
}

export interface ModelItem {
  readonly value: ModelValue;
  /** Default indices of the item; absent for an iterable without an index. */
  readonly indices?: readonly ModelValue[];
  readonly metadata?: Metadata;
}

export interface TypedLocation {
  /** Virtual address. */
  readonly address: bigint;
  readonly type: TypeLayout;
}

/** A type as symbols would describe it; supplied by the user of the simulator, or by the engine's symbols. */
export interface TypeLayout {
  readonly name: string;
  readonly module: string;
  /** Bytes. */
  readonly size: number;
  readonly kind:
    | 'udt'
    | 'pointer'
    | 'memberPointer'
    | 'array'
    | 'function'
    | 'enum'
    | 'typedef'
    | 'intrinsic';
  /** Of a structure, those of its base classes first. */
  readonly fields?: readonly FieldLayout[] | undefined;
  readonly baseClasses?: readonly BaseClassLayout[] | undefined;
  /** Target of a pointer, element of an array, underlying type of a typedef or enum. */
  readonly base?: TypeLayout | undefined;
  readonly count?: number | undefined;
  /** Absent: `standard`, for a pointer. */
  readonly pointerKind?: 'standard' | 'reference' | 'rValueReference' | 'cxHat' | undefined;
  /** Intrinsics: how the bytes are read. */
  readonly intrinsic?: IntegerType | 'R4' | 'R8' | 'BOOL' | 'CHAR' | 'WCHAR' | undefined;
}

export interface FieldLayout {
  readonly name: string;
  /** Bytes from the start of the type. */
  readonly offset: number;
  readonly type: TypeLayout;
  readonly bitField?: { readonly lsb: number; readonly length: number };
  /** A static member: it lies here, wherever the object lies. */
  readonly staticAddress?: bigint;
  /** A constant member: its value, which lies nowhere. */
  readonly constant?: ModelValue;
}

export interface BaseClassLayout {
  /** Bytes from the start of the type. */
  readonly offset: number;
  readonly type: TypeLayout;
}

/** A failure of the model, with the text that `dx` shows. */
export class ModelError extends Error {
  constructor(
    message: string,
    /** HRESULT where the engine's own is known, e.g. 0x8000000b at a bad index. */
    readonly code?: number,
  ) {
    super(message);
    this.name = 'ModelError';
  }
}

/** The failure of a bad index (E_BOUNDS), with the text that Windows has for it. */
export function outOfBounds(): ModelError {
  return new ModelError(
    'The operation attempted to access data outside the valid range (0x8000000b)',
    0x8000000b,
  );
}

/** Bytes that could be read from the start of the range; shorter than asked at a gap, empty when the first byte is not captured. */
export type ReadMemory = (address: bigint, length: number) => Uint8Array;

/** Memory, types and symbols of the target, as `host.memory` and `host.getModuleType` need them. */
export interface TargetAccess {
  read: ReadMemory;
  /** Writes to the target; absent on a dump. */
  write?(address: bigint, bytes: Uint8Array): number;
  /** undefined: no such module, no such type, or no symbols. */
  moduleType(module: string, type: string): TypeLayout | undefined;
  moduleSymbol(module: string, symbol: string): { address: bigint; type?: TypeLayout } | undefined;
  /** The symbol that holds an address; absent where there are no symbols at all. */
  symbolAt?(address: bigint): { name: string; address: bigint; type?: TypeLayout } | undefined;
  /** 4 or 8, of the effective machine. */
  pointerSize(): number;
  /**
   * The object of a type at an address, where the model has typed objects of its own, with all that visualizers add to
   * them; undefined for a type that is not the model's. Absent: the provider reads through the layout.
   */
  typedObject?(type: TypeLayout, address: bigint): ModelValue | undefined;
  /** Likewise the pointer of a pointer type that holds an address and lies nowhere. */
  pointerObject?(type: TypeLayout, address: bigint): ModelValue | undefined;
}

/** What records and `host` registrations change in a model. Each call answers with its own undo. */
export interface ModelRegistry {
  addParent(modelName: string, parent: ModelObject): () => void;
  addNamedModel(modelName: string, model: ModelObject): () => void;
  addNamespaceParent(
    modelName: string,
    subModelName: string,
    accessName: string,
    parent: ModelObject,
  ): () => void;
  addFunctionAlias(name: string, method: ModelMethod, metadata?: Metadata): () => void;
  addTypeSignature(
    kind: 'registration' | 'extension',
    signature: { type: string; module?: string; minVersion?: string; maxVersion?: string },
    parent: ModelObject,
  ): () => void;
  namedModel(modelName: string): ModelObject | undefined;
  /** `host.createInstance`, like `@$create` of dx; absent when no model can be constructed. */
  createInstance?(modelName: string, args: readonly ModelValue[]): ModelValue;
  /** A loaded script's global object, seen as `Debugger.State.Scripts.<name>.Contents` and merged into `@$scriptContents`. */
  addScript(name: string, contents: ModelObject): () => void;
}

export interface Model {
  /** The root namespace: holds `Debugger`. */
  readonly namespace: ModelObject;
  readonly target: TargetAccess;
  readonly registry: ModelRegistry;
  currentSession(): ModelValue;
  currentProcess(): ModelValue;
  currentThread(): ModelValue;
  /** `host.evaluateExpression`: C++ expressions of the target's language. @param self implicit `this` */
  evaluate(expression: string, self?: ModelValue): ModelValue;
  /** Text for the debugger's output (`debugLog`). */
  output(text: string): void;
  /** A key that models of a concept add to any object which has it: LINQ on iterables. Asked after the object itself. */
  conceptKey?(object: ModelObject, name: string): ModelValue | undefined;
}

export const none: ModelValue = { kind: 'none' };

export function text(value: string): ModelValue {
  return { kind: 'string', value };
}

export function bool(value: boolean): ModelValue {
  return { kind: 'bool', value };
}

export function float(value: number): ModelValue {
  return { kind: 'float', type: 'R8', value };
}

const width: Record<IntegerType, number> = {
  I1: 8,
  I2: 16,
  I4: 32,
  I8: 64,
  UI1: 8,
  UI2: 16,
  UI4: 32,
  UI8: 64,
};

/** Number of bits of an integer type. */
export function bitsOf(type: IntegerType): number {
  return width[type];
}

/** An integer wrapped to its type, as a VARIANT would hold it. */
export function integer(type: IntegerType, value: bigint | number): ModelValue {
  const wide = typeof value === 'bigint' ? value : BigInt(value);
  const wrapped = type.startsWith('U') ? BigInt.asUintN(width[type], wide) : BigInt.asIntN(width[type], wide);
  return { kind: 'integer', type, value: wrapped };
}

export function object(value: ModelObject): ModelValue {
  return { kind: 'object', object: value };
}

export function method(value: ModelMethod): ModelValue {
  return { kind: 'method', method: value };
}
