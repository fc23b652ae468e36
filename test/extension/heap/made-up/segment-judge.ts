/** The second reader for segment heaps of x64, 17134 to 22621 without padding: slow, simple, in whole 64-bit numbers. */
import type { Read } from './judge.js';
import type { TrueBlock } from './truth.js';

const page = 0x1000;
const constant = 0xa2e64eada2e64eadn;

interface LfhRange {
  readonly start: number;
  readonly size: number;
  readonly votes: Set<number>;
}

export class SegmentJudge {
  readonly blocks: TrueBlock[] = [];
  readonly complaints: string[] = [];
  private readonly lfhRanges: LfhRange[] = [];

  /** @param contexts offset of SegContexts in _SEGMENT_HEAP */
  constructor(
    private readonly read: Read,
    heap: number,
    contexts: number,
  ) {
    this.expect('signature', this.number(heap + 0x10, 4), 0xddeeddee);
    for (const context of [heap + contexts, heap + contexts + 0xc0]) {
      this.expect('context', this.number(context + 0x38, 8), heap);
      const head = context + 0x48;
      for (let link = this.number(head, 8); link !== head; link = this.number(link, 8))
        this.segment(link, context);
    }
    this.openLfh();
    const tree = heap + 0x48;
    this.large(this.number(tree, 8), tree, this.number(tree + 8, 8) % 2 === 1);
  }

  private segment(segment: number, context: number): void {
    const key = this.wide(segment + 0x10) ^ BigInt(segment) ^ BigInt(context) ^ constant;
    const shift = this.number(context + 0x8, 1);
    for (let unit = this.number(context + 0xa, 1); unit < 256; ) {
      const descriptor = segment + unit * 0x20;
      const units = this.number(descriptor + 0x1f, 1) || 1;
      const start = segment + unit * 2 ** shift;
      const size = units * 2 ** shift;
      const flags = this.number(descriptor + 0x18, 1);
      if (flags === 3) {
        const userSize = size - this.number(descriptor + 4, 4);
        this.add({ address: start, size, user: start, userSize, state: 'busy', origin: 'back end' });
      } else if (flags === 0xf) this.chunks(start, size, key);
      else if (flags === 0xb) this.lfhRanges.push({ start, size, votes: this.votes(start, size) });
      else this.expect(`flags at ${descriptor.toString(16)}`, flags, 2);
      unit += units;
    }
  }

  private chunks(start: number, size: number, key: bigint): void {
    const units = this.number(start + 0x20, 2);
    this.expect('VS signature', (this.number(start + 0x22, 2) ^ units ^ 0x2bed) & 0x7fff, 0);
    const end = start + 0x30 + units * 16;
    this.expect('end of VS', end, start + size - page);
    let before = 0n;
    for (let at = start + 0x30; at < end; ) {
      const word = this.wide(at) ^ BigInt(at) ^ key;
      const length = Number((word >> 16n) & 0xffffn) * 16;
      this.expect(`chunk before ${at.toString(16)}`, Number((word >> 32n) & 0xffffn), Number(before));
      if (length === 0) return void this.complaints.push(`chunk of 0 at ${at.toString(16)}`);
      if (((word >> 48n) & 0xffn) === 0n)
        this.add({ address: at, size: length, user: 0, userSize: 0, state: 'free', origin: 'VS' });
      else {
        const hasUnused = (this.number(at + 8, 4) & 0x100) !== 0;
        const userSize = length - 16 - (hasUnused ? this.unused(at + length) : 0);
        this.add({ address: at, size: length, user: at + 16, userSize, state: 'busy', origin: 'VS' });
      }
      before = (word >> 16n) & 0xffffn;
      at += length;
    }
  }

  /** Keys with which the offsets of a subsegment make sense. */
  private votes(start: number, size: number): Set<number> {
    const commitState = this.number(start + 0x2e, 2);
    const first = Math.ceil((commitState + 2 * this.number(start + 0x2d, 1)) / 16) * 16;
    const count = this.number(start + 0x22, 2);
    const coded = BigInt(this.number(start + 0x28, 4)) ^ ((BigInt(start) & 0xffffffffn) >> 12n);
    const keys = new Set<number>();
    for (let stride = 16; stride < 0x10000; stride += 16)
      if (Math.floor((size - first) / stride) === count)
        keys.add(Number(coded ^ BigInt(first * 0x10000 + stride)));
    return keys;
  }

  /** With the one key that all subsegments agree on; one subsegment alone may leave a choice of strides. */
  private openLfh(): void {
    const [one, ...others] = this.lfhRanges;
    const keys = [...(one?.votes ?? [])].filter((key) => others.every(({ votes }) => votes.has(key)));
    if (one !== undefined && keys.length !== 1) this.complaints.push(`${keys.length} keys fit`);
    for (const { start } of this.lfhRanges) this.slots(start, BigInt(keys[0] ?? 0));
  }

  private slots(start: number, key: bigint): void {
    const mask = key ^ ((BigInt(start) & 0xffffffffn) >> 12n);
    const offsets = Number(BigInt(this.number(start + 0x28, 4)) ^ mask);
    const stride = offsets % 0x10000;
    const first = Math.floor(offsets / 0x10000);
    const count = this.number(start + 0x22, 2);
    let clear = 0;
    for (let i = 0; i < count; i++) {
      const address = start + first + i * stride;
      const pair = (this.number(start + 0x30 + (i >> 2), 1) >> ((i & 3) * 2)) & 3;
      clear += 1 - (pair & 1);
      if ((pair & 1) === 0)
        this.add({ address, size: stride, user: 0, userSize: 0, state: 'free', origin: 'LFH' });
      else {
        const userSize = stride - (pair === 3 ? this.unused(address + stride) : 0);
        this.add({ address, size: stride, user: address, userSize, state: 'busy', origin: 'LFH' });
      }
    }
    this.expect(`free slots of ${start.toString(16)}`, clear, this.number(start + 0x20, 2));
  }

  private large(link: number, at: number, isCoded: boolean): void {
    if (link === 0) return;
    const node = isCoded ? Number(BigInt(link) ^ BigInt(at)) : link;
    const value = this.number(node + 0x18, 8);
    const size = Math.floor(this.number(node + 0x20, 8) / page) * page;
    const address = value - (value % 0x10000);
    const userSize = size - (value % 0x10000);
    this.add({ address, size, user: address, userSize, state: 'busy', origin: 'large' });
    this.large(this.number(node, 8), node, isCoded);
    this.large(this.number(node + 8, 8), node, isCoded);
  }

  private unused(end: number): number {
    const info = this.number(end - 2, 2);
    return (info & 0x8000) !== 0 ? 1 : info & 0x1fff;
  }

  private add(block: TrueBlock): void {
    this.blocks.push(block);
  }

  private expect(what: string, is: number, should: number): void {
    if (is !== should) this.complaints.push(`${what}: ${is}, not ${should}`);
  }

  private wide(address: number): bigint {
    const bytes = this.read(address, 8);
    if (bytes === null) throw new Error(`${address.toString(16)} is not captured`);
    return new DataView(bytes.slice().buffer).getBigUint64(0, true);
  }

  private number(address: number, size: 1 | 2 | 4 | 8): number {
    if (size === 8) return Number(this.wide(address));
    const bytes = this.read(address, size);
    if (bytes === null) throw new Error(`${address.toString(16)} is not captured`);
    const view = new DataView(bytes.slice().buffer);
    return size === 1 ? view.getUint8(0) : size === 2 ? view.getUint16(0, true) : view.getUint32(0, true);
  }
}
