/**
 * The border between a script and the data model, as the parts on both sides of it see it.
 *
 * Only the interface: what crosses is decided by the one implementation (marshaller.ts), and the parts that it
 * is made of may need it themselves.
 */
import type { Metadata, ModelMethod, ModelObject, ModelValue } from '../model.js';
import type { Realm, RealmFunction } from '../realm/realm.js';
import type { Exit } from './error-text.js';
import type { Int64Library } from './int64-library.js';
import type { MetadataTable } from './metadata.js';
import type { ScriptState } from './script-state.js';

/** What `host.indexedValue` made. */
export interface IndexedValue {
  readonly value: unknown;
  readonly indices: readonly unknown[];
}

/** The model's objects as the script holds them. */
export interface Natives {
  wrap(object: ModelObject): object;
  /** The model's object behind what `wrap` made. */
  objectOf(value: object): ModelObject | undefined;
  /** A key as the model has it, without what the provider projects. */
  key(object: ModelObject, name: string): ModelValue | undefined;
}

export interface Border {
  readonly realm: Realm;
  readonly state: ScriptState;
  readonly int64: Int64Library;
  readonly metadata: MetadataTable;
  readonly natives: Natives;
  toModel(value: unknown): ModelValue;
  /** An argument of a model's method: functions become callbacks, which receive values by width always. */
  argumentToModel(value: unknown): ModelValue;
  fromModel(value: ModelValue): unknown;
  /** The model's view of a script object, the same one each time; `make` makes it the first time. */
  view(value: object, make?: (own: object) => ModelObject): ModelObject;
  /** Whether an object belongs to this script and has been seen outside. */
  owns(value: object): boolean;
  /** A script object that stands for exactly this value wherever it leaves. */
  bind(instance: object, value: ModelValue): void;
  bindIndexed(instance: object, value: IndexedValue): void;
  indexedValue(value: unknown): IndexedValue | undefined;
  withMetadata(value: unknown, metadata: Metadata | undefined): ModelValue;
  /** Runs code of the script for somebody outside. @throws ModelError for whatever the script threw */
  leave<T>(exit: Exit, action: () => T): T;
  /** The function by which a script calls a model's method. */
  functionOf(target: ModelMethod, name?: string): RealmFunction;
}
