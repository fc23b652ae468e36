/** Casts to the basic types and `sizeof`. A cast value carries its type's name, which dx prints. */
import { bitsOf, type IntegerType, integer, ModelError, type ModelValue } from '../../provider/model.js';
import { failed, systemError, unexpected } from './errors.js';
import { truth } from './numbers.js';
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
    default:
      throw systemError(value.kind === 'string' ? unexpected : failed);
  }
}

/**
 * `(type)value`.
 * @throws ModelError when the type needs symbols, or when the value is no number
 */
export function cast(type: string, value: ModelValue): ModelValue {
  const pointee = / \*+$/.exec(type);
  if (pointee !== null) {
    const target = basicType(type.slice(0, pointee.index));
    if (target === undefined) throw new ModelError(`Unable to find type '${type}' for cast.`);
    return { ...integer('UI8', wholeOf(value)), typeName: `${target.name}${pointee[0]}` };
  }
  const target = basicType(type);
  if (target === undefined) throw new ModelError(`Unable to find type '${type}' for cast.`);
  return { ...converted(target, value), typeName: target.name };
}

function converted(target: BasicType, value: ModelValue): ModelValue {
  if (target.as === 'BOOL') return { kind: 'bool', value: truth(value) };
  if (target.as === 'R4' || target.as === 'R8') {
    const number = value.kind === 'float' ? value.value : Number(wholeOf(value));
    return { kind: 'float', type: target.as, value: target.as === 'R4' ? Math.fround(number) : number };
  }
  return integer(integerOf[target.as] ?? (target.as as IntegerType), wholeOf(value));
}

/** Bytes of a type named in `sizeof`. */
export function sizeOfType(type: string): number {
  if (type.endsWith('*')) return 8;
  const known = basicType(type);
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
    default:
      throw systemError(failed);
  }
}
