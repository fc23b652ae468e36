/**
 * What debug page heap writes in front of a block's user data. In light mode (`gflags /p /enable` without
 * `/full`) the block is an ordinary one of the NT heap: its header counts this structure and the fill behind
 * the user data as used, so the size that was asked for stands here alone.
 *
 * Source: public PDB of ntdll (_DPH_BLOCK_INFORMATION), the same on all builds of one width.
 */

const startFull = 0xabcdbbbb;
const startFullFreed = 0xabcdbbba;
const startLight = 0xabcdaaaa;
const startLightFreed = 0xabcdaaa9;
const endFull = 0xdcbabbbb;
const endFullFreed = 0xdcbabbba;
const endLight = 0xdcbaaaaa;
const endLightFreed = 0xdcbaaaa9;

/** Reads into itself, so that nothing is made per block. */
export class BlockInformation {
  /** Bytes of the structure: user data stands directly behind it. */
  readonly size: 0x20 | 0x40;
  /** Bytes that were asked for. */
  requestedSize = 0;
  /** Address of the record of the allocating stack; 0 where none was kept. */
  trace = 0;
  /** Freed, and kept for a while so that late writes are seen. */
  isFreed = false;
  private readonly isWide: boolean;

  constructor(pointerSize: 4 | 8) {
    this.isWide = pointerSize === 8;
    this.size = this.isWide ? 0x40 : 0x20;
  }

  /**
   * Whether the structure of a light-mode block stands at a word; the fields are that block's then.
   *
   * @param words memory as little-endian 32-bit words
   * @param index of the word at which the allocator's user data begin
   * @param room bytes of those user data
   */
  readLight(words: Uint32Array, index: number, room: number): boolean {
    const start = words[index]!;
    if (start !== startLight && start !== startLightFreed) return false;
    if (!this.readAt(words, index)) return false;
    return this.size + this.requestedSize <= room;
  }

  /** The same in either mode, and without a bound: in full mode the user data may end at the end of a page. */
  readAt(words: Uint32Array, index: number): boolean {
    const end = endOf(words[index]!);
    if (end === 0 || words[index + this.size / 4 - 1] !== end) return false;
    const wide = this.isWide;
    const requested = wide ? pair(words, index + 4) : words[index + 2]!;
    const actual = wide ? pair(words, index + 6) : words[index + 3]!;
    if (requested > actual) return false;
    this.requestedSize = requested;
    this.trace = wide ? pair(words, index + 12) : words[index + 6]!;
    this.isFreed = end === endLightFreed || end === endFullFreed;
    return true;
  }
}

/** The stamp that closes what a stamp opens; 0 for any other word. */
function endOf(start: number): number {
  if (start === startLight) return endLight;
  if (start === startFull) return endFull;
  if (start === startLightFreed) return endLightFreed;
  return start === startFullFreed ? endFullFreed : 0;
}

function pair(words: Uint32Array, index: number): number {
  return words[index + 1]! * 0x100000000 + words[index]!;
}
