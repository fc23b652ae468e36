/**
 * The debug record of a module: which PDB belongs to it.
 *
 * Source: the CodeView records RSDS (PDB 7.0) and NB10 (PDB 2.0) as they stand in an image's debug directory;
 * MINIDUMP_MODULE.CvRecord points at a copy.
 */
import { Extent } from './extent.js';
import type { Location } from './fields.js';
import type { ParseContext } from './parse-context.js';

const rsdsSignature = 0x53445352;
const nb10Signature = 0x3031424e;
/** Signature, GUID, age and a path; nothing longer is believed. */
const longestRecord = 0x1_0000;

export interface CodeView {
  readonly kind: 'RSDS' | 'NB10';
  /** RSDS: the GUID in registry form, upper case, without braces. NB10: the 32-bit signature in hex. */
  readonly guid: string;
  readonly age: number;
  /** As the linker stored it: a file name or a path. */
  readonly pdbName: string;
}

/** undefined for a record of another kind; unreadable ones are recorded as a warning. */
export function readCodeView(dump: ParseContext, name: string, location: Location): CodeView | undefined {
  return dump.warnings.recover('the debug record of a module', undefined, () => {
    const size = Math.min(location.size, longestRecord);
    return decode(new Extent(dump.file, name, location.offset, size).view(0, size));
  });
}

function decode(view: DataView): CodeView | undefined {
  const kind = view.byteLength < 4 ? 0 : view.getUint32(0, true);
  if (kind === rsdsSignature && view.byteLength >= 24) {
    return { kind: 'RSDS', guid: readGuid(view, 4), age: view.getUint32(20, true), pdbName: text(view, 24) };
  }
  if (kind === nb10Signature && view.byteLength >= 16) {
    const guid = view.getUint32(8, true).toString(16).toUpperCase();
    return { kind: 'NB10', guid, age: view.getUint32(12, true), pdbName: text(view, 16) };
  }
  return undefined;
}

function readGuid(view: DataView, at: number): string {
  const part = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
  const tail = Array.from({ length: 8 }, (_, i) => part(view.getUint8(at + 8 + i), 2)).join('');
  const head = [
    part(view.getUint32(at, true), 8),
    part(view.getUint16(at + 4, true), 4),
    part(view.getUint16(at + 6, true), 4),
  ];
  return [...head, tail.slice(0, 4), tail.slice(4)].join('-');
}

/** Zero-terminated UTF-8. */
function text(view: DataView, at: number): string {
  const bytes = Buffer.from(view.buffer, view.byteOffset + at, view.byteLength - at);
  const end = bytes.indexOf(0);
  return bytes.subarray(0, end < 0 ? bytes.length : end).toString('utf8');
}
