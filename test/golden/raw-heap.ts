/**
 * NT heaps once more, by fixed offsets and without any of the script's code: what heaps say about themselves. Offsets as
 * real dumps of these builds confirm them (public PDBs of ntdll; _HEAP and _HEAP_SEGMENT).
 */
import { type Minidump, openMinidump } from '../../src/minidump/index.js';

type Bits = 32 | 64;

/** Offsets of one width; `header` begins at Vista, and 7 has its signature and totals 4 or 8 bytes further. */
const offsets = {
  32: { segmentList: [0xa4, 0xa8], totalFree: [0x74, 0x78], signature: [0x60, 0x64], encoding: 0x50 },
  64: { segmentList: [0x120, 0x128], totalFree: [0xc0, 0xc8], signature: [0x98, 0xa0], encoding: 0x80 },
} as const;
const segmentOffsets = {
  32: { link: 0x10, pages: 0x20, first: 0x24, last: 0x28, uncommitted: 0x2c, ranges: 0x38 },
  64: { link: 0x18, pages: 0x38, first: 0x40, last: 0x48, uncommitted: 0x50, ranges: 0x60 },
} as const;
const rangeOffsets = {
  32: { link: 8, address: 0x10, size: 0x14 },
  64: { link: 0x10, address: 0x20, size: 0x28 },
};

export interface RawSegment {
  readonly address: number;
  readonly firstEntry: number;
  readonly lastValidEntry: number;
  /** Bytes. */
  readonly committed: number;
  /** Start and bytes, ascending. */
  readonly uncommitted: readonly (readonly [number, number])[];
}

export interface RawEntry {
  readonly address: number;
  /** Bytes. */
  readonly size: number;
  readonly flags: number;
  readonly unused: number;
}

export class RawMemory {
  private constructor(private readonly dump: Minidump) {}

  static async open(path: string): Promise<RawMemory> {
    return new RawMemory(await openMinidump(path));
  }

  close(): void {
    this.dump.close();
  }

  bytes(address: number, length: number): Buffer {
    const bytes = this.dump.read(address, length);
    if (bytes.length < length) throw new Error(`${address.toString(16)} was not captured`);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  u32(address: number): number {
    return this.bytes(address, 4).readUInt32LE();
  }

  pointer(address: number, bits: Bits): number {
    return bits === 32 ? this.u32(address) : Number(this.bytes(address, 8).readBigUInt64LE());
  }

  /** By the signature behind the first two pointers; page heap fills the page of its handle with 0xee. */
  kindOf(address: number, bits: Bits): 'NT' | 'segment' | 'page heap' {
    const signature = this.u32(address + bits / 4);
    if (signature === 0xddeeddee) return 'segment';
    return signature === 0xeeeeeeee ? 'page heap' : 'NT';
  }
}

/** A heap of Vista or later whose memory is whole. */
export class RawNtHeap {
  private readonly form: 0 | 1;

  constructor(
    private readonly memory: RawMemory,
    readonly address: number,
    private readonly bits: Bits,
  ) {
    const signatures = offsets[bits].signature.map((offset) => memory.u32(address + offset));
    const form = signatures.indexOf(0xeeffeeff);
    if (form < 0) throw new Error(`${address.toString(16)} is no NT heap of Vista or later`);
    this.form = form as 0 | 1;
  }

  get granularity(): number {
    return this.bits / 4;
  }

  /** Bytes of the free blocks of the back end, as the heap counts them. */
  get totalFree(): number {
    const at = this.address + offsets[this.bits].totalFree[this.form]!;
    return this.memory.pointer(at, this.bits) * this.granularity;
  }

  segments(): RawSegment[] {
    const field = segmentOffsets[this.bits];
    const list = this.address + offsets[this.bits].segmentList[this.form]!;
    return this.list(list).map((link) => {
      const address = link - field.link;
      const pages = this.memory.u32(address + field.pages) - this.memory.u32(address + field.uncommitted);
      return {
        address,
        firstEntry: this.memory.pointer(address + field.first, this.bits),
        lastValidEntry: this.memory.pointer(address + field.last, this.bits),
        committed: pages * 0x1000,
        uncommitted: this.uncommitted(address + field.ranges),
      };
    });
  }

  /** Every entry of a segment. @throws at the first whose checksum is wrong, and where the end is missed */
  entries(segment: RawSegment): RawEntry[] {
    const found: RawEntry[] = [];
    let at = segment.firstEntry;
    while (at < segment.lastValidEntry) {
      const hole = segment.uncommitted.find(([start]) => start === at);
      if (hole !== undefined) {
        at += hole[1];
        continue;
      }
      const entry = this.entry(at);
      found.push(entry);
      at += entry.size;
    }
    if (at !== segment.lastValidEntry) throw new Error(`the walk ends on ${at.toString(16)}`);
    return found;
  }

  entry(address: number): RawEntry {
    const shift = this.bits === 64 ? 8 : 0;
    const coded = this.memory.bytes(address + shift, 8);
    const key = this.memory.bytes(this.address + offsets[this.bits].encoding + shift, 8);
    const isCoded = this.memory.u32(this.address + offsets[this.bits].encoding - 4) !== 0;
    const [b0, b1, b2, b3] = [0, 1, 2, 3].map((i) => coded[i]! ^ (isCoded ? key[i]! : 0));
    const size = (b0! | (b1! << 8)) * this.granularity;
    if (isCoded && (b0! ^ b1! ^ b2!) !== b3!) throw new Error(`checksum of ${address.toString(16)} is wrong`);
    if (size === 0) throw new Error(`${address.toString(16)} has no size`);
    return { address, size, flags: b2!, unused: coded[7]! };
  }

  private uncommitted(head: number): (readonly [number, number])[] {
    const field = rangeOffsets[this.bits];
    return this.list(head)
      .map((link) => {
        const descriptor = link - field.link;
        const address = this.memory.pointer(descriptor + field.address, this.bits);
        return [address, this.memory.pointer(descriptor + field.size, this.bits)] as const;
      })
      .sort(([a], [b]) => a - b);
  }

  /** Addresses of the links of a LIST_ENTRY ring, its head left out. */
  private list(head: number): number[] {
    const links: number[] = [];
    let link = this.memory.pointer(head, this.bits);
    while (link !== head && links.length < 10_000) {
      links.push(link);
      link = this.memory.pointer(link, this.bits);
    }
    return links;
  }
}
