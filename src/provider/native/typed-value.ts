/**
 * Values of the target read through a type layout.
 *
 * Intrinsics arrive as plain values of exactly their width and sign; structures, arrays and pointers as objects
 * that read on access. One read per value: who wants many fields reads raw bytes instead.
 */

import type { FieldLayout, IntegerType, ModelValue, TargetAccess, TypeLayout } from '../model.js';
import { bitsOf, bool, float, integer, ModelError } from '../model.js';
import { hexAddress } from './locations.js';

type Intrinsic = NonNullable<TypeLayout['intrinsic']>;

const integerTypes: Partial<Record<Intrinsic, IntegerType>> = { CHAR: 'I1', WCHAR: 'UI2' };

/** A typedef or enum down to what it stands for. */
export function resolved(type: TypeLayout): TypeLayout {
  let at = type;
  // A chain of typedefs longer than this is a cycle in supplied layouts.
  for (let depth = 0; depth < 32; depth++) {
    if ((at.kind !== 'typedef' && at.kind !== 'enum') || !at.base) return at;
    at = at.base;
  }
  throw new ModelError(`Type '${type.name}' is defined by itself`);
}

/** @throws ModelError `Unable to read memory at Address 0x…` */
function readBytes(target: TargetAccess, address: bigint, length: number): Uint8Array {
  const bytes = target.read(address, length);
  if (bytes.length < length) throw new ModelError(`Unable to read memory at Address ${hexAddress(address)}`);
  return bytes;
}

export function readInteger(target: TargetAccess, address: bigint, size: number): bigint {
  const bytes = readBytes(target, address, size);
  let value = 0n;
  for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] as number);
  return value;
}

/** @param type an intrinsic, already resolved */
export function readIntrinsic(
  target: TargetAccess,
  address: bigint,
  type: TypeLayout,
  field?: FieldLayout,
): ModelValue {
  const intrinsic = type.intrinsic;
  if (intrinsic === undefined) throw new ModelError(`Unable to read a value of type '${type.name}'`);
  const raw = readInteger(target, address, type.size);
  if (intrinsic === 'R4' || intrinsic === 'R8') return realNumber(raw, intrinsic);
  if (intrinsic === 'BOOL') return bool(raw !== 0n);
  const kind = integerTypes[intrinsic] ?? (intrinsic as IntegerType);
  if (!field?.bitField) return integer(kind, raw);
  const { lsb, length } = field.bitField;
  const bits = BigInt.asUintN(length, raw >> BigInt(lsb));
  return integer(kind, kind.startsWith('U') ? bits : BigInt.asIntN(length, bits));
}

/** Writes an intrinsic or a pointer. @throws ModelError when the target cannot be written or the value does not fit */
export function writeValue(target: TargetAccess, address: bigint, type: TypeLayout, value: ModelValue): void {
  const bytes = encode(resolved(type), value);
  if (!target.write || target.write(address, bytes) < bytes.length)
    throw new ModelError(`Unable to write memory at Address ${hexAddress(address)}`);
}

function encode(type: TypeLayout, value: ModelValue): Uint8Array {
  const bytes = new Uint8Array(type.size);
  const view = new DataView(bytes.buffer);
  const number =
    value.kind === 'float' || value.kind === 'integer' || value.kind === 'bool' ? value.value : undefined;
  if (number === undefined) throw new ModelError('Unable to create/set property on object');
  if (type.intrinsic === 'R8') view.setFloat64(0, Number(number), true);
  else if (type.intrinsic === 'R4') view.setFloat32(0, Number(number), true);
  else {
    let rest = BigInt.asUintN(type.size * 8, BigInt(number));
    for (let i = 0; i < type.size; i++, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
  }
  return bytes;
}

function realNumber(raw: bigint, type: 'R4' | 'R8'): ModelValue {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, raw, true);
  return type === 'R8'
    ? float(view.getFloat64(0, true))
    : { kind: 'float', type, value: view.getFloat32(0, true) };
}

/** Whether a value of the model fits an integer of so many bits. */
export function fitsInteger(type: IntegerType, value: bigint): boolean {
  const bits = bitsOf(type);
  return type.startsWith('U') ? BigInt.asUintN(bits, value) === value : BigInt.asIntN(bits, value) === value;
}
