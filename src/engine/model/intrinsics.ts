/** Plain values and boxed interfaces: the objects of the engine that are a VARIANT. */
import type { ModelValue } from '../../provider/index.js';
import { ffi, type Pointer } from '../com/ffi.js';
import type { InterfaceIdentity } from '../com/interface.js';
import type { NativeFunction } from '../com/koffi.js';
import { IDataModelManager, IModelObject } from '../com/model-interfaces.js';
import { newBstr, takeBstr } from '../com/text.js';
import { call, get, mustQuery, release } from '../com/unknown.js';
import { newVariant, takeVariant, type Variant, variantOf } from '../com/variant.js';

/** ModelObjectKind of dbgmodel.h. */
export const kind = {
  accessor: 0,
  targetObject: 2,
  targetReference: 3,
  noValue: 5,
  error: 6,
  intrinsic: 7,
  method: 8,
} as const;

const kindOut = new Uint32Array(1);

/** What an object is, one of {@link kind} or another. */
export function kindOf(object: Pointer): number {
  call(object, IModelObject.GetKind, kindOut);
  return kindOut[0]!;
}

/** The value in an object; undefined for what no plain value can hold (128 bits, say). */
export function plainValue(object: Pointer): ModelValue | undefined {
  const variant = variantIn(object);
  if (variant === undefined) return undefined;
  const value = takeVariant(variant);
  if (value.kind !== 'empty' && value.kind !== 'unknown') return value;
  clear(variant);
  return undefined;
}

/** The interface in a box, with a reference. @throws ComError when there is none */
export function boxedInterface(box: Pointer, wanted: InterfaceIdentity): Pointer {
  const variant = variantIn(box);
  const value = variant && takeVariant(variant);
  const unknown = value?.kind === 'unknown' ? value.value : 0;
  try {
    return mustQuery(unknown === 0 ? box : unknown, wanted);
  } finally {
    release(unknown);
  }
}

/** A new object of the engine for an interface of ours, whose reference stays the caller's. */
export function newBox(manager: Pointer, boxKind: number, unknown: Pointer): Pointer {
  const variant = variantOf({ kind: 'unknown', value: unknown });
  return get(manager, IDataModelManager.CreateIntrinsicObject, boxKind, variant);
}

/** A new object of the engine for a plain value. */
export function newIntrinsic(
  manager: Pointer,
  value: Exclude<Variant, { kind: 'empty' | 'unknown' }>,
): Pointer {
  if (value.kind !== 'string')
    return get(manager, IDataModelManager.CreateIntrinsicObject, kind.intrinsic, variantOf(value));
  const text = newBstr(value.value);
  try {
    const variant = variantOf({ kind: 'bstr', value: text });
    return get(manager, IDataModelManager.CreateIntrinsicObject, kind.intrinsic, variant);
  } finally {
    takeBstr(text);
  }
}

function variantIn(object: Pointer): Uint8Array | undefined {
  const variant = newVariant();
  return call(object, IModelObject.GetIntrinsicValue, variant) < 0 ? undefined : variant;
}

let variantClear: NativeFunction | undefined;

/** Frees what a VARIANT holds. */
function clear(variant: Uint8Array): void {
  variantClear ??= ffi().load('oleaut32.dll', 'int32_t VariantClear(void *variant)');
  variantClear(variant);
}
