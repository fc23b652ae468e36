/** A script's text as the engine hands it over: a stream of UTF-16, whatever the file holds. */
import type { Pointer } from '../com/ffi.js';
import { comInterface } from '../com/interface.js';
import { must } from '../com/unknown.js';

/** The part of objidl.h's IStream that reads. */
const IStream = comInterface('IStream', '0000000C-0000-0000-C000-000000000046', { Read: 'odo' });

const pieceBytes = 0x10000;

/** Reads from where the stream stands to its end; a byte order mark is no part of the text. */
export function textOfStream(stream: Pointer): string {
  const parts: Buffer[] = [];
  const done = new Uint32Array(1);
  do {
    const piece = Buffer.alloc(pieceBytes);
    must(stream, IStream.Read, piece, piece.length, done);
    parts.push(piece.subarray(0, done[0]));
  } while (done[0]! > 0);
  return Buffer.concat(parts)
    .toString('utf16le')
    .replace(/^\ufeff/, '');
}
