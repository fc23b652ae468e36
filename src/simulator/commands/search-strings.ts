/**
 * `s -sa` and `s -su`: strings in a range, as the debugger lists them.
 *
 * A string is a run of printable characters that ends inside the range; long ones go on in lines of 32.
 */
import type { Target } from '../target/target.js';
import { visitCaptured } from './captured-windows.js';
import { isOfString } from './printable.js';
import type { Range } from './range.js';

interface FoundString {
  readonly address: number;
  readonly text: string;
  /** The string began in a line before this one. */
  readonly goesOn: boolean;
}

const charactersPerLine = 32;

/** Collects runs over consecutive windows; a run that a gap in captured memory ends counts as ended. */
class RunCollector {
  readonly found: FoundString[] = [];
  #start = 0;
  #text = '';
  #next = -1;

  constructor(
    private readonly characterBytes: 1 | 2,
    private readonly shortest: number,
  ) {}

  window(address: number, bytes: Uint8Array, rangeStart: number): void {
    if (address !== this.#next) this.end();
    const width = this.characterBytes;
    const skip = (width - ((address - rangeStart) % width)) % width;
    for (let at = skip; at + width <= bytes.length; at += width) {
      const code = width === 1 ? bytes[at]! : bytes[at]! | (bytes[at + 1]! << 8);
      if (!isOfString(code, width)) this.end();
      else {
        if (this.#text === '') this.#start = address + at;
        this.#text += String.fromCharCode(code);
      }
    }
    this.#next = address + bytes.length;
  }

  end(): void {
    const text = this.#text;
    this.#text = '';
    if (text.length < this.shortest) return;
    for (let at = 0; at < text.length; at += charactersPerLine) {
      this.found.push({
        address: this.#start + at * this.characterBytes,
        text: text.slice(at, at + charactersPerLine),
        goesOn: at > 0,
      });
    }
  }
}

export function listStrings(
  target: Target,
  range: Range,
  kind: 'sa' | 'su',
  shortest: number,
): FoundString[] {
  const runs = new RunCollector(kind === 'su' ? 2 : 1, Math.max(1, shortest));
  visitCaptured(target, range.start, range.end, 0, (address, bytes) =>
    runs.window(address, bytes, range.start),
  );
  return runs.found;
}
