/**
 * Types of the engine's symbols as the provider knows types.
 *
 * Nothing but name, size and kind is asked for when a layout is made; fields, bases and elements follow when somebody
 * looks, so a type that refers to itself needs no care. A type that was met before gives the very same layout: the
 * layouts keep the engine's types alive, and there are only as many as a program has types.
 */
import type { BaseClassLayout, FieldLayout, IntegerType, TypeLayout } from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import type { Pointer } from '../com/ffi.js';
import { IDebugHostSymbol, IDebugHostType } from '../com/host-interfaces.js';
import type { ComMethod } from '../com/interface.js';
import { inModelTerms } from '../com/system-failure.js';
import { call, get, givenBack, mustQuery, orRelease, release, takeOut, using } from '../com/unknown.js';
import { baseClassesOf, fieldsOf } from './members.js';
import { moduleNameOf, nameOf, optional } from './symbol-facts.js';

type Kind = TypeLayout['kind'];
type Intrinsic = NonNullable<TypeLayout['intrinsic']>;

/** TypeKind of dbgmodel.h, in its order. */
const kinds: readonly Kind[] = [
  'udt',
  'pointer',
  'memberPointer',
  'array',
  'function',
  'typedef',
  'enum',
  'intrinsic',
  'array',
];
/** IntrinsicKind of dbgmodel.h, where it says more than the VARIANT type does. */
const intrinsicKinds: Readonly<Record<number, Intrinsic>> = { 1: 'BOOL', 2: 'CHAR', 3: 'WCHAR' };
const carriers: Readonly<Record<number, Intrinsic>> = {
  2: 'I2',
  3: 'I4',
  4: 'R4',
  5: 'R8',
  11: 'BOOL',
  16: 'I1',
  17: 'UI1',
  18: 'UI2',
  19: 'UI4',
  20: 'I8',
  21: 'UI8',
  22: 'I4',
  23: 'UI4',
  25: 'I4',
};
/** A type of characters that is not the language's own one byte wide `char` (`signed char` is one, too). */
const unsignedCarrier = 17;
/** PointerKind of dbgmodel.h, in its order. */
const pointerKinds = ['standard', 'reference', 'rValueReference', 'cxHat'] as const;
const standard = 0;

/** The layout of a type; `pointer` is the engine's own, for which it holds a reference. */
export interface EngineTypeLayout extends TypeLayout {
  readonly pointer: Pointer;
}

export class TypeLayouts {
  readonly #known = new Map<string, EngineType[]>();

  /**
   * @param type a type, or what a symbol gave for its type; the reference is consumed
   * @throws ModelError when the engine does not tell what it is
   */
  of(type: Pointer): EngineTypeLayout {
    return inModelTerms(() => {
      const pointer = using(type, () => mustQuery(type, IDebugHostType));
      return orRelease(pointer, () => this.#of(pointer));
    });
  }

  #of(pointer: Pointer): EngineTypeLayout {
    const made = new EngineType(pointer, this);
    const key = `${made.module}!${made.name} ${made.kind} ${made.size}`;
    const alike = this.#known.get(key) ?? [];
    const known = alike.find((one) => sameSymbol(one.pointer, pointer));
    if (known === undefined) this.#known.set(key, [...alike, made]);
    else release(pointer);
    return known ?? made;
  }

  /**
   * The engine's own type for a layout that came from here, or that the provider made of such ones as a pointer or an
   * array; undefined for any other. It belongs to the layouts.
   * @throws ModelError when the engine cannot make it
   */
  pointerOf(layout: TypeLayout): Pointer | undefined {
    if (layout instanceof EngineType) return layout.pointer;
    const base = layout.base && this.pointerOf(layout.base);
    if (base === undefined) return undefined;
    if (layout.kind === 'pointer')
      return this.of(asked(base, IDebugHostType.CreatePointerTo, standard)).pointer;
    if (layout.kind !== 'array') return undefined;
    const dimension = BigUint64Array.of(0n, BigInt(layout.count ?? 0), BigInt(layout.base?.size ?? 0));
    return this.of(asked(base, IDebugHostType.CreateArrayOf, 1, dimension)).pointer;
  }
}

class EngineType implements EngineTypeLayout {
  readonly name: string;
  readonly module: string;
  readonly size: number;
  readonly kind: Kind;
  #fields: readonly FieldLayout[] | undefined;
  #baseClasses: readonly BaseClassLayout[] | undefined;
  #base: TypeLayout | undefined;

