/** Single fields of the heap's own structures, while it is opened: one read for the page that they lie in. */
import type { World } from '../world';

export class Fields {
  constructor(private readonly world: World) {}

  /** null when it is not captured, or when the address cannot be one. */
  u32(address: number): number | null {
    return address > 0 && address % 4 === 0 ? this.world.memory.u32(address) : null;
  }

  u16(address: number): number | null {
    const word = this.u32(address - (address % 4));
    return word === null || address % 2 !== 0 ? null : (word >>> ((address % 4) * 8)) & 0xffff;
  }

  u8(address: number): number | null {
    const word = this.u32(address - (address % 4));
    return word === null ? null : (word >>> ((address % 4) * 8)) & 0xff;
  }

  /** A pointer, or a number as wide as one. */
  pointer(address: number): number | null {
    const { memory, pointerSize } = this.world;
    return address > 0 && address % 4 === 0 ? memory.pointer(address, pointerSize) : null;
  }
}

export interface Ring {
  /** Addresses of the LIST_ENTRY structures, the head left out, in the order of the list. */
  readonly entries: readonly number[];
  /** Why the list is not whole; empty when it is. */
  readonly broken: string;
  /** It is not whole because memory is missing, and not because what stands there cannot be. */
  readonly missing: boolean;
}

const mostEntries = 0x10000;

/**
 * A doubly linked list. Where it cannot be followed any further it is entered from the other end, so that one
 * damaged entry hides itself alone.
 */
export function ring(fields: Fields, head: number, pointerSize: number): Ring {
  const seen: Record<number, true> = {};
  seen[head] = true;
  const forward = follow(fields, head, 0, seen);
  if (forward.broken === '') return forward;
  const { entries } = follow(fields, head, pointerSize, seen);
  return { ...forward, entries: forward.entries.concat(entries.slice().reverse()) };
}

/** @param link offset of the pointer that is followed: Flink or Blink */
function follow(fields: Fields, head: number, link: number, seen: Record<number, true>): Ring {
  const entries: number[] = [];
  let at = head;
  while (entries.length < mostEntries) {
    const place = '0x' + (at + link).toString(16);
    const next = fields.pointer(at + link);
    if (next === head) return { entries, broken: '', missing: false };
    if (next === null) return { entries, broken: 'the link at ' + place + ' is not captured', missing: true };
    if (next === 0 || next % 4 !== 0 || seen[next])
      return { entries, broken: 'the link at ' + place + ' is damaged', missing: false };
    if (fields.pointer(next) === null)
      return { entries, broken: 'what the link at ' + place + ' points to is not captured', missing: true };
    seen[next] = true;
    entries.push(next);
    at = next;
  }
  return { entries, broken: 'it has more than ' + mostEntries + ' entries', missing: false };
}
