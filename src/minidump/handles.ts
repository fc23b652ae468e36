/**
 * HandleData: the handles of the process with type and object name, where the writer had them.
 *
 * Source: minidumpapiset.h, MINIDUMP_HANDLE_DATA_STREAM, MINIDUMP_HANDLE_DESCRIPTOR (32 bytes) and _2 (40),
 * MINIDUMP_HANDLE_OBJECT_INFORMATION (12 bytes and what it counts).
 */
import { MinidumpError } from './error.js';
import { Extent, readString } from './extent.js';
import { type Location, readU64 } from './fields.js';
import type { ParseContext } from './parse-context.js';

const headerBytes = 16;
const smallestEntry = 32;
/** The kernel allows 2^24; a list of objects that long is not made. */
const mostHandles = 0x20_0000;
const entryWithInformation = 40;
const informationHeader = 12;
/** Writers chain two at most; a longer chain is a ring or damage. */
const longestChain = 8;

/** MINIDUMP_HANDLE_OBJECT_INFORMATION_TYPE. */
const informationKinds = [
  'None',
  'Thread1',
  'Mutant1',
  'Mutant2',
  'Process1',
  'Process2',
  'Event1',
  'Section1',
  'Semaphore1',
];

const noInformation: readonly HandleInformation[] = [];

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
  /** What the writer asked about the object itself. */
  readonly information: readonly HandleInformation[];
}

/** The content's layout follows version and machine of Windows and is documented nowhere: only its place is given. */
export interface HandleInformation {
  /** `Section1`, `Event1`, …, or `unknown 12`. */
  readonly kind: string;
  readonly at: Location;
}

export function readHandles(dump: ParseContext, stream: Extent): Handle[] {
  const list = stream.describedList(32, smallestEntry, mostHandles);
  if (list.headerSize < headerBytes)
    throw stream.error(0, `a header of ${list.headerSize} bytes is too short`);
  const names = new Names(dump, stream);
  const handles: Handle[] = [];
  stream.windows(list, (view, _first, count) => {
    for (let k = 0; k < count; k++) {
      const at = k * list.entrySize;
      const chain = list.entrySize < entryWithInformation ? 0 : view.getUint32(at + 32, true);
      handles.push({ ...readHandle(view, at, names), information: readInformation(dump, stream, chain) });
    }
  });
  return handles;
}

function readHandle(view: DataView, at: number, names: Names): Omit<Handle, 'information'> {
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

function readInformation(dump: ParseContext, stream: Extent, first: number): readonly HandleInformation[] {
  if (first === 0) return noInformation;
  const found: HandleInformation[] = [];
  dump.warnings.recover("a handle's object information", undefined, () => {
    for (let rva = first; rva !== 0; ) {
      if (found.length === longestChain)
        throw new MinidumpError(dump.file.path, stream.name, rva, 'the chain of records has no end');
      const header = new Extent(dump.file, stream.name, rva, informationHeader).view(0, informationHeader);
      const at = new Extent(dump.file, stream.name, rva + informationHeader, header.getUint32(8, true));
      const kind = header.getUint32(4, true);
      const name = informationKinds[kind] ?? `unknown ${kind}`;
      found.push({ kind: name, at: { size: at.size, offset: at.offset } });
      rva = header.getUint32(0, true);
    }
  });
  return found;
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
