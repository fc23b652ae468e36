/** Members of a structure: what the symbols list as its fields and base classes. */
import {
  type BaseClassLayout,
  type FieldLayout,
  integer,
  type ModelValue,
  type TypeLayout,
} from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import {
  IDebugHostBaseClass,
  IDebugHostField,
  IDebugHostSymbolEnumerator,
  IDebugHostType,
} from '../com/host-interfaces.js';
import { addRef, call, get, givenBack, must, mustQuery, takeOut, using } from '../com/unknown.js';
import { newVariant, takeVariant } from '../com/variant.js';
import { addressIn, newLocation } from './location.js';
import { nameOf, optional } from './symbol-facts.js';

/** SymbolKind of dbgmodel.h. */
const symbolKind = { field: 3, baseClass: 6 } as const;
/** LocationKind of dbgmodel.h. */
const locationKind = { member: 0, static: 1, constant: 2 } as const;

/** Where the types of members come from; a reference to the engine's type is consumed. */
interface Layouts {
  of(type: Pointer): TypeLayout;
}

/**
 * Fields of base classes first, then its own in the order of their declaration. One that lies nowhere is none, and so is
 * one of which the engine refuses to tell: the others stay.
 */
export function fieldsOf(type: Pointer, layouts: Layouts, bases: readonly BaseClassLayout[]): FieldLayout[] {
  const inherited = bases.flatMap((base) =>
    (base.type.fields ?? []).map((field) => ({ ...field, offset: field.offset + base.offset })),
  );
  const own = childrenOf(type, symbolKind.field, (symbol) =>
    using(mustQuery(symbol, IDebugHostField), (field) => fieldOf(field, layouts)),
  );
  return [...inherited, ...own];
}

/** A virtual base has no fixed place and is left out. */
export function baseClassesOf(type: Pointer, layouts: Layouts): BaseClassLayout[] {
  return childrenOf(type, symbolKind.baseClass, (symbol) =>
    using(mustQuery(symbol, IDebugHostBaseClass), (base) => ({
      offset: get(base, IDebugHostBaseClass.GetOffset),
      type: layouts.of(get(base, IDebugHostBaseClass.GetType)),
    })),
  );
}

function fieldOf(field: Pointer, layouts: Layouts): FieldLayout | undefined {
  const name = nameOf(field);
  const { type, bitField } = using(get(field, IDebugHostField.GetType), (pointer) => ({
    type: layouts.of(addRef(pointer)),
    bitField: bitFieldOf(pointer),
  }));
  switch (get(field, IDebugHostField.GetLocationKind)) {
    case locationKind.member: {
      const offset = get(field, IDebugHostField.GetOffset);
      return { name, offset, type, ...(bitField && { bitField }) };
    }
    case locationKind.static: {
      const location = newLocation(0n);
      must(field, IDebugHostField.GetLocation, location);
      const staticAddress = addressIn(location);
      return staticAddress === undefined ? undefined : { name, offset: 0, type, staticAddress };
    }
    case locationKind.constant:
      return { name, offset: 0, type, constant: constantOf(field) };
    default:
      return undefined;
  }
}

function constantOf(field: Pointer): ModelValue {
  const memory = newVariant();
  must(field, IDebugHostField.GetValue, memory);
  const value = takeVariant(memory);
  if (value.kind === 'unknown' || value.kind === 'empty') return { kind: 'none' };
  return value.kind === 'integer' ? integer(value.type, value.value) : value;
}

function bitFieldOf(type: Pointer): FieldLayout['bitField'] {
  const known = mustQuery(type, IDebugHostType);
  return using(known, () => {
    const [lsb, length] = [takeOut(), takeOut()];
    const code = call(known, IDebugHostType.GetBitField, lsb, length);
    const found = { lsb: givenBack(lsb), length: givenBack(length) };
    return code < 0 || found.length === 0 ? undefined : found;
  });
}

/** What `use` makes of each child that the engine tells of; it has the child for its own time. */
function childrenOf<T>(type: Pointer, kind: number, use: (child: Pointer) => T | undefined): T[] {
  const enumerator = optional(() => get(type, IDebugHostType.EnumerateChildren, kind, null)) ?? 0;
  if (enumerator === 0) return [];
  return using(enumerator, () => {
    const all: T[] = [];
    for (;;) {
      const out = takeOut();
      const code = call(enumerator, IDebugHostSymbolEnumerator.GetNext, out);
      const child = givenBack(out);
      if (code < 0 || child === 0) return all;
      const made = using(child, () => optional(() => use(child)));
      if (made !== undefined) all.push(made);
    }
  });
}
