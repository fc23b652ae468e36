/**
 * What the beginning of a piece of memory looks like: text, zeros, a fill pattern of the debug heap, a pointer into
 * a module (which is how an object with virtual functions begins), or bytes.
 */
import { moduleAt } from '../debuggee/address-name';
import type { Debuggee } from '../debuggee/debuggee';

export interface Beginning {
  readonly kind: 'not captured' | 'text' | 'UTF-16 text' | 'zero' | 'fill' | 'pointer' | 'bytes' | 'empty';
  /** The text, the name of the fill pattern, or the first bytes in hex; as it stands in memory. */
  readonly text: string;
  /** The first pointer, when it points into a module; null otherwise. */
  readonly pointer: number | null;
  /** Bytes that were looked at. */
  readonly looked: number;
}

/** Bytes that are looked at: one read, and enough for a line of text. */
const most = 256;
const shortestText = 4;
const longestText = 64;

/** Sources: the C run-time's debug heap and the fill patterns of RtlHeap, both documented by Microsoft. */
const fills: Readonly<Record<string, string>> = {
  baadf00d: 'allocated and never written (0xbaadf00d)',
  feeefeee: 'freed (0xfeeefeee)',
  abababab: 'tail fill of the heap (0xab)',
  cdcdcdcd: 'allocated by the debug run time and never written (0xcd)',
  dddddddd: 'freed by the debug run time (0xdd)',
  fdfdfdfd: 'guard bytes of the debug run time (0xfd)',
  c0c0c0c0: 'allocated under page heap and never written (0xc0)',
  f0f0f0f0: 'freed under page heap (0xf0)',
};

/**
 * @param size bytes of the piece
 * @param pointerSize of the world that it belongs to
 */
export function beginningOf(
  debuggee: Debuggee,
  address: number,
  size: number,
  pointerSize: 4 | 8,
): Beginning {
  const length = Math.min(size, most);
  if (length === 0) return { kind: 'empty', text: '', pointer: null, looked: 0 };
  const bytes = bytesAt(debuggee, address, length);
  if (bytes.length === 0) return { kind: 'not captured', text: '', pointer: null, looked: 0 };
  return { ...described(debuggee, bytes, pointerSize), looked: bytes.length };
}

/** As many of them as can be read without a hole; the address need not be aligned. */
function bytesAt(debuggee: Debuggee, address: number, length: number): number[] {
  if (debuggee.memory === null) return [];
  const start = address - (address % 4);
  const end = address + length;
  const window = debuggee.memory.window(start, end - start + ((4 - ((end - start) % 4)) % 4));
  const hole = window.holes.length === 0 ? end : window.holes[0]![0];
  const bytes: number[] = [];
  for (let at = address; at < Math.min(end, hole); at++) {
    const word = window.words[Math.floor((at - start) / 4)]!;
    bytes.push((word >>> (((at - start) % 4) * 8)) & 0xff);
  }
  return bytes;
}

function described(
  debuggee: Debuggee,
  bytes: readonly number[],
  pointerSize: 4 | 8,
): Omit<Beginning, 'looked'> {
  if (bytes.every((one) => one === 0)) return { kind: 'zero', text: '', pointer: null };
  const fill = fillOf(bytes);
  if (fill !== '') return { kind: 'fill', text: fill, pointer: null };
  const pointer = bytes.length < pointerSize ? 0 : pointerOf(bytes, pointerSize);
  if (moduleAt(debuggee.modules(), pointer) !== null) return { kind: 'pointer', text: hexOf(bytes), pointer };
  const narrow = textOf(bytes, 1);
  if (narrow !== '') return { kind: 'text', text: narrow, pointer: null };
  const wide = textOf(bytes, 2);
  if (wide !== '') return { kind: 'UTF-16 text', text: wide, pointer: null };
  return { kind: 'bytes', text: hexOf(bytes), pointer: null };
}

function fillOf(bytes: readonly number[]): string {
  if (bytes.length < 4) return '';
  for (let i = 4; i < bytes.length; i++) if (bytes[i] !== bytes[i - 4]) return '';
  const word = [3, 2, 1, 0].map((i) => ('0' + bytes[i]!.toString(16)).slice(-2)).join('');
  return fills[word] || '';
}

function pointerOf(bytes: readonly number[], size: 4 | 8): number {
  let value = 0;
  for (let i = size - 1; i >= 0; i--) value = value * 0x100 + bytes[i]!;
  return value;
}

/** The characters up to the first zero, when all of them are printable ASCII; empty otherwise. */
function textOf(bytes: readonly number[], width: 1 | 2): string {
  let text = '';
  for (let i = 0; i + width <= bytes.length && text.length < longestText; i += width) {
    const code = bytes[i]!;
    if (width === 2 && bytes[i + 1] !== 0) return '';
    if (code === 0) break;
    if (!isPrintable(code)) return '';
    text += String.fromCharCode(code);
  }
  return text.length < shortestText ? '' : text;
}

function isPrintable(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13;
}

const shownBytes = 16;

function hexOf(bytes: readonly number[]): string {
  return bytes
    .slice(0, shownBytes)
    .map((one) => ('0' + one.toString(16)).slice(-2))
    .join(' ');
}
