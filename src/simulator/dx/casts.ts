/** Casts to the basic types and `sizeof`. A cast value carries its type's name, which dx prints. */
import { bitsOf, type IntegerType, integer, ModelError, type ModelValue } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { errorOf, failed, unexpected } from './errors.js';
import { truth } from './numbers.js';
import { basicPointer, layoutOf, pointerOf, type TargetMemory } from './pointers.js';
import { type BasicType, basicType } from './types.js';

const integerOf: Readonly<Record<string, IntegerType>> = { CHAR: 'I1', WCHAR: 'UI2', VOID: 'UI8' };

function wholeOf(value: ModelValue): bigint {
  switch (value.kind) {
    case 'bool':
      return value.value ? 1n : 0n;
    case 'integer':
      return value.value;
    case 'float':
      return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : 0n;
    default: {
      const address = pointerOf(value)?.address;
      if (address !== undefined) return address;
      throw systemError(value.kind === 'string' || errorOf(value) !== undefined ? unexpected : failed);
    }
  }
}

/** A number as an address. */
function addressIn(value: ModelValue): bigint {
  if (value.kind === 'float' || value.kind === 'string') {
    throw new ModelError('Invalid conversion between pointer and floating point type.');
  }
  return wholeOf(value);
}

/**
 * `(type)value`.
 * @throws ModelError when the type needs symbols, or when the value is no number
 */
export function cast(type: string, value: ModelValue, memory?: TargetMemory): ModelValue {
  if (type.endsWith('*')) {
    const layout = layoutOf(type, memory);
    if (layout === undefined) throw new ModelError(`Unable to find type '${type}' for cast.`);
    return basicPointer(memory, layout, addressIn(value));
  }
  const target = basicType(type);
  if (target === undefined) throw new ModelError(`Unable to find type '${type}' for cast.`);
  return { ...converted(target, value), typeName: target.name };
}

function converted(target: BasicType, value: ModelValue): ModelValue {
  if (target.as === 'BOOL') return { kind: 'bool', value: truth(value) };
  if (target.as === 'R4' || target.as === 'R8') {
    if (pointerOf(value) !== undefined) {
      throw new ModelError('Invalid conversion between pointer and floating point type');
    }
    const number = value.kind === 'float' ? value.value : Number(wholeOf(value));
    return { kind: 'float', type: target.as, value: target.as === 'R4' ? Math.fround(number) : number };
  }
  return integer(integerOf[target.as] ?? (target.as as IntegerType), wholeOf(value));
}

/** Bytes of a type named in `sizeof`. */
export function sizeOfType(type: string, memory?: TargetMemory): number {
  const known = layoutOf(type, memory);
  if (known === undefined) throw new ModelError(`Unable to find type '${type}'`);
  return known.size;
}

/** Bytes of a value as C would count them. */
export function sizeOfValue(value: ModelValue): number {
  switch (value.kind) {
    case 'bool':
      return 1;
    case 'integer':
      return bitsOf(value.type) / 8;
    case 'float':
      return value.type === 'R4' ? 4 : 8;
    default: {
      const size = pointerOf(value)?.type.size;
      if (size !== undefined) return size;
      throw systemError(failed);
    }
  }
}
