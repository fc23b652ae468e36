/** Single fields of the heap's own structures, while it is opened: one read for the page that they lie in. */
import { hex } from '../hex';
import { byteAt, pointerAt, shortAt, type Words } from '../reading/fields';
import type { WindowReader } from '../reading/window-reader';
import type { World } from '../world';

export class Fields implements Words {
  /** @param reader its window is looked at first; what lies in it costs nothing */
  constructor(
    private readonly world: World,
    private readonly reader: WindowReader | null = null,
  ) {}

  /** null when it is not captured, or when the address cannot be one. */
  u32(address: number): number | null {
    const { reader } = this;
    if (!(address > 0) || address % 4 !== 0) return null;
    if (reader !== null && address >= reader.base && address + 4 <= reader.limit) {
      if (reader.firstHole(address, address + 4) === 0) return reader.words[(address - reader.base) / 4]!;
    }
    return this.world.memory.u32(address);
  }

  u16(address: number): number | null {
    return shortAt(this, address);
  }

  u8(address: number): number | null {
    return byteAt(this, address);
  }

  /** A pointer, or a number as wide as one. */
  pointer(address: number): number | null {
    return pointerAt(this, address, this.world.pointerSize);
  }
}

const mostEntries = 0x10000;

/**
 * A doubly linked list, one entry after the other. Where it cannot be followed any further it is entered from the
 * other end, so that one damaged entry hides itself alone.
 */
export class RingCursor {
  /** Why the list is not whole; empty as long as it is. */
  broken = '';
  /** Address of the link that leads nowhere; 0 as long as the list is whole. */
  brokenAt = 0;
  /** Address of the link that is not captured; 0 when the list is whole, or damaged. */
  missing = 0;
  private readonly seen: Record<number, true> = {};
  private at: number;
  private left = mostEntries;
  /** What the other end led to, last entry first. */
  private behind: number[] = [];

  constructor(
    private readonly fields: Fields,
    private readonly head: number,
    private readonly pointerSize: number,
  ) {
    this.at = head;
    this.seen[head] = true;
  }

  /** Address of the next LIST_ENTRY; null at the end. Reads the link of the one before. */
  next(): number | null {
    if (this.broken !== '') return this.behind.pop() || null;
    const found = this.follow(this.at, 0);
    if (found !== null || this.broken === '') return found;
    let entry = this.follow(this.head, this.pointerSize);
    while (entry !== null) {
      this.behind.push(entry);
      entry = this.follow(entry, this.pointerSize);
    }
    return this.behind.pop() || null;
  }

  /** @param link offset of the pointer that is followed: Flink or Blink */
  private follow(at: number, link: number): number | null {
    const next = this.fields.pointer(at + link);
    if (next === this.head) return null;
    if (next === null || next === 0 || next % 4 !== 0 || this.seen[next] || this.left-- === 0) {
      if (this.broken === '') {
        this.brokenAt = at + link;
        this.missing = next === null ? at + link : 0;
        const what = next === null ? ' is not captured' : ' is damaged';
        this.broken = 'the link at ' + hex(at + link) + what;
      }
      return null;
    }
    this.seen[next] = true;
    this.at = next;
    return next;
  }
}

export interface Ring {
  /** Addresses of the LIST_ENTRY structures, the head left out, in the order of the list. */
  readonly entries: readonly number[];
  readonly broken: string;
  readonly brokenAt: number;
  readonly missing: number;
}

export function ring(fields: Fields, head: number, pointerSize: number): Ring {
  const cursor = new RingCursor(fields, head, pointerSize);
  const entries: number[] = [];
  for (let entry = cursor.next(); entry !== null; entry = cursor.next()) entries.push(entry);
  const { broken, brokenAt, missing } = cursor;
  return { entries, broken, brokenAt, missing };
}
