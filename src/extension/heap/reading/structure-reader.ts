/**
 * Single fields of structures that lie scattered (the nodes of a page heap), at one read for 64 KiB of them:
 * allocators put such structures side by side.
 */
import type { Memory } from '../../debuggee/debuggee';
import { pointerAt, type Words } from './fields';

const chunkSize = 0x10000;
/** 4 MiB of chunks; when it is full it starts anew. */
const keptChunks = 64;

interface Chunk {
  readonly words: Uint32Array;
  readonly holes: readonly (readonly [number, number])[];
}

export class StructureReader implements Words {
  private chunks: Record<number, Chunk> = {};
  private kept = 0;
  private lastStart = -1;
  private last: Chunk = { words: new Uint32Array(0), holes: [] };

  constructor(private readonly memory: Memory) {}

  /** null when it is not captured; the address must be a multiple of 4. */
  u32(address: number): number | null {
    const start = address - (address % chunkSize);
    if (!(address > 0) || address % 4 !== 0) return null;
    const chunk = start === this.lastStart ? this.last : this.chunk(start);
    for (let i = 0; i < chunk.holes.length; i++) {
      // A page that a small dump holds a part of is a hole of the chunk.
      if (chunk.holes[i]![0] <= address && address < chunk.holes[i]![1]) return this.memory.u32(address);
    }
    return chunk.words[(address - start) / 4]!;
  }

  /** A pointer of the given size (bytes). */
  pointer(address: number, size: 4 | 8): number | null {
    return pointerAt(this, address, size);
  }

  private chunk(start: number): Chunk {
    let chunk = this.chunks[start];
    if (chunk === undefined) {
      if (this.kept++ >= keptChunks) {
        this.chunks = {};
        this.kept = 1;
      }
      chunk = this.memory.window(start, chunkSize);
      this.chunks[start] = chunk;
    }
    this.lastStart = start;
    this.last = chunk;
    return chunk;
  }
}
