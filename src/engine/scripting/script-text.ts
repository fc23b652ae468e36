/** A script's text as the engine hands it over: a stream of UTF-16, whatever the file holds. */
import { readFileSync } from 'node:fs';
import { decodeScript } from '../../provider/index.js';
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

/**
 * The text of a script as its file has it. The engine reads a file in the code page of the machine, and scripts are
 * written in UTF-8: where the two differ, and in nothing else, the file is right.
 * @param text what the engine handed over
 * @param path the file that it says it is from
 */
export function textOfFile(text: string, path: string): string {
  if (isAscii.test(text)) return text;
  try {
    const inFile = decodeScript(readFileSync(path));
    return skeleton(inFile) === skeleton(text) ? inFile : text;
  } catch {
    return text; // no file behind it
  }
}

const isAscii = /^[\x00-\x7f]*$/;

function skeleton(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/[^\x00-\x7f]+/g, '?');
}
