/**
 * Parts of pages: a small dump holds some hundred bytes around what was pointed to, and a page with a hole cannot
 * be read as a whole. Such pages are read in pieces, each once, and no more of them than a bound: behind it they
 * count as missing.
 */
import type { Memory } from '../../debuggee/debuggee';
import type { Words } from '../reading/fields';

/** Bytes. What a dump holds of a piece that it does not hold whole is given up. */
const pieceSize = 0x100;
const mostPieces = 2000;

export class Pieces implements Words {
  private readonly pieces: Record<number, Uint32Array | null> = {};
  private count = 0;

  constructor(private readonly memory: Memory) {}

  u32(address: number): number | null {
    const piece = this.piece(address);
    return piece === null ? null : piece[(address % pieceSize) / 4]!;
  }

  /** Fills in the words of [address, address + length); false when a byte of it is missing. */
  fill(words: Uint32Array, index: number, address: number, length: number): boolean {
    for (let at = address; at < address + length; at += 4) {
      const word = this.u32(at);
      if (word === null) return false;
      words[index + (at - address) / 4] = word;
    }
    return true;
  }

  private piece(address: number): Uint32Array | null {
    const start = address - (address % pieceSize);
    const known = this.pieces[start];
    if (known !== undefined) return known;
    if (this.count++ >= mostPieces) return null;
    const window = this.memory.whole(start, pieceSize);
    const piece = window === null ? null : window.words;
    this.pieces[start] = piece;
    return piece;
  }
}
