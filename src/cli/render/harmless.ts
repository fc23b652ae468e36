/**
 * The last step of every text to the terminal: control characters (ESC among them), bidirectional controls, zero-width
 * characters and lone surrogates become `\xHH` or `\uHHHH`; line ends and tabs stay.
 *
 * The bundle escapes what it shows; this catches what comes past it: file names, errors, the text of other scripts.
 */

// A well-formed surrogate pair is matched first, so that only the lone halves are escaped.
const hostile =
  /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/g;

export function harmless(text: string): string {
  return text.replace(hostile, (found) => (found.length === 2 ? found : escaped(found.charCodeAt(0))));
}

/** The same for JSON text, where only `\uHHHH` is an escape: it reads back as the character that it was. */
export function harmlessJson(json: string): string {
  return json.replace(hostile, (found) => (found.length === 2 ? found : unicode(found.charCodeAt(0))));
}

function escaped(code: number): string {
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : unicode(code);
}

function unicode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
