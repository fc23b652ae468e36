/**
 * A second reader of heaps, slow and simple, that shares nothing with the one under test: block by block, bytes
 * by DataView, 64-bit values as they are. Its tables are the maker's; real heaps decide whether they are right.
 */
import { type NtTable, x64, x86 } from './nt-tables.js';
import type { TrueBlock } from './truth.js';

const page = 0x1000;

export type Read = (address: number, length: number) => Uint8Array | null;

export class NtJudge {
  readonly blocks: TrueBlock[] = [];
  readonly complaints: string[] = [];
  freeGranules = 0;
  private readonly table: NtTable;
  private readonly key: Uint8Array;

  constructor(
    private readonly read: Read,
    bits: 32 | 64,
    private readonly heap: number,
    private readonly lfhKey: number,
  ) {
    const table = bits === 64 ? x64 : x86;
    this.table = table;
    this.key = this.bytes(heap + table.heap.encoding + table.coded, 8);
    this.expect('signature', this.number(heap + table.heap.signature, 4), 0xeeffeeff);
    this.expect('length', this.number(heap + table.heap.validateLength, 2), table.heapSize);
    for (const link of this.ring(heap + table.heap.segments)) this.segment(link - table.segment.link);
    this.expect('total free', this.freeGranules, this.pointer(heap + table.heap.totalFree));
    for (const entry of this.ring(heap + table.heap.large)) this.large(entry);
  }

  private segment(base: number): void {
    const { table } = this;
    const field = table.segment;
    const first = this.pointer(base + field.first);
    const last = this.pointer(base + field.last);
    this.expect('segment heap', this.pointer(base + field.heap), this.heap);
    this.expect('segment header', first - base, this.header(base).size);
    this.expect('pages', this.number(base + field.pages, 4), (last - base) / page);
    const ranges = new Map(
      this.ring(base + field.ranges).map((link) => {
        const descriptor = link - table.range.link;
        return [this.pointer(descriptor + table.range.address), this.pointer(descriptor + table.range.size)];
      }),
    );
    const uncommitted = [...ranges.values()].reduce((sum, size) => sum + size, 0);
    this.expect('uncommitted', uncommitted, this.number(base + field.uncommittedPages, 4) * page);
    let at = first;
    let previous = this.header(base).size;
    while (at < last) {
      const range = ranges.get(at) ?? 0;
      if (range > 0) {
        at += range;
        previous = -1;
        continue;
      }
      const header = this.header(at);
      this.expect(`checksum at ${at.toString(16)}`, header.check, header.sum);
      if (previous >= 0) this.expect(`previous size at ${at.toString(16)}`, header.previous, previous);
      if (header.size === 0) return void this.complaints.push(`size 0 at ${at.toString(16)}`);
      this.block(at, header);
      previous = header.size;
      at += header.size;
    }
    this.expect('end of the segment', at, last);
  }

  private block(address: number, header: { size: number; flags: number; unused: number }): void {
    const { size } = header;
    if ((header.flags & 1) === 0) {
      this.freeGranules += size / this.table.granule;
      this.add({ address, size, state: 'free' });
    } else if (this.slots(address + this.table.granule)) return;
    else if ((header.flags & 8) !== 0 && this.isUserBlock(address + this.table.granule))
      this.add({ address, size, state: 'free', origin: 'LFH' });
    else if (header.unused === 3 || (header.flags & 8) !== 0) this.add({ address, size, state: 'internal' });
    else {
      const user = address + this.table.granule;
      const unused = this.unused(header.unused, address + size);
      this.add({ address, size, user, userSize: size - unused, state: 'busy' });
    }
  }

  private isUserBlock(body: number): boolean {
    const { userData } = this.table;
    const head = this.read(body, userData.bitmap);
    return head !== null && this.number(body + userData.signature, 4) === 0xf0e0d0c0;
  }

