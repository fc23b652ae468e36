/**
 * One pass over a heap: the window that is looked at, the batch that is filled, and single rows and gaps. The
 * loops over plain blocks and slots fill the batch themselves; everything rarer goes through here.
 */
import { hasPageHeap } from '../global-flags';
import { hex } from '../hex';
import { BlockInformation } from '../page-heap/block-information';
import type { Words } from '../reading/fields';
import { WindowReader } from '../reading/window-reader';
import { BlockBatch, type BlockSink, busy, free, type Gap, internal } from '../vocabulary';
import type { NtFacts } from './facts';
import type { KeylessBlock, LfhKey } from './lfh-key';
import { Notes } from './notes';
import { PassedMetadata } from './passed-metadata';

/** A window is at most 1 MiB and begins at a page. */
const longestCover = 0xff000;

export class NtWalk {
  readonly reader: WindowReader;
  readonly batch = new BlockBatch();
  readonly notes = new Notes();
  readonly passed = new PassedMetadata();
  /** Of subsegments: out of what the walk has passed anyway, where it did. */
  readonly structures: Words = { u32: (address) => this.structureWord(address) };
  readonly granularity: 8 | 16;
  readonly headerWord: 0 | 2;
  /** null unless page heap may be on: blocks then tell themselves what was asked for. */
  readonly information: BlockInformation | null;
  /** Granules of the block before the one that is looked at; -1 where there is none. */
  previousGranules = -1;
  /** Bytes of the segment that are not committed, in ranges that are not captured: they look like missing memory. */
  unlisted = 0;
  /** Of the blocks of the back end that are free, as the heap counts them itself. */
  freeGranules = 0;
  /** Gaps, for whatever reason. */
  gaps = 0;
  /** Pages that are looked for behind missing ones: in a dump of fragments each costs a read, and few are there. */
  probesLeft = 16;
  /** Where the committed run that is walked ends. */
  runEnd = 0;

  constructor(
    readonly facts: NtFacts,
    /** Takes the votes of this walk. */
    readonly key: LfhKey,
    readonly sink: BlockSink,
    /** Walks the whole heap for its key; null in that walk itself. */
    private readonly elect: (() => number | null) | null,
  ) {
    const { world } = facts;
    this.reader = new WindowReader(world.memory);
    this.granularity = world.granularity;
    this.headerWord = facts.headerWord;
    // Without the PEB nothing says that page heap is off: each block is then asked for the stamps of light mode.
    const isPossible = hasPageHeap(world) || world.peb === null;
    this.information = isPossible ? new BlockInformation(world.pointerSize) : null;
  }

  /** Hands the batch over; false when the sink ended the walk. */
  flush(): boolean {
    if (this.batch.count === 0) return true;
    const goesOn = this.sink.blocks(this.batch);
    this.batch.count = 0;
    return goesOn;
  }

  /** Of the bytes, those are left out that are not committed although no list names them. */
  gap(address: number, bytes: number, reason: Gap['reason'], detail: string): boolean {
    const unlisted = Math.min(this.unlisted, bytes);
    this.unlisted -= unlisted;
    const left = bytes - unlisted;
    if (left > 0) this.gaps++;
    if (reason === 'damaged') this.notes.damaged++;
    return left <= 0 || (this.flush() && this.sink.gap({ address, bytes: left, reason, detail }));
  }

  internalRow(address: number, size: number, flags: number): boolean {
    return size <= 0 || this.row(address, size, 0, 0, internal, 0, flags, 0);
  }

  /** A block of the heap's own, in which subsegments may lie that are asked for later. */
  metadataRow(address: number, size: number, flags: number): boolean {
    if (this.facts.frontEndType === 2) this.passed.remember(this.reader, address, size);
    return this.internalRow(address, size, flags);
  }

  freeRow(address: number, size: number, origin: number, flags: number): boolean {
    return size <= 0 || this.row(address, size, 0, 0, free, origin, flags, 0);
  }

  /** A busy block; with page heap its own words may tell that it was freed, or that less was asked for. */
  busyRow(
    address: number,
    size: number,
    user: number,
    userSize: number,
    origin: number,
    flags: number,
    trace: number,
  ): boolean {
    const { information } = this;
    const stamped = information === null ? false : this.readInformation(user, userSize);
    if (stamped === null) {
      const detail = 'what page heap says of the block at ' + hex(address) + ' is not captured';
      return this.gap(address, size, 'not captured', detail);
    }
    if (stamped) {
      if (information!.isFreed) return this.row(address, size, 0, 0, free, origin, flags, 0);
      const inner = user + information!.size;
      const { requestedSize } = information!;
      return this.row(address, size, inner, requestedSize, busy, origin, flags, information!.trace);
    }
    return this.row(address, size, user, userSize, busy, origin, flags, trace);
  }

  /**
   * A word of the run that is walked, read with the window where a block's own words may lie behind it.
   *
   * @param block start of the block that it belongs to: the window may be moved there
   */
  word(address: number, block: number): number | null {
    const { reader } = this;
    const length = address + 4 - block;
    if (address + 4 > this.runEnd) return null;
    if (address < reader.base || address + 4 > reader.limit) {
      if (length > longestCover) return this.facts.world.memory.u32(address);
      reader.cover(block, length, this.runEnd);
    }
    if (reader.firstHole(address, address + 4) !== 0) return null;
    return reader.words[(address - reader.base) / 4]!;
  }

  /** A pointer at a word of the run. */
  pointer(address: number, block: number): number | null {
    const low = this.word(address, block);
    if (low === null || this.granularity === 8) return low;
    const high = this.word(address + 4, block);
    return high === null ? null : high * 0x100000000 + low;
  }

  private structureWord(address: number): number | null {
    const { reader } = this;
    if (address >= reader.base && address + 4 <= reader.limit && address % 4 === 0) {
      if (reader.firstHole(address, address + 4) === 0) return reader.words[(address - reader.base) / 4]!;
    }
    const passed = this.passed.word(address);
    return passed >= 0 ? passed : this.facts.world.memory.u32(address);
  }

  /** The key that user blocks with a subsegment agree on, for one without. */
  electedKey(block: KeylessBlock): number | null {
    if (this.elect === null) {
      this.key.addKeyless(block);
      return null;
    }
    // What this walk has passed may be enough: the election walks the whole heap.
    const soFar = this.key.unanimous;
    return soFar === null ? this.elect() : soFar;
  }

  /** null when it is not captured. */
  private readInformation(user: number, userSize: number): boolean | null {
    const { reader, information } = this;
    const length = information!.size;
    if (userSize < length) return false;
    if (!reader.cover(user, length, this.runEnd)) return null;
    return information!.readLight(reader.words, (user - reader.base) / 4, userSize);
  }

  private row(
    address: number,
    size: number,
    user: number,
    userSize: number,
    state: number,
    origin: number,
    flags: number,
    trace: number,
  ): boolean {
    const { batch } = this;
    const n = batch.count++;
    batch.address[n] = address;
    batch.size[n] = size;
    batch.user[n] = user;
    batch.userSize[n] = userSize;
    batch.state[n] = state;
    batch.origin[n] = origin;
    batch.flags[n] = flags;
    batch.trace[n] = trace;
    return n + 1 < batch.capacity || this.flush();
  }
}
