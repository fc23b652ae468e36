/**
 * The dump as a file with random access: synchronous reads at any offset, through a small cache of blocks.
 *
 * Decision: a cache of fixed size and never a mapping or a whole-file buffer, so that a 100 GB dump costs the
 * same memory as a small one. Short reads (structures, pointers) go through the cache; anything as long as a
 * block goes straight into the caller's buffer. What was fetched from the file is counted, so that tests can
 * assert cost as bytes and calls.
 */
import { closeSync, readSync } from 'node:fs';
import { MinidumpError } from './error.js';

const blockSize = 0x8000;
const blockCount = 64;
/** One read call of the operating system takes less than 2 GiB. */
const largestRead = 0x4000_0000;

export class DumpFile {
  /** Path as the caller gave it (of the .gz, when the dump was decompressed). */
  readonly path: string;
  /** Bytes of the (decompressed) file. */
  readonly size: number;
  /** Read calls made to the operating system. */
  reads = 0;
  /** Bytes fetched by them. */
  bytesRead = 0;

  private fd: number | undefined;
  private readonly onClose: () => void;
  private readonly blocks = new Map<number, Uint8Array>();
  private lastIndex = -1;
  private lastBlock: Uint8Array = new Uint8Array(0);

  constructor(fd: number, path: string, size: number, onClose: () => void = () => {}) {
    this.fd = fd;
    this.path = path;
    this.size = size;
    this.onClose = onClose;
  }

  /** Reads up to target.length bytes at `offset`; returns how many the file has there (0 behind its end). */
  readInto(offset: number, target: Uint8Array): number {
    const wanted = Math.max(0, Math.min(target.length, this.size - offset));
    if (wanted >= blockSize) return this.fetch(offset, target.subarray(0, wanted));
    let done = 0;
    while (done < wanted) {
      const at = offset + done;
      const index = Math.floor(at / blockSize);
      const block = index === this.lastIndex ? this.lastBlock : this.block(index);
      const from = at - index * blockSize;
      const count = Math.min(wanted - done, block.length - from);
      target.set(block.subarray(from, from + count), done);
      done += count;
    }
    return wanted;
  }

  /** Releases the file (and the temporary file behind a .gz). May be called twice. */
  close(): void {
    if (this.fd === undefined) return;
    closeSync(this.fd);
    this.fd = undefined;
    this.blocks.clear();
    this.lastIndex = -1;
    this.onClose();
  }

  private block(index: number): Uint8Array {
    let block = this.blocks.get(index);
    if (block === undefined) {
      block = this.newBlock(index);
      this.fetch(index * blockSize, block);
    } else {
      this.blocks.delete(index);
    }
    this.blocks.set(index, block);
    this.lastIndex = index;
    this.lastBlock = block;
    return block;
  }

  /** A block to be filled: the memory of the least recently used one once the cache is full. */
  private newBlock(index: number): Uint8Array {
    const length = Math.min(blockSize, this.size - index * blockSize);
    if (this.blocks.size < blockCount) return new Uint8Array(length);
    const [oldest, block] = this.blocks.entries().next().value!;
    this.blocks.delete(oldest);
    return block.length === length ? block : new Uint8Array(length);
  }

  private fetch(offset: number, target: Uint8Array): number {
    if (this.fd === undefined) throw new MinidumpError(this.path, 'file', offset, 'the dump is closed');
    let done = 0;
    while (done < target.length) {
      const count = this.readOnce(this.fd, offset + done, target.subarray(done, done + largestRead));
      if (count === 0) {
        throw new MinidumpError(
          this.path,
          'file',
          offset + done,
          'the file became shorter while it was read',
        );
      }
      this.bytesRead += count;
      done += count;
    }
    return done;
  }

  private readOnce(fd: number, offset: number, target: Uint8Array): number {
    this.reads++;
    try {
      return readSync(fd, target, 0, target.length, offset);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new MinidumpError(this.path, 'file', offset, `cannot be read: ${why}`, { cause });
    }
  }
}
