/**
 * HandleData: the handles of the process with type and object name, where the writer had them.
 *
 * Source: minidumpapiset.h, MINIDUMP_HANDLE_DATA_STREAM, MINIDUMP_HANDLE_DESCRIPTOR (32 bytes) and _2 (40).
 */
import { type Extent, readString } from './extent.js';
import { readU64 } from './fields.js';
import type { ParseContext } from './parse-context.js';

const headerBytes = 16;
const smallestEntry = 32;
/** The kernel allows 2^24; a list of objects that long is not made. */
const mostHandles = 0x20_0000;

export interface Handle {
  readonly handle: number;
  /** `File`, `Event`, …; undefined when not stored. */
  readonly typeName: string | undefined;
  readonly objectName: string | undefined;
  /** OBJ_* bits. */
  readonly attributes: number;
  readonly grantedAccess: number;
  readonly handleCount: number;
  readonly pointerCount: number;
}

export function readHandles(dump: ParseContext, stream: Extent): Handle[] {
  const list = stream.describedList(32, smallestEntry, mostHandles);
  if (list.headerSize < headerBytes)
    throw stream.error(0, `a header of ${list.headerSize} bytes is too short`);
  const names = new Names(dump, stream);
  const handles: Handle[] = [];
  stream.windows(list, (view, _first, count) => {
    for (let k = 0; k < count; k++) handles.push(readHandle(view, k * list.entrySize, names));
  });
  return handles;
}

function readHandle(view: DataView, at: number, names: Names): Handle {
  return {
    handle: readU64(view, at),
    typeName: names.at(view.getUint32(at + 8, true)),
    objectName: names.at(view.getUint32(at + 12, true)),
    attributes: view.getUint32(at + 16, true),
    grantedAccess: view.getUint32(at + 20, true),
    handleCount: view.getUint32(at + 24, true),
    pointerCount: view.getUint32(at + 28, true),
  };
}

/** Strings by place; writers store a type's name once for all its handles. */
class Names {
  private readonly known = new Map<number, string | undefined>();
  private readonly dump: ParseContext;
  private readonly stream: Extent;

  constructor(dump: ParseContext, stream: Extent) {
    this.dump = dump;
    this.stream = stream;
  }

  at(rva: number): string | undefined {
    if (rva === 0) return undefined;
    if (!this.known.has(rva)) this.known.set(rva, this.read(rva));
    return this.known.get(rva);
  }

  private read(rva: number): string | undefined {
    const { file, warnings } = this.dump;
    return warnings.recover("a handle's name", undefined, () => readString(file, this.stream.name, rva));
  }
}
