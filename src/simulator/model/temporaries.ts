/**
 * `$t0` to `$t19`. Commands see 64 bits; `dx` keeps the type of what it assigned, until a command writes other bits.
 */
import { type IntegerType, integer, type ModelValue } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { notImplemented } from '../dx/errors.js';
import { pointerOf } from '../dx/pointers.js';

export const temporaryCount = 20;

const integerTypes: Readonly<Record<IntegerType, string>> = {
  I1: 'char',
  I2: 'short',
  I4: 'int',
  I8: '__int64',
  UI1: 'unsigned char',
  UI2: 'unsigned short',
  UI4: 'unsigned int',
  UI8: 'unsigned __int64',
};

/** The native value that a register holds after an assignment. @throws ModelError for what is no number */
function native(value: ModelValue): ModelValue {
  if (pointerOf(value) !== undefined) return value;
  const { metadata: _, ...bare } = value;
  switch (bare.kind) {
    case 'integer':
      return { ...bare, typeName: value.typeName ?? integerTypes[bare.type] };
    case 'bool':
      return { ...bare, typeName: 'bool' };
    case 'float':
      return { ...bare, typeName: bare.type === 'R4' ? 'float' : 'double' };
    default:
      throw systemError(notImplemented);
  }
}

function bitsIn(value: ModelValue): bigint {
  if (value.kind === 'integer') return BigInt.asUintN(64, value.value);
  if (value.kind === 'bool') return value.value ? 1n : 0n;
  if (value.kind !== 'float') return pointerOf(value)?.address ?? 0n;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value.value);
  return view.getBigUint64(0);
}

export class Temporaries {
  /** By number; absent until something is written. Commands write here. */
  readonly bits: bigint[] = [];
  readonly #typed = new Map<number, ModelValue>();

  /** undefined: nothing was written yet. */
  get(index: number): ModelValue | undefined {
    const bits = this.bits[index];
    if (bits === undefined) return undefined;
    const typed = this.#typed.get(index);
    if (typed !== undefined && bitsIn(typed) === bits) return typed;
    return { ...integer('UI8', bits), typeName: integerTypes.UI8 };
  }

  /** @throws ModelError for what is no number */
  set(index: number, value: ModelValue): void {
    const kept = native(value);
    this.#typed.set(index, kept);
    this.bits[index] = bitsIn(kept);
  }
}
