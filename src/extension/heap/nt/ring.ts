/** Doubly linked lists of LIST_ENTRY structures, as heaps keep their segments, ranges and large blocks. */
import { hex } from '../hex';
import type { Fields } from './fields';

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
  ) {
    this.at = head;
    this.seen[head] = true;
  }

  /** Address of the next LIST_ENTRY; null at the end. Reads the link of the one before. */
  next(): number | null {
    if (this.broken !== '') return this.behind.pop() || null;
    const found = this.follow(this.at, 0);
    if (found !== null || this.broken === '') return found;
    const { pointerSize } = this.fields;
    let entry = this.follow(this.head, pointerSize);
    while (entry !== null) {
      this.behind.push(entry);
      entry = this.follow(entry, pointerSize);
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

export function ring(fields: Fields, head: number): Ring {
  const cursor = new RingCursor(fields, head);
  const entries: number[] = [];
  for (let entry = cursor.next(); entry !== null; entry = cursor.next()) entries.push(entry);
  const { broken, brokenAt, missing } = cursor;
  return { entries, broken, brokenAt, missing };
}
