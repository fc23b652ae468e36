/**
 * Tells a process that left from one that crashed: under Wine both end with a small status and nothing else.
 *
 * The process says a few bytes last on its standard error; they are taken out of what is passed on.
 */
import { Transform, type TransformCallback } from 'node:stream';
import { lastWords } from './prelude.js';

const words = Buffer.from(lastWords.text);

export class LastWordsFilter extends Transform {
  #held: Buffer = Buffer.alloc(0);

  /** Whether the words were the last so far; whoever has ended says nothing more. */
  get heard(): boolean {
    return this.#held.equals(words);
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const all = Buffer.concat([this.#held, chunk]);
    const held = heldBytes(all);
    this.#held = all.subarray(all.length - held);
    done(null, all.subarray(0, all.length - held));
  }

  override _flush(done: TransformCallback): void {
    done(null, this.heard ? undefined : this.#held);
  }
}

/** How much of the end may be the words or their beginning; the rest is passed on at once. */
function heldBytes(all: Buffer): number {
  for (let count = Math.min(words.length, all.length); count > 0; count--) {
    if (all.subarray(all.length - count).equals(words.subarray(0, count))) return count;
  }
  return 0;
}
