/**
 * Narrow text of a Western Windows: code page 1252, which is Latin-1 but for the range 0x80 to 0x9f.
 * Done here, because Node's TextDecoder takes `windows-1252` for Latin-1 in some releases.
 */
const upper =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

export function decodeNarrow(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (unit) => upper[unit.charCodeAt(0) - 0x80] as string);
}

/** Characters that the code page does not have become question marks. */
export function encodeNarrow(text: string): Uint8Array {
  const narrowed = text.replace(/[^\x00-\x7f\xa0-\xff]/gu, (character) => {
    const place = upper.indexOf(character);
    return place < 0 ? '?' : String.fromCharCode(0x80 + place);
  });
  return Buffer.from(narrowed, 'latin1');
}
