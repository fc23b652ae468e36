/** What repeats in a large heap: a stretch of back-end blocks, or a zone with the user blocks of its subsegments. */
import { codedHeader, type NtHeapSpec } from './nt-heap.js';
import { firstSlot, roundUp } from './nt-plan.js';
import type { NtTable } from './nt-tables.js';

export interface TileRow {
  /** From the tile's start. */
  readonly offset: number;
  readonly size: number;
  /** From the tile's start; 0 unless busy. */
  readonly user: number;
  readonly userSize: number;
  readonly state: 'busy' | 'free';
}

export interface TileRows {
  readonly size: number;
  /** Busy and free blocks; what lies between them is internal. */
  readonly rows: readonly TileRow[];
}

export interface Tile extends TileRows {
  /** Offset of the coded bytes in a header. */
  readonly coded: number;
  readonly firstBlock: { readonly size: number; readonly flags: number; readonly unused: number };
  /** Size of the last back-end block. */
  readonly lastSize: number;
  /** Bytes of the tile at `address`, from `inside` on. */
  write(address: number, inside: number, into: Uint8Array): void;
}

/** Small numbers that look random and are the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % sides;
  };
}

/** Blocks of the least size with a few larger and free ones among them. */
export class BackEndTile implements Tile {
  readonly size = 0x10000;
  readonly coded: number;
  readonly rows: TileRow[] = [];
  readonly firstBlock: Tile['firstBlock'];
  readonly lastSize: number;
  private readonly bytes = new Uint8Array(this.size).fill(0x5a);

  constructor(table: NtTable, spec: NtHeapSpec) {
    this.coded = table.coded;
    const roll = dice(7);
    const unit = table.granule;
    const blocks: { offset: number; size: number; flags: number; unused: number }[] = [];
    for (let offset = 0; offset < this.size; ) {
      const left = this.size - offset;
      const wanted = roll(8) === 0 ? (2 + roll(7)) * unit : 2 * unit;
      const size = left - wanted < 2 * unit ? left : wanted;
      const isFree = offset > 0 && roll(16) === 0;
      const unused = 8 + roll(unit);
      blocks.push({ offset, size, flags: isFree ? 0 : 1, unused: isFree ? 0 : unused });
      this.rows.push({
        offset,
        size,
        user: isFree ? 0 : offset + unit,
        userSize: isFree ? 0 : size - unused,
        state: isFree ? 'free' : 'busy',
      });
      offset += size;
    }
    this.firstBlock = blocks[0]!;
    this.lastSize = blocks.at(-1)!.size;
    let previous = this.lastSize;
    for (const block of blocks) {
      const header = { size: block.size, flags: block.flags, previous, offset: 0, unused: block.unused };
      this.bytes.set(codedHeader(table, spec.key, header), block.offset + table.coded);
      previous = block.size;
    }
  }

  write(_address: number, inside: number, into: Uint8Array): void {
    into.set(this.bytes.subarray(inside, inside + into.length));
  }
}

const slots = 1000;

/** One zone, and fifteen user blocks of a thousand slots behind it, as a growing heap lays them. */
export class LfhTile implements Tile {
  readonly size: number;
  readonly coded: number;
  readonly rows: TileRow[] = [];
  readonly firstBlock: Tile['firstBlock'];
  readonly lastSize: number;
  private readonly zoneSize: number;
  private readonly userBlocks: number;
  private readonly blockSize: number;
  private readonly first: number;
  private readonly stride: number;
  private readonly bytes: Uint8Array;

