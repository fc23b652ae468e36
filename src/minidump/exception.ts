/**
 * Exception: why the dump was taken, and the registers of that moment.
 *
 * Source: minidumpapiset.h, MINIDUMP_EXCEPTION_STREAM (168 bytes), MINIDUMP_EXCEPTION.
 */
import type { Extent } from './extent.js';
import { type Location, readExactAddress, readLocation } from './fields.js';
import type { ParseContext } from './parse-context.js';

const streamBytes = 168;
const mostParameters = 15;

export interface Exception {
  readonly threadId: number;
  /** e.g. 0xc0000005. */
  readonly code: number;
  readonly flags: number;
  /** Address of a further exception record; 0 for none; undefined when it is no user-mode address. */
  readonly record: number | undefined;
  readonly address: number | undefined;
  readonly parameters: readonly bigint[];
  readonly context: Location | undefined;
}

export function readException(dump: ParseContext, stream: Extent): Exception {
  const view = stream.view(0, streamBytes);
  const count = Math.min(view.getUint32(32, true), mostParameters);
  return {
    threadId: view.getUint32(0, true),
    code: view.getUint32(8, true),
    flags: view.getUint32(12, true),
    record: readExactAddress(view, 16, dump.pointerSize),
    address: readExactAddress(view, 24, dump.pointerSize),
    parameters: Array.from({ length: count }, (_, i) => view.getBigUint64(40 + i * 8, true)),
    context: readLocation(view, 160),
  };
}
