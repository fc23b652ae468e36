/**
 * From bytes to text: a log is UTF-8, UTF-16 (WinDbg's own log windows, PowerShell's `>`), or an old code page.
 * Told by the byte order mark, else by where the zero bytes are. Undecodable bytes become U+FFFD, never an error.
 */

type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes looked at to tell the encoding and whether this is text at all. */
const probeBytes = 4096;

/** Encoding of the text that begins with these bytes. */
export function encodingOf(head: Uint8Array): TextEncodingName {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const length = Math.min(head.length, probeBytes);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < length; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  }
  const many = length / 4;
  if (oddZeros > many && evenZeros < many / 4) return 'utf-16le';
  if (evenZeros > many && oddZeros < many / 4) return 'utf-16be';
  return 'utf-8';
}

/**
 * True when the bytes are text, whatever it says: no zero and hardly any control characters after decoding.
 * High bytes say nothing, because text comes in old code pages too. A dump, an archive or an executable is no
 * text; an empty file is none either. The first 4 KiB decide.
 */
export function looksLikeLog(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, probeBytes);
  const text = new TextDecoder(encodingOf(head)).decode(head);
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return false;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x1b) controls += 1;
  }
  return text.length > 0 && controls <= text.length / 50;
}