  constructor(
    private readonly table: NtTable,
    private readonly spec: NtHeapSpec,
    private readonly frontEnd: number,
  ) {
    const unit = table.granule;
    this.coded = table.coded;
    this.zoneSize = 0x400;
    this.userBlocks = Math.floor((this.zoneSize - unit - table.zoneHeader) / table.subsegment.size);
    this.stride = 2 * unit;
    this.first = firstSlot(table, slots);
    this.blockSize = unit + roundUp(this.first + slots * this.stride + 8, unit);
    this.size = this.zoneSize + this.userBlocks * this.blockSize;
    this.bytes = new Uint8Array(this.size).fill(0x33);
    this.firstBlock = { size: this.zoneSize, flags: 9, unused: 1 };
    this.lastSize = this.blockSize;
    this.bytes.fill(0, 0, this.zoneSize);
    this.header(0, { ...this.firstBlock, previous: this.blockSize });
    for (let i = 0; i < this.userBlocks; i++) this.makeUserBlock(i, dice(100 + i));
  }

  write(address: number, inside: number, into: Uint8Array): void {
    into.set(this.bytes.subarray(inside, inside + into.length));
    const { table } = this;
    const end = inside + into.length;
    const put = (at: number, value: number) => {
      if (at >= end || at + table.pointer <= inside) return;
      for (let i = 0, rest = value; i < table.pointer; i++, rest = Math.floor(rest / 256))
        if (at + i >= inside && at + i < end) into[at + i - inside] = rest % 256;
    };
    for (let i = 0; i < this.userBlocks; i++) {
      const body = this.bodyOf(i);
      const subsegment = this.subsegmentOf(i);
      put(subsegment + table.subsegment.local, this.frontEnd + table.lfh.localInfo);
      put(subsegment + table.subsegment.userBlocks, address + body);
      put(body + table.userData.subsegment, address + subsegment);
      put(body + table.userData.bitmapBuffer, address + body + table.userData.bitmap);
      const clear = (this.stride << 16) | this.first;
      const coded = (clear ^ (address + body) ^ this.frontEnd ^ this.spec.lfhKey) >>> 0;
      // On x64 four bytes of padding follow.
      put(body + table.userData.encodedOffsets, coded);
    }
  }

  private makeUserBlock(index: number, roll: (sides: number) => number): void {
    const { table } = this;
    const block = this.bodyOf(index) - table.granule;
    const body = this.bodyOf(index);
    const previous = index === 0 ? this.zoneSize : this.blockSize;
    this.header(block, { size: this.blockSize, flags: 9, previous, unused: table.granule });
    this.bytes.fill(0, body, body + table.userData.bitmap);
    this.put32(body + table.userData.sizeIndex, 2);
    this.put32(body + table.userData.signature, 0xf0e0d0c0);
    this.put32(body + table.userData.bitmapSize, slots);
    const subsegment = this.subsegmentOf(index);
    this.put32(subsegment + table.subsegment.blockSize, this.stride / table.granule);
    this.put32(subsegment + table.subsegment.blockCount, slots);
    this.bytes.fill(0xff, body + table.userData.bitmap, body + this.first);
    for (let i = 0; i < slots; i++) {
      const offset = body + this.first + i * this.stride;
      const isFree = roll(10) === 0;
      const unused = 8 + roll(8);
      if (isFree) this.bytes[body + table.userData.bitmap + (i >> 3)]! &= ~(1 << (i & 7));
      this.bytes[offset + table.coded + 7] = isFree ? 0x80 : 0x80 | unused;
      this.rows.push({
        offset,
        size: this.stride,
        user: isFree ? 0 : offset + table.granule,
        userSize: isFree ? 0 : this.stride - unused,
        state: isFree ? 'free' : 'busy',
      });
    }
  }

  private header(at: number, block: { size: number; flags: number; previous: number; unused: number }): void {
    this.bytes.set(codedHeader(this.table, this.spec.key, { ...block, offset: 0 }), at + this.table.coded);
  }

  private put32(at: number, value: number): void {
    new DataView(this.bytes.buffer).setUint32(at, value, true);
  }

  private bodyOf(index: number): number {
    return this.zoneSize + index * this.blockSize + this.table.granule;
  }

  private subsegmentOf(index: number): number {
    return this.table.granule + this.table.zoneHeader + index * this.table.subsegment.size;
  }
}
