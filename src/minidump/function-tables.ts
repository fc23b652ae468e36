/**
 * FunctionTable: unwind tables that the process registered while it ran (RtlAddFunctionTable and its kin), as jitters
 * and loaders do.
 *
 * Source: minidumpapiset.h, MINIDUMP_FUNCTION_TABLE_STREAM (24 bytes), MINIDUMP_FUNCTION_TABLE_DESCRIPTOR (32). Behind a
 * descriptor stand the system's own one, the entries, and padding, each as long as header and descriptor say.
 */
import type { Extent } from './extent.js';
import { type Location, readExactAddress } from './fields.js';
import type { ParseContext } from './parse-context.js';

const headerBytes = 24;
const descriptorBytes = 32;
const mostTables = 0x10_0000;

export interface FunctionTable {
  /** Range of code that the table describes; undefined when it is no user-mode address. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** What the entries' offsets count from. */
  readonly base: number | undefined;
  readonly entryCount: number;
  /** The entries in the file: RUNTIME_FUNCTION of the dump's machine, `size / entryCount` bytes each. */
  readonly entries: Location;
}

/** Tables up to the first that leaves the stream; that one, and what follows, is a warning. */
export function readFunctionTables(dump: ParseContext, stream: Extent): FunctionTable[] {
  const header = stream.view(0, headerBytes);
  const [headerSize, descriptorSize, nativeSize, entrySize, count, pad] = Array.from({ length: 6 }, (_, i) =>
    header.getUint32(i * 4, true),
  ) as [number, number, number, number, number, number];
  if (headerSize < headerBytes || descriptorSize < descriptorBytes)
    throw stream.error(
      0,
      `header of ${headerSize} bytes and entries of ${descriptorSize} make no sense here`,
    );
  const list = { headerSize: headerSize + pad, entrySize: descriptorSize + nativeSize, count };
  stream.checkList(list, mostTables);
  const tables: FunctionTable[] = [];
  for (let at = list.headerSize; tables.length < count; ) {
    const view = at + list.entrySize <= stream.size ? stream.view(at, descriptorBytes) : undefined;
    const entryCount = view?.getUint32(24, true) ?? 0;
    const entries = { size: entryCount * entrySize, offset: stream.offset + at + list.entrySize };
    if (view === undefined || entries.offset + entries.size > stream.offset + stream.size) {
      const text = `table ${tables.length + 1} of ${count} leaves the stream; it and those behind it are left out`;
      dump.warnings.add(stream.name, stream.offset + at, text);
      break;
    }
    const address = (offset: number) => readExactAddress(view, offset, dump.pointerSize);
    tables.push({ start: address(0), end: address(8), base: address(16), entryCount, entries });
    at += list.entrySize + entries.size + view.getUint32(28, true);
  }
  return tables;
}
