/**
 * Failures of the engine that are an HRESULT alone, as errors of the data model: in the form in which the engine itself
 * shows one, `TEXT (0xCODE)`. Which method it was is known to a ComError, and nothing to a script.
 */
import { ModelError, systemError } from '../../provider/index.js';
import { ffi } from './ffi.js';
import type { NativeFunction } from './koffi.js';
import { ComError, hex } from './unknown.js';

/** What the engine says where the system has no text for a code; Wine has texts for few. */
const textless = /^<Unable to get error code text> \(0x[0-9a-f]+\)$/i;

/** Whether a text of the engine says no more than the code. */
export function isTextless(text: string): boolean {
  return textless.test(text);
}

/** A failure known only by its HRESULT: Windows' own text where we know it, else the one of this system. */
export function systemFailure(code: number): ModelError {
  const known = systemError(code >>> 0);
  if (!isTextless(known.message)) return known;
  const text = systemText(code);
  return text === '' ? known : new ModelError(`${text} (${hex(code)})`, code >>> 0);
}

/** A door to scripts: what the engine refuses behind it is an error of the data model. @throws ModelError for a ComError */
export function inModelTerms<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof ComError ? systemFailure(error.code) : error;
  }
}

let format: NativeFunction | undefined;
/** FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK: one line. */
const systemMessage = 0x1000 | 0x200 | 0xff;

function systemText(code: number): string {
  format ??= ffi().load(
    'kernel32.dll',
    'uint32_t FormatMessageW(uint32_t flags, void *source, uint32_t id, uint32_t language, void *text, uint32_t size, void *args)',
  );
  const text = Buffer.alloc(2048);
  const length = format(systemMessage, null, code, 0, text, text.length / 2, null);
  return text.toString('utf16le', 0, 2 * length).trimEnd();
}
