/**
 * Which UTF-16 code units the debugger shows as they are, and which it takes for text.
 *
 * Anything printable is shown, the rest becomes a full stop; a string of `s -su` is made of letters, digits and
 * punctuation only. The engine asks its C library, which knows nothing of pairs: their halves and private characters
 * count as printable. Measured over all 65536 code units; `younger` are characters that came after that library's
 * tables (Unicode 15), so that the answer does not depend on how new Node.js is.
 */
const printable = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cs}\p{Co}]/u;
const textual = /[\p{L}\p{Nd}\p{Nl}\p{P}\u00a1-\u00bf\u00d7\u00f7\u3000\ufeff]/u;
const younger = new RegExp(
  '[\\u088f\\u0897\\u0c5c\\u0cdc\\u1acf-\\u1add\\u1ae0-\\u1aeb\\u1b4e\\u1b4f\\u1b7f\\u1c89\\u1c8a\\u20c1\\u2427-\\u2429' +
    '\\u2b96\\u2ffc-\\u2fff\\u31e4\\u31e5\\u31ef\\ua7cb-\\ua7cf\\ua7d2\\ua7d4\\ua7da-\\ua7dc\\ua7f1\\ufbc3-\\ufbd2' +
    '\\ufd90\\ufd91\\ufdc8-\\ufdce]',
);

/** A question about code units, answered once for each of them. */
function classOf(pattern: RegExp): (code: number) => boolean {
  const answers = new Uint8Array(0x10000);
  const [yes, no] = [1, 2];
  return (code) => {
    if (answers[code] === 0) {
      const character = String.fromCharCode(code);
      answers[code] = pattern.test(character) && !younger.test(character) ? yes : no;
    }
    return answers[code] === yes;
  };
}

const isPrintable = classOf(printable);
const isTextual = classOf(textual);

function isAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

/** Whether a character continues a string of `s -sa` (width 1, ASCII only) or `s -su` (width 2). */
export function isOfString(code: number, width: 1 | 2): boolean {
  return code < 0x80 || width === 1 ? isAscii(code) : isTextual(code);
}

/** The character as the debugger shows it. @param width bytes a character; of one byte, only ASCII is printable */
export function shownCharacter(code: number, width: 1 | 2): string {
  const shown = code < 0x80 || width === 1 ? isAscii(code) : isPrintable(code);
  return shown ? String.fromCharCode(code) : '.';
}
