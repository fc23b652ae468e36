/**
 * VARIANT, the box of every plain value of the data model: the type in 16 bits at 0, the value in 8 bytes at 8, 24 bytes
 * in all (x64; oaidl.h). Its type alone decides how `dx` prints a number.
 */
import type { IntegerType } from '../../provider/index.js';
import type { Pointer } from './ffi.js';
import { takeBstr } from './text.js';

const variantBytes = 24;

const integerTypes: ReadonlyMap<number, IntegerType> = new Map([
  [2, 'I2'],
  [3, 'I4'],
  [16, 'I1'],
  [17, 'UI1'],
  [18, 'UI2'],
  [19, 'UI4'],
  [20, 'I8'],
  [21, 'UI8'],
  [22, 'I4'],
  [23, 'UI4'],
]);
const numberOfType = new Map(
  [...integerTypes].map(([number, type]) => [type, number]).reverse() as [IntegerType, number][],
);
const bits: Readonly<Record<IntegerType, number>> = {
  I1: 8,
  UI1: 8,
  I2: 16,
  UI2: 16,
  I4: 32,
  UI4: 32,
  I8: 64,
  UI8: 64,
};

const R4 = 4;
const R8 = 5;
const BSTR = 8;
const BOOL = 11;
const UNKNOWN = 13;

/** What a VARIANT of the data model can hold; `unknown` is a pointer to an interface. */
export type Variant =
  | { readonly kind: 'empty' }
  | { readonly kind: 'integer'; readonly type: IntegerType; readonly value: bigint }
  | { readonly kind: 'float'; readonly type: 'R4' | 'R8'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'unknown'; readonly value: Pointer };

/** Memory for one, to be written by the engine. */
export function newVariant(): Uint8Array {
  return new Uint8Array(variantBytes);
}

function viewOf(memory: Uint8Array): DataView {
  return new DataView(memory.buffer, memory.byteOffset, variantBytes);
}

/** The value of a VARIANT that is ours; a text in it is freed, an interface keeps its reference. */
export function takeVariant(variant: Uint8Array): Variant {
  const memory = viewOf(variant);
  const type = memory.getUint16(0, true);
  const integer = integerTypes.get(type);
  if (integer !== undefined) return { kind: 'integer', type: integer, value: integerAt(memory, integer) };
  switch (type) {
    case R4:
      return { kind: 'float', type: 'R4', value: memory.getFloat32(8, true) };
    case R8:
      return { kind: 'float', type: 'R8', value: memory.getFloat64(8, true) };
    case BOOL:
      return { kind: 'bool', value: memory.getInt16(8, true) !== 0 };
    case BSTR:
      return { kind: 'string', value: takeBstr(Number(memory.getBigUint64(8, true))) };
    case UNKNOWN:
      return { kind: 'unknown', value: Number(memory.getBigUint64(8, true)) };
    default:
      return { kind: 'empty' };
  }
}

function integerAt(memory: DataView, type: IntegerType): bigint {
  const raw = memory.getBigUint64(8, true);
  return type.startsWith('U') ? BigInt.asUintN(bits[type], raw) : BigInt.asIntN(bits[type], raw);
}

/** A VARIANT with the value. A text must be a BSTR (`kind: 'bstr'`) that the caller frees; the engine copies it. */
export function variantOf(
  value: Exclude<Variant, { kind: 'string' }> | { readonly kind: 'bstr'; readonly value: Pointer },
): Uint8Array {
  const variant = newVariant();
  const memory = viewOf(variant);
  const put = (type: number) => memory.setUint16(0, type, true);
  switch (value.kind) {
    case 'integer':
      put(numberOfType.get(value.type)!);
      memory.setBigUint64(8, BigInt.asUintN(64, value.value), true);
      break;
    case 'float':
      put(value.type === 'R4' ? R4 : R8);
      if (value.type === 'R4') memory.setFloat32(8, value.value, true);
      else memory.setFloat64(8, value.value, true);
      break;
    case 'bool':
      put(BOOL);
      memory.setInt16(8, value.value ? -1 : 0, true);
      break;
    case 'bstr':
      put(BSTR);
      memory.setBigUint64(8, BigInt(value.value), true);
      break;
    case 'unknown':
      put(UNKNOWN);
      memory.setBigUint64(8, BigInt(value.value), true);
      break;
    case 'empty':
      break;
  }
  return variant;
}
