/**
 * Memory, symbols and types of the target through the engine, for `host.memory` and the typed objects of `host`.
 *
 * A read is one call whatever its size: on a dump the price is per call, and a live target is read page by page by the
 * engine anyway. Typed objects are the engine's own, so that a script sees what visualizers add to them.
 */
import type { ModelValue, TargetAccess, TypeLayout } from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import { IDebugControl } from '../com/engine-interfaces.js';
import type { Pointer } from '../com/ffi.js';
import { IDebugHostMemory } from '../com/host-interfaces.js';
import type { ComMethod } from '../com/interface.js';
import { IDataModelManager } from '../com/model-interfaces.js';
import { inModelTerms } from '../com/system-failure.js';
import { call, get, givenBack, takeOut } from '../com/unknown.js';
import { variantOf } from '../com/variant.js';
import { currentContext, newLocation } from './location.js';
import { symbolAt, symbolInModule, typeInModule } from './module-symbols.js';
import { layoutsOf } from './type-layout.js';

/** Larger reads are made in pieces of this, so that asking for more than there is costs no memory. Bytes. */
const largestPiece = 0x1000000;

export function createTargetAccess(engine: Engine, take: (object: Pointer) => ModelValue): TargetAccess {
  const layouts = layoutsOf(engine);
  /** An object of the model out of one of the manager's methods that takes a type. */
  const typed = (type: TypeLayout, make: (pointer: Pointer) => Pointer): ModelValue | undefined => {
    const pointer = layouts.pointerOf(type);
    return pointer === undefined ? undefined : take(inModelTerms(() => make(pointer)));
  };
  return {
    read: (address, length) => read(engine, address, length),
    write: (address, bytes) => write(engine, address, bytes),
    pointerSize: () => (call(engine.control, IDebugControl.IsPointer64Bit) === 0 ? 8 : 4),
    moduleType: (module, type) => typeInModule(engine, layouts, module, type),
    moduleSymbol: (module, symbol) => symbolInModule(engine, layouts, module, symbol),
    symbolAt: (address) => symbolAt(engine, layouts, address),
    typedObject: (type, address) =>
      typed(type, (pointer) =>
        get(
          engine.manager,
          IDataModelManager.CreateTypedObject,
          currentContext,
          newLocation(address),
          pointer,
        ),
      ),
    pointerObject: (type, address) =>
      typed(type, (pointer) =>
        get(
          engine.manager,
          IDataModelManager.CreateTypedIntrinsicObjectEx,
          currentContext,
          variantOf({ kind: 'integer', type: 'UI8', value: address }),
          pointer,
        ),
      ),
  };
}

function read(engine: Engine, address: bigint, length: number): Uint8Array {
  const parts: Buffer[] = [];
  for (let at = 0; at < length; ) {
    const wanted = Math.min(length - at, largestPiece);
    const part = readPiece(engine, address + BigInt(at), wanted);
    parts.push(part);
    at += part.length;
    if (part.length < wanted) break;
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** What can be read from the start: S_FALSE is a prefix, a failure nothing. */
function readPiece(engine: Engine, address: bigint, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, Math.min(transferred(engine, IDebugHostMemory.ReadBytes, address, bytes), length));
}

/** Bytes that a method has read into the memory or written from it; none when it fails. */
function transferred(engine: Engine, method: ComMethod, address: bigint, bytes: Uint8Array): number {
  const done = takeOut();
  const location = newLocation(address);
  const code = call(engine.hostMemory, method, currentContext, location, bytes, bytes.length, done);
  const count = givenBack(done);
  return code < 0 ? 0 : count;
}

/** dbgeng.h, DEBUG_DUMP_SMALL: the least kind of a dump; running targets have smaller numbers. */
const leastDump = 1024;

function isDump(engine: Engine): boolean {
  const [kind, qualifier] = [takeOut(), takeOut()];
  const code = call(engine.control, IDebugControl.GetDebuggeeType, kind, qualifier);
  givenBack(kind);
  return givenBack(qualifier) >= leastDump && code >= 0;
}

/** The engine would try to write into the file of a dump, and print that it failed. */
function write(engine: Engine, address: bigint, bytes: Uint8Array): number {
  return isDump(engine) ? 0 : transferred(engine, IDebugHostMemory.WriteBytes, address, bytes);
}
