/**
 * Objects of the engine with a type of the program: what lies in the target, and pointers.
 *
 * Their fields are no keys of the data model, yet a script reads both as properties; a key goes before a field of the same
 * name, and a pointer has the members of what it points to (documentation: "Native Debugger Objects in JavaScript
 * Extensions").
 */
import {
  type FieldLayout,
  ModelError,
  type ModelValue,
  type TypedLocation,
  type TypeLayout,
} from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { IModelObject, IRawEnumerator } from '../com/model-interfaces.js';
import { call, givenBack, release, takeOut } from '../com/unknown.js';
import { addressIn } from '../symbols/location.js';
import { layoutsOf } from '../symbols/type-layout.js';
import { EngineObject, namesIn } from './engine-object.js';
import { plainValue } from './intrinsics.js';

/** SymbolKind of dbgmodel.h. */
const SymbolField = 3;

export class TypedObject extends EngineObject {
  get type(): TypeLayout | undefined {
    const type = this.crossing.ask(this.reference, IModelObject.GetTypeInfo);
    return type === 0 ? undefined : layoutsOf(this.crossing.engine).of(type);
  }

  /** Absent for a pointer that lies nowhere, and for what a register holds. */
  get location(): TypedLocation | undefined {
    const address = addressOf(this.reference);
    const type = address === undefined ? undefined : this.type;
    return address === undefined || type === undefined ? undefined : { address, type };
  }

  override keys(): readonly string[] {
    const enumerator = takeOut();
    const code = call(this.reference, IModelObject.EnumerateRawValues, SymbolField, 0, enumerator);
    const fields = givenBack(enumerator);
    return [...new Set([...super.keys(), ...(code < 0 ? [] : namesIn(fields, IRawEnumerator.GetNext))])];
  }

  /** Whether there is a key is asked first: for a pointer without one the engine sometimes fails to fetch it (E_INVALIDARG). */
  override get(name: string): ModelValue | undefined {
    return (super.has(name) ? super.get(name) : undefined) ?? this.#field(name);
  }

  override has(name: string): boolean {
    return super.has(name) || this.get(name) !== undefined;
  }

  /** A failure other than that there is no such field is the failure to read it. */
  #field(name: string): ModelValue | undefined {
    const field = this.type?.fields?.find((one) => one.name === name);
    if (field === undefined) return undefined;
    const out = takeOut();
    const code = call(this.reference, IModelObject.GetRawValue, SymbolField, name, 0, out);
    const value = givenBack(out);
    const at = code < 0 && value === 0 ? (field.staticAddress ?? this.#addressOf(field)) : undefined;
    if (at !== undefined) throw new ModelError(`Unable to read memory at Address 0x${at.toString(16)}`, code);
    return this.crossing.result(code, value);
  }

  #addressOf({ offset }: FieldLayout): bigint | undefined {
    const address = this.location?.address;
    return address === undefined ? undefined : BigInt.asUintN(64, address + BigInt(offset));
  }
}

export class PointerObject extends TypedObject {
  pointer(): bigint {
    const value = plainValue(this.reference);
    return value?.kind === 'integer' ? BigInt.asUintN(64, value.value) : 0n;
  }

  dereference(): ModelValue {
    return this.crossing.dereferenced(this.reference);
  }

  override keys(): readonly string[] {
    return [...new Set([...super.keys(), ...(this.#target()?.keys() ?? [])])];
  }

  override get(name: string): ModelValue | undefined {
    return super.get(name) ?? this.#target()?.get(name);
  }

  /** What lies behind the pointer, when it has members. */
  #target(): EngineObject | undefined {
    const pointed = this.type && resolved(this.type).base;
    if (pointed === undefined || resolved(pointed).kind !== 'udt') return undefined;
    const target = this.dereference();
    return target.kind === 'object' && target.object instanceof EngineObject ? target.object : undefined;
  }
}

/** A type down to what its names stand for. */
export function resolved(type: TypeLayout): TypeLayout {
  let real = type;
  while (real.kind === 'typedef' && real.base !== undefined) real = real.base;
  return real;
}

/** The failure to read an object that lies in the target, whose reference is consumed. */
export function unreadable(object: Pointer): ModelError {
  const address = addressOf(object);
  release(object);
  const place = address === undefined ? 'an unknown place' : `Address 0x${address.toString(16)}`;
  return new ModelError(`Unable to read memory at ${place}`);
}

/** undefined for what does not lie in the target's memory. */
function addressOf(object: Pointer): bigint | undefined {
  const location = new BigUint64Array(2);
  return call(object, IModelObject.GetLocation, location) < 0 ? undefined : addressIn(location);
}
