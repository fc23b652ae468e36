/** The front end of a made-up NT heap: its own area, one zone of subsegments, and user blocks cut into slots. */
import { firstSlot, type Piece } from './nt-plan.js';
import type { NtTable } from './nt-tables.js';
import type { SparseMemory } from './sparse-memory.js';
import type { TrueBlock } from './truth.js';

const page = 0x1000;
const userBlockSignature = 0xf0e0d0c0;

type UserBlock = Extract<Piece, { kind: 'lfh' }>;

export class LfhMaker {
  frontEnd = 0;
  /** Body of the zone; 0 until it is made. */
  zone = 0;
  private used = 0;

  constructor(
    private readonly memory: SparseMemory,
    private readonly table: NtTable,
    private readonly key: number,
    private readonly userBlocks: number,
  ) {}

  /** Size of the block that holds the zone. */
  get zoneGranules(): number {
    const { table } = this;
    const body = table.zoneHeader + this.userBlocks * table.subsegment.size;
    return Math.max(2, Math.ceil((table.granule + body) / table.granule));
  }

  makeFrontEnd(base: number, heap: number): void {
    const { memory, table } = this;
    this.frontEnd = base;
    memory.commit(base, 2 * page);
    memory.put(base + table.lfh.heap, heap, table.pointer);
    memory.put(base + table.lfh.firstUncommitted, base + 2 * page, table.pointer);
    memory.put(base + table.lfh.limit, base + 0xd000, table.pointer);
    this.link(base + table.lfh.zones, base + table.lfh.zones);
  }

  makeZone(body: number): void {
    const { memory, table } = this;
    this.zone = body;
    this.link(body, this.frontEnd + table.lfh.zones);
    this.link(this.frontEnd + table.lfh.zones, body);
    memory.put(body + 2 * table.pointer, this.userBlocks, 4);
  }

  /** Bytes of an ordinary block that look like a user block but for the way back from the subsegment. */
  pretendUserBlock(body: number, size: number): void {
    const { memory, table } = this;
    if (size < table.userData.bitmap + table.pointer) return;
    memory.put(body + table.userData.subsegment, this.zone + table.zoneHeader, table.pointer);
    memory.put(body + table.userData.signature, userBlockSignature, 4);
    memory.put(body + table.userData.bitmapSize, 8, table.pointer);
  }

  /** `votes`: bytes from which the key is worked out; with few user blocks their damage throws doubt on all. */
  writeUserBlock(
    body: number,
    piece: UserBlock,
    bodySize: number,
  ): { blocks: TrueBlock[]; structures: { from: number; to: number }[]; votes: [number, number][] } {
    const { memory, table } = this;
    const field = table.userData;
    // Nothing lives in a retired one any more.
    const slots = piece.retired === true ? piece.slots.map(() => -1) : piece.slots;
    const count = slots.length;
    const stride = piece.blockGranules * table.granule;
    const first = firstSlot(table, count);
    memory.fill(body, bodySize, 0x33);
    const subsegment = this.zone + table.zoneHeader + this.used++ * table.subsegment.size;
    // A retired one still points to the subsegment, which has moved on.
    this.writeSubsegment(subsegment, piece.retired === true ? body + 0x100000 : body, piece);
    memory.put(body + field.subsegment, subsegment, table.pointer);
    memory.put(body + table.pointer, 0, table.pointer);
    memory.put(body + field.sizeIndex, 5, 4);
    memory.put(body + field.signature, userBlockSignature, 4);
    memory.put(body + field.encodedOffsets, this.encode(body, first, stride), 4);
    memory.put(body + field.bitmapSize, count, table.pointer);
    memory.put(body + field.bitmapBuffer, body + field.bitmap, table.pointer);
    this.writeBitmap(body + field.bitmap, slots);
    const structures = [
      { from: body, to: body + first },
      { from: subsegment, to: subsegment + table.subsegment.size },
    ];
    const blocks = slots.map((userSize, i) => {
      const address = body + first + i * stride;
      const lastByte = address + table.coded + 7;
      const unused = stride - userSize;
      memory.put8(lastByte, userSize < 0 ? 0x80 : 0x80 | Math.min(unused, 0x3f));
      structures.push({ from: lastByte, to: lastByte + 1 });
      if (userSize >= 0 && unused >= 0x3f) structures.push(this.writeLongCount(address + stride, unused));
      const user = userSize < 0 ? 0 : address + table.granule;
      const state = userSize < 0 ? ('free' as const) : ('busy' as const);
      return { address, size: stride, user, userSize: Math.max(0, userSize), state, origin: 'LFH' as const };
    });
    const votes: [number, number][] = [
      [body, body + field.bitmap],
      [subsegment, subsegment + table.subsegment.size],
    ];
    return { blocks: piece.retired === true ? [] : blocks, structures, votes };
  }

  /** What stands in `EncodedOffsets`. */
  encode(body: number, first: number, stride: number): number {
    return (((stride << 16) | first) ^ body ^ this.frontEnd ^ this.key) >>> 0;
  }

  private writeSubsegment(at: number, userBlocks: number, piece: UserBlock): void {
    const { memory, table } = this;
    const field = table.subsegment;
    memory.put(at + field.local, this.frontEnd + table.lfh.localInfo, table.pointer);
    memory.put(at + field.userBlocks, userBlocks, table.pointer);
    memory.put(at + field.exchange, piece.slots.filter((slot) => slot < 0).length, 2);
    memory.put(at + field.blockSize, piece.blockGranules, 2);
    memory.put(at + field.blockCount, piece.slots.length, 2);
  }

  /** One bit a slot, in words of pointer size; bits behind the last slot are set, as ntdll leaves them. */
  private writeBitmap(at: number, slots: readonly number[]): void {
    const bits = Math.ceil(slots.length / (this.table.pointer * 8)) * this.table.pointer * 8;
    for (let byte = 0; byte < bits / 8; byte++) {
      let value = 0;
      for (let bit = 0; bit < 8; bit++) if ((slots[byte * 8 + bit] ?? 0) >= 0) value |= 1 << bit;
      this.memory.put8(at + byte, value);
    }
  }

  /** Behind the slot on x64, in its last four bytes on x86. */
  private writeLongCount(end: number, unused: number): { from: number; to: number } {
    const wide = this.table.coded === 8;
    const at = wide ? end : end - 4;
    this.memory.put(at, unused, wide ? 8 : 4);
    return { from: at, to: at + (wide ? 8 : 4) };
  }

  private link(at: number, to: number): void {
    this.memory.put(at, to, this.table.pointer);
    this.memory.put(at + this.table.pointer, to, this.table.pointer);
  }
}
