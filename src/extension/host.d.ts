/**
 * `host`, as far as this script uses it; written from the documented behaviour of the provider.
 * Members of the second phase are absent until initializeScript has returned, hence optional.
 */
interface HostInt64 {
  getLowPart(): number;
  getHighPart(): number;
  toString(radix?: number): string;
}

type HostOrdinal = number | HostInt64;

interface HostMemory {
  readMemoryValues(
    address: number | HostInt64,
    count: number,
    elementSize?: number,
    isSigned?: boolean,
  ): ArrayLike<number>;
}

interface HostIterable<T> {
  [Symbol.iterator](): Iterator<T>;
}

/** A model object: any key may be absent, any getter may throw. */
// biome-ignore lint/suspicious/noExplicitAny: model objects have no static type
type HostObject = any;

/** What `getModuleType` gives; sizes and offsets are 64-bit values. */
interface HostType {
  readonly name: string;
  readonly size: HostOrdinal;
  readonly typeKind: string;
  readonly fields: Record<string, HostField>;
  readonly isBitField?: boolean;
  readonly bitFieldPositions?: { readonly lsb: HostOrdinal; readonly length: HostOrdinal };
}

interface HostField {
  readonly type: HostType;
  readonly locationKind: 'member' | 'static' | 'constant' | 'none';
  /** Of members only. */
  readonly offset?: HostOrdinal;
}

declare const host: {
  readonly diagnostics: { debugLog(...texts: unknown[]): void };
  readonly metadata: { defineMetadata(object: unknown, descriptor: object): void };
  readonly currentApiVersionSupported?: unknown;
  readonly apiVersionSupport: new (major: number, minor: number) => object;
  readonly functionAlias: new (method: unknown, name: string) => object;
  readonly namedModelParent: new (model: unknown, name: string) => object;
  readonly optionalRecord: new (record: object) => object;
  readonly Int64: new (low: HostOrdinal, high?: number) => HostInt64;
  readonly memory?: HostMemory;
  readonly namespace?: HostObject;
  readonly currentSession?: HostObject;
  readonly currentProcess?: HostObject;
  getModuleType?(module: string, type: string): HostType | null;
  getModuleSymbolAddress?(module: string, name: string): HostInt64;
};
