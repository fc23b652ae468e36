/**
 * Native objects over a supplied layout: structures, arrays and pointers in target memory.
 *
 * Nothing is read when one is made. A pointer has the members of what it points to, as the model's own
 * pointers do; a null or wild pointer fails only when something behind it is asked for.
 */
import type {
  FieldLayout,
  ModelIterator,
  ModelObject,
  ModelValue,
  TargetAccess,
  TypedLocation,
  TypeLayout,
} from '../model.js';
import { integer, ModelError, object, outOfBounds } from '../model.js';
import { readInteger, readIntrinsic, resolved, writeValue } from './typed-value.js';

/** The value of a type at an address: plain for intrinsics, an object for everything else. */
export function typedValueAt(target: TargetAccess, type: TypeLayout, address: bigint): ModelValue {
  return target.typedObject?.(type, address) ?? typedValue(target, type, address);
}

/** The same through the layout alone. */
function typedValue(
  target: TargetAccess,
  type: TypeLayout,
  address: bigint,
  field?: FieldLayout,
): ModelValue {
  const real = resolved(type);
  const location = { address, type };
  if (real.kind === 'udt') return object(new StructObject(target, real, location));
  if (real.kind === 'array') return object(new ArrayObject(target, real, location));
  if (real.kind === 'pointer') return object(new PointerObject(target, real, { location }));
  return readIntrinsic(target, address, real, field);
}

/** A pointer that lies nowhere: `host.createPointerObject`. @param type a pointer type */
export function pointerObject(target: TargetAccess, type: TypeLayout, address: bigint): ModelValue {
  const own = target.pointerObject?.(type, address);
  if (own) return own;
  return object(new PointerObject(target, type, { address }));
}

/** The pointer so many elements further on. */
export function pointerTo(target: TargetAccess, pointer: ModelObject, elements: bigint): ModelValue {
  const type = pointer.type && resolved(pointer.type);
  const size = type?.base?.size;
  if (!pointer.pointer || !type || size === undefined) throw new ModelError('Object does not have a size');
  return pointerObject(target, type, BigInt.asUintN(64, pointer.pointer() + elements * BigInt(size)));
}

class StructObject implements ModelObject {
  constructor(
    private readonly target: TargetAccess,
    readonly type: TypeLayout,
    readonly location: TypedLocation,
  ) {}

  keys(): readonly string[] {
    return (this.type.fields ?? []).map((field) => field.name);
  }

  get(name: string): ModelValue | undefined {
    const field = this.#field(name);
    if (field?.constant) return field.constant;
    return field && typedValue(this.target, field.type, this.#address(field), field);
  }

  set(name: string, value: ModelValue): boolean {
    const field = this.#field(name);
    if (!field || field.bitField || field.constant) return false;
    writeValue(this.target, this.#address(field), field.type, value);
    return true;
  }

  #field(name: string): FieldLayout | undefined {
    return this.type.fields?.find((field) => field.name === name);
  }

  #address(field: FieldLayout): bigint {
    return field.staticAddress ?? this.location.address + BigInt(field.offset);
  }
}

class ArrayObject implements ModelObject {
  readonly dimension = 1;
  constructor(
    private readonly target: TargetAccess,
    readonly type: TypeLayout,
    readonly location: TypedLocation,
  ) {}

  keys(): readonly string[] {
    return [];
  }

  get(_name: string): undefined {
    return undefined;
  }

  at(indices: readonly ModelValue[]): ModelValue {
    const index = indices[0];
    const count = BigInt(this.type.count ?? 0);
    if (indices.length !== 1 || index?.kind !== 'integer' || index.value < 0n || index.value >= count)
      throw outOfBounds();
    return this.#element(index.value);
  }

  iterate(): ModelIterator {
    let index = 0n;
    const count = BigInt(this.type.count ?? 0);
    return {
      next: () => {
        if (index >= count) return undefined;
        const indices = [integer('UI8', index)];
        return { value: this.#element(index++), indices };
      },
    };
  }

  #element(index: bigint): ModelValue {
    const element = this.type.base;
    if (!element) throw new ModelError(`Type '${this.type.name}' has no element type`);
    return typedValue(this.target, element, this.location.address + index * BigInt(element.size));
  }
}

class PointerObject implements ModelObject {
  readonly location?: TypedLocation;
  readonly #value: bigint | undefined;

  constructor(
    private readonly target: TargetAccess,
    readonly type: TypeLayout,
    from: { location: TypedLocation } | { address: bigint },
  ) {
    if ('location' in from) this.location = from.location;
    this.#value = 'address' in from ? from.address : undefined;
  }

  pointer(): bigint {
    if (this.#value !== undefined) return this.#value;
    return readInteger(this.target, (this.location as TypedLocation).address, this.type.size);
  }

  dereference(): ModelValue {
    if (!this.type.base) throw new ModelError('Unable to dereference object');
    return typedValue(this.target, this.type.base, this.pointer());
  }

  keys(): readonly string[] {
    return this.#structure()?.keys() ?? [];
  }

  get(name: string): ModelValue | undefined {
    return this.#structure()?.get(name);
  }

  set(name: string, value: ModelValue): boolean {
    return this.#structure()?.set(name, value) ?? false;
  }

  /** The structure behind a pointer to one; its members are the pointer's too. */
  #structure(): StructObject | undefined {
    const base = this.type.base && resolved(this.type.base);
    if (base?.kind !== 'udt') return undefined;
    return new StructObject(this.target, base, { address: this.pointer(), type: base });
  }
}
