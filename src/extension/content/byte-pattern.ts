/** What a search looks for: bytes with a mask, made from a text in an encoding or from a line of hex bytes. */

export type Encoding = 'ASCII' | 'UTF-8' | 'UTF-16' | 'bytes';

export interface BytePattern {
  readonly encoding: Encoding;
  /** A byte of memory fits where its masked bits are these. */
  readonly value: readonly number[];
  /** 0xff: this byte; 0xdf: this letter in either case; 0: any byte. */
  readonly mask: readonly number[];
}

const exact = 0xff;
/** Without the bit that tells `a` from `A`. */
export const eitherCase = 0xdf;

/** `50 6f 70 ??`: pairs of hex digits or of question marks, at least two of them. */
export const bytesForm = /^\s*(?:[0-9a-f]{2}|\?\?)(?:\s+(?:[0-9a-f]{2}|\?\?))+\s*$/i;

export function patternOfBytes(text: string): BytePattern {
  const pairs = text.trim().split(/\s+/);
  return {
    encoding: 'bytes',
    value: pairs.map((pair) => (pair === '??' ? 0 : parseInt(pair, 16))),
    mask: pairs.map((pair) => (pair === '??' ? 0 : exact)),
  };
}

/** Letters of ASCII alone have two cases here. */
export function patternOfText(text: string, isWide: boolean, anyCase: boolean): BytePattern {
  const bytes = isWide ? wideBytes(text) : narrowBytes(text);
  const isAscii = /^[\u0000-\u007f]*$/.test(text);
  const mask = bytes.map((byte, i) => {
    // The high half of a wide character is none, however it looks.
    const isLetter = isWide ? i % 2 === 0 && bytes[i + 1] === 0 && letter(byte) : letter(byte);
    return anyCase && isLetter ? eitherCase : exact;
  });
  return {
    encoding: isWide ? 'UTF-16' : isAscii ? 'ASCII' : 'UTF-8',
    value: bytes.map((byte, i) => byte & mask[i]!),
    mask,
  };
}

function letter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function wideBytes(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i) & 0xff, text.charCodeAt(i) >>> 8);
  return bytes;
}

function narrowBytes(text: string): number[] {
  // encodeURIComponent writes what is no ASCII as the bytes of its UTF-8; a lone half of a pair has none.
  const whole = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : '\ufffd',
  );
  const coded = encodeURIComponent(whole);
  const bytes: number[] = [];
  for (let i = 0; i < coded.length; i++) {
    if (coded.charAt(i) !== '%') bytes.push(coded.charCodeAt(i));
    else {
      bytes.push(parseInt(coded.slice(i + 1, i + 3), 16));
      i += 2;
    }
  }
  return bytes;
}
