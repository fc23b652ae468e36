/** Texts of COM: BSTR, whose length stands before it, so that a NUL may stand inside. */
import { ffi, type Pointer } from './ffi.js';
import { writePointer } from './implement.js';
import type { NativeFunction } from './koffi.js';

let allocate: NativeFunction | undefined;
let lengthOf: NativeFunction | undefined;
let free: NativeFunction | undefined;

/** A new BSTR that the receiver frees. */
export function newBstr(text: string): Pointer {
  allocate ??= ffi().load('oleaut32.dll', 'uintptr_t SysAllocStringLen(const void *units, uint32_t count)');
  return allocate(Buffer.from(text, 'utf16le'), text.length);
}

/** The text of a BSTR; '' for none. */
function bstrText(text: Pointer): string {
  if (text === 0) return '';
  lengthOf ??= ffi().load('oleaut32.dll', 'uint32_t SysStringByteLen(uintptr_t text)');
  const bytes = Buffer.alloc(lengthOf(text));
  if (bytes.length > 0) ffi().peek(bytes, text);
  return bytes.toString('utf16le');
}

/** The text of a BSTR that is ours, which is freed. */
export function takeBstr(text: Pointer): string {
  const value = bstrText(text);
  free ??= ffi().load('oleaut32.dll', 'void SysFreeString(uintptr_t text)');
  if (text !== 0) free(text);
  return value;
}

/** Hands a text to a caller who takes a BSTR; nothing where the caller wants none. */
export function writeBstr(out: Pointer, text: string): void {
  if (out !== 0) writePointer(out, newBstr(text));
}