  constructor(
    readonly pointer: Pointer,
    private readonly all: TypeLayouts,
  ) {
    const kind = kinds[get(pointer, IDebugHostType.GetTypeKind)] ?? 'intrinsic';
    this.name = nameOf(pointer);
    this.module = moduleNameOf(pointer);
    this.kind = this.#isTypedef() ? 'typedef' : kind;
    this.size = optional(() => get(pointer, IDebugHostType.GetSize)) ?? 0;
  }

  get fields(): readonly FieldLayout[] | undefined {
    if (this.kind !== 'udt') return undefined;
    this.#fields ??= fieldsOf(this.pointer, this.all, this.baseClasses ?? []);
    return this.#fields;
  }

  get baseClasses(): readonly BaseClassLayout[] | undefined {
    if (this.kind !== 'udt') return undefined;
    this.#baseClasses ??= baseClassesOf(this.pointer, this.all);
    return this.#baseClasses;
  }

  get base(): TypeLayout | undefined {
    this.#base ??= this.#findBase();
    return this.#base;
  }

  get count(): number | undefined {
    return this.kind === 'array' ? this.#dimension() : undefined;
  }

  get pointerKind(): TypeLayout['pointerKind'] {
    return this.kind === 'pointer'
      ? pointerKinds[asked(this.pointer, IDebugHostType.GetPointerKind)]
      : undefined;
  }

  get intrinsic(): Intrinsic | undefined {
    if (this.kind !== 'intrinsic') return undefined;
    const [kind, carrier] = this.#carrier();
    const named = carrier === unsignedCarrier ? undefined : intrinsicKinds[kind];
    return named ?? carriers[carrier];
  }

  #findBase(): TypeLayout | undefined {
    switch (this.kind) {
      case 'typedef':
        return this.all.of(asked(this.pointer, IDebugHostType.GetTypedefBaseType));
      case 'pointer':
      case 'array':
        return this.all.of(asked(this.pointer, IDebugHostType.GetBaseType));
      case 'enum':
        return this.#storage();
      default:
        return undefined;
    }
  }

  /** An enumeration tells only how its values are carried. */
  #storage(): TypeLayout {
    const intrinsic = (carriers[this.#carrier()[1]] ?? 'I4') as IntegerType;
    const name = `${intrinsic.startsWith('U') ? 'unsigned ' : ''}${words[this.size] ?? 'int'}`;
    return { name, module: this.module, size: this.size, kind: 'intrinsic', intrinsic };
  }

  #carrier(): [kind: number, carrier: number] {
    const [kind, carrier] = [takeOut(), takeOut()];
    const code = call(this.pointer, IDebugHostType.GetIntrinsicType, kind, carrier);
    const found: [number, number] = [givenBack(kind), givenBack(carrier)];
    return code < 0 ? [-1, -1] : found;
  }

  #dimension(): number {
    // Lower bound, length and stride, 8 bytes each; of several dimensions the elements of the first are arrays.
    const dimension = new BigUint64Array(3);
    const code = call(this.pointer, IDebugHostType.GetArrayDimensions, 1, dimension);
    return code < 0 ? 0 : Number(dimension[1]);
  }

  #isTypedef(): boolean {
    return (optional(() => get(this.pointer, IDebugHostType.IsTypedef)) ?? 0) !== 0;
  }
}

/** What a type is asked when somebody looks at its layout, who may be a script. @throws ModelError */
function asked(type: Pointer, method: ComMethod, ...args: readonly unknown[]): Pointer {
  return inModelTerms(() => get(type, method, ...args));
}

const words: Readonly<Record<number, string>> = { 1: 'char', 2: 'short', 4: 'int', 8: '__int64' };

/** Types of the same name are told apart by the engine itself; one of a target that is gone equals none. */
function sameSymbol(one: Pointer, other: Pointer): boolean {
  const symbol = mustQuery(one, IDebugHostSymbol);
  const { CompareAgainst } = IDebugHostSymbol;
  return using(symbol, () => optional(() => get(symbol, CompareAgainst, other, 0) !== 0) ?? false);
}

const ofEngine = new WeakMap<Engine, TypeLayouts>();

/** The one set of layouts of an engine, so that types stay the same whoever asks. */
export function layoutsOf(engine: Engine): TypeLayouts {
  const known = ofEngine.get(engine) ?? new TypeLayouts();
  ofEngine.set(engine, known);
  return known;
}