  /** The slots of a user block; false when it is none, or not a live one. */
  private slots(body: number): boolean {
    const { table } = this;
    const field = table.userData;
    if (!this.isUserBlock(body)) return false;
    const subsegment = this.pointer(body + field.subsegment);
    const inside = this.read(subsegment, table.subsegment.size);
    if (inside === null || this.pointer(subsegment + table.subsegment.userBlocks) !== body) return false;
    const frontEnd = this.pointer(this.heap + table.heap.frontEnd);
    const offsets = BigInt(this.number(body + field.encodedOffsets, 4));
    const mask = BigInt(body) ^ BigInt(frontEnd) ^ BigInt(this.lfhKey);
    const clear = Number(BigInt.asUintN(32, offsets ^ mask));
    const first = clear % 0x10000;
    const stride = Math.floor(clear / 0x10000);
    const count = this.number(subsegment + table.subsegment.blockCount, 2);
    const granules = this.number(subsegment + table.subsegment.blockSize, 2);
    this.expect(`stride at ${body.toString(16)}`, stride, granules * table.granule);
    this.expect(`slots at ${body.toString(16)}`, count, this.pointer(body + field.bitmapSize));
    for (let i = 0; i < count; i++) {
      const address = body + first + i * stride;
      const byte = this.number(address + table.coded + 7, 1);
      const bit = (this.number(body + field.bitmap + (i >> 3), 1) >> (i & 7)) & 1;
      this.expect(`bit of ${address.toString(16)}`, bit, byte === 0x80 ? 0 : 1);
      if (bit === 0) this.add({ address, size: stride, state: 'free', origin: 'LFH' });
      else {
        const userSize = stride - this.unused(byte & 0x3f, address + stride);
        this.add({
          address,
          size: stride,
          user: address + table.granule,
          userSize,
          state: 'busy',
          origin: 'LFH',
        });
      }
    }
    return true;
  }

  private large(address: number): void {
    const { table } = this;
    const commit = this.pointer(address + table.large.commit);
    const header = this.header(address + table.large.entry);
    this.expect('unused byte of a large block', header.unused, 4);
    this.expect('checksum of a large block', header.check, header.sum);
    const userSize = commit - header.size / table.granule;
    const user = address + table.large.size;
    this.add({ address, size: commit, user, userSize, state: 'busy', origin: 'large' });
  }

  private unused(byte: number, end: number): number {
    if (byte !== 0x3f) return byte;
    return this.table.coded === 8 ? this.pointer(end) : this.number(end - 4, 4);
  }

  private header(address: number) {
    const coded = this.bytes(address + this.table.coded, 8);
    const isCoded = this.number(this.heap + this.table.heap.encodeMask, 4) !== 0;
    const [b0, b1, b2, b3, b4, b5, , b7] = coded.map((byte, i) => (isCoded ? byte ^ this.key[i]! : byte));
    return {
      size: (b0! + 256 * b1!) * this.table.granule,
      flags: b2!,
      check: isCoded ? b3! : 0,
      sum: isCoded ? b0! ^ b1! ^ b2! : 0,
      previous: (b4! + 256 * b5!) * this.table.granule,
      unused: b7!,
    };
  }

  private ring(head: number): number[] {
    const links: number[] = [];
    for (let at = this.pointer(head); at !== head && links.length < 1e6; at = this.pointer(at))
      links.push(at);
    return links;
  }

  private add(block: Partial<TrueBlock> & Pick<TrueBlock, 'address' | 'size' | 'state'>): void {
    this.blocks.push({ user: 0, userSize: 0, origin: 'back end', ...block });
  }

  private expect(what: string, is: number, should: number): void {
    if (is !== should) this.complaints.push(`${what}: ${is}, not ${should}`);
  }

  private bytes(address: number, length: number): Uint8Array {
    const bytes = this.read(address, length);
    if (bytes === null) throw new Error(`${address.toString(16)} is not captured`);
    return bytes;
  }

  private number(address: number, size: 1 | 2 | 4): number {
    const view = new DataView(this.bytes(address, size).slice().buffer);
    return size === 1 ? view.getUint8(0) : size === 2 ? view.getUint16(0, true) : view.getUint32(0, true);
  }

  private pointer(address: number): number {
    const view = new DataView(this.bytes(address, this.table.pointer).slice().buffer);
    return this.table.pointer === 4 ? view.getUint32(0, true) : Number(view.getBigUint64(0, true));
  }
}
