/**
 * Pointers to the basic types, as casts and pseudo-registers make them: `0x7ff6a3c12088 : 0xeb [Type: unsigned char *]`.
 *
 * A pointer shows its address and, where it points to a number, what lies there; below it stands that value without a
 * name. It moves by the size of what it points to, and else counts as the number that it holds. It has no keys.
 */
import {
  integer,
  ModelError,
  type ModelObject,
  type ModelValue,
  object,
  type ReadMemory,
  type TypeLayout,
} from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { displayText } from './display.js';
import { failed } from './errors.js';
import type { Radix } from './format.js';
import { type BasicType, basicType } from './types.js';

/** The target as pointers see it. */
export interface TargetMemory {
  read: ReadMemory;
  /** 4 or 8. */
  pointerSize(): number;
}

const nowhere: TargetMemory = { read: () => new Uint8Array(0), pointerSize: () => 8 };

/** The layout of a type that needs no symbols. @param name as C++ writes it; stars behind it make pointers */
export function layoutOf(name: string, memory: TargetMemory = nowhere): TypeLayout | undefined {
  const stars = / (\*+)$/.exec(name);
  const basic = basicType(stars === null ? name : name.slice(0, stars.index));
  if (basic === undefined) return undefined;
  let layout = intrinsicLayout(basic);
  for (const _ of stars?.[1] ?? '') {
    const base = layout;
    const size = memory.pointerSize();
    layout = { name: `${base.name} *`, module: '', size, kind: 'pointer', base };
  }
  return layout;
}

function intrinsicLayout({ name, as, size }: BasicType): TypeLayout {
  const plain: TypeLayout = { name, module: '', size, kind: 'intrinsic' };
  return as === 'VOID' ? plain : { ...plain, intrinsic: as };
}

/** A pointer of this type that holds an address, of 64 bits on every machine. @param type a pointer type of {@link layoutOf} */
export function basicPointer(
  memory: TargetMemory | undefined,
  type: TypeLayout,
  address: bigint,
): ModelValue {
  return object(new BasicPointer(memory ?? nowhere, type, BigInt.asUintN(64, address)));
}

/** The pointer behind a value; undefined when it is none of ours. */
export function pointerOf(value: ModelValue): BasicPointer | undefined {
  return value.kind === 'object' && value.object instanceof BasicPointer ? value.object : undefined;
}

const longestText = 1024;

function wideAddress(address: bigint): string {
  const digits = address.toString(16).padStart(16, '0');
  return `${digits.slice(0, 8)}\`${digits.slice(8)}`;
}

class BasicPointer implements ModelObject {
  constructor(
    private readonly memory: TargetMemory,
    readonly type: TypeLayout,
    readonly address: bigint,
  ) {}

  keys(): readonly string[] {
    return [];
  }

  /** @throws ModelError always: a number has no members */
  get(): ModelValue | undefined {
    throw new ModelError('-> must be used on pointers and . on structures');
  }

  pointer(): bigint {
    return this.address;
  }

  dereference(): ModelValue {
    const { base } = this.type;
    if (base?.kind === 'pointer') return basicPointer(this.memory, base, this.#bits(base.size));
    if (base?.intrinsic === undefined) {
      throw new ModelError(`No type (or void) for object at Address ${this.#hex()}`);
    }
    return { ...decoded(base.intrinsic, this.#bits(base.size), base.size), typeName: base.name };
  }

  /** The pointer so many elements further on. */
  moved(elements: bigint): ModelValue {
    const size = BigInt(this.type.base?.size || 1);
    return basicPointer(this.memory, this.type, this.address + elements * size);
  }

  /** Whether something stands below it in a listing. */
  get leadsOn(): boolean {
    const { base } = this.type;
    return this.address !== 0n && (base?.kind === 'pointer' || base?.intrinsic !== undefined);
  }

  /** @param format of the value behind it: a radix, or `c` */
  displayString(format?: Radix | 'c'): string {
    const shown = this.leadsOn && this.type.base?.kind !== 'pointer' ? ` : ${this.#content(format)}` : '';
    return this.#hex() + shown;
  }

  /** Its address alone, which a pointer shows when it is listed as an array. */
  addressText(): string {
    return this.#hex();
  }

  #content(format: Radix | 'c' | undefined): string {
    if (this.type.base?.intrinsic === 'CHAR') return `"${this.#characters()}"`;
    try {
      const value = this.dereference();
      const shown = format === 'c' ? { character: true } : { ...(format !== undefined && { radix: format }) };
      return displayText(value, shown) ?? '';
    } catch (thrown) {
      if (thrown instanceof ModelError) return thrown.message;
      throw thrown;
    }
  }

  /** The text of a `char *`, as far as it is plain. */
  #characters(): string {
    const bytes = this.memory.read(this.address, longestText);
    if (bytes.length === 0) return `--- memory read error at address 0x${wideAddress(this.address)} ---`;
    const end = bytes.indexOf(0);
    const content = String.fromCharCode(...bytes.subarray(0, end < 0 ? bytes.length : end));
    return /^[\t\n\r -~]*$/.test(content) ? content.replace(/[\t\n\r]/g, '') : '???';
  }

  /** @throws ModelError where the memory was not captured */
  #bits(size: number): bigint {
    const bytes = this.memory.read(this.address, size);
    if (bytes.length < size) throw new ModelError(`Unable to read memory at Address ${this.#hex()}`);
    let value = 0n;
    for (let at = size - 1; at >= 0; at--) value = (value << 8n) | BigInt(bytes[at]!);
    return value;
  }

  #hex(): string {
    return `0x${this.address.toString(16)}`;
  }
}

function decoded(as: NonNullable<TypeLayout['intrinsic']>, bits: bigint, size: number): ModelValue {
  if (as === 'BOOL') return { kind: 'bool', value: bits !== 0n };
  if (as === 'CHAR') return integer('I1', bits);
  if (as === 'WCHAR') return integer('UI2', bits);
  if (as !== 'R4' && as !== 'R8') return integer(as, bits);
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits, true);
  return { kind: 'float', type: as, value: size === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true) };
}

/** `p + 1`, `p - q`; undefined when neither operand is a pointer, or when it only counts as its number. */
export function pointerArithmetic(
  operator: string,
  left: ModelValue,
  right: ModelValue,
): ModelValue | undefined {
  const a = pointerOf(left);
  const b = pointerOf(right);
  if ((a === undefined && b === undefined) || (operator !== '+' && operator !== '-')) return undefined;
  if (a !== undefined && b !== undefined) return distance(operator, a, b);
  const count = a === undefined ? left : right;
  if (count.kind !== 'integer' || (a === undefined && operator === '-')) throw systemError(failed);
  return (a ?? b)!.moved(operator === '-' ? -count.value : count.value);
}

function distance(operator: '+' | '-', a: BasicPointer, b: BasicPointer): ModelValue {
  if (operator === '+') throw systemError(failed);
  if (a.type.name !== b.type.name) throw new ModelError('Invalid pointer types');
  return integer('I8', (a.address - b.address) / BigInt(a.type.base?.size || 1));
}
