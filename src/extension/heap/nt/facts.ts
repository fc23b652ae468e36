/** What a walk needs to know of one heap, read once when it is opened. */
import type { World } from '../world';
import type { Fields } from './fields';
import type { NtLayout } from './layout';

export interface NtFacts {
  readonly world: World;
  readonly layout: NtLayout;
  /** Of the _HEAP. */
  readonly address: number;
  readonly flags: number;
  /** What the two words of a header are XORed with; the last two bytes of a header are never coded. */
  readonly code0: number;
  readonly code1: number;
  /** 0xff where headers carry a checksum, 0 where they do not. */
  readonly checkMask: number;
  /** 32-bit word of an entry at which the eight bytes of the header begin: on x64 there is a pointer before them. */
  readonly headerWord: 0 | 2;
  /** 0 none, 1 look-aside lists (XP, 2003), 2 LFH. */
  readonly frontEndType: number;
  /** 0 where there is none. */
  readonly frontEnd: number;
}

/** null when a part of the header is not captured. */
export function readFacts(fields: Fields, world: World, layout: NtLayout, address: number): NtFacts | null {
  const { heap } = layout;
  const headerWord = world.bits === 64 ? 2 : 0;
  const flags = fields.u32(address + heap.flags);
  const mask = layout.hasSegmentList ? fields.u32(address + heap.encodeFlagMask) : 0;
  if (flags === null || mask === null) return null;
  const coding = address + heap.encoding + headerWord * 4;
  const code0 = mask === 0 ? 0 : fields.u32(coding);
  const code1 = mask === 0 ? 0 : fields.u32(coding + 4);
  const frontEndType = fields.u8(address + heap.frontEndHeapType);
  const frontEnd = fields.pointer(address + heap.frontEndHeap);
  if (code0 === null || code1 === null) return null;
  return {
    world,
    layout,
    address,
    flags,
    code0,
    code1: code1 & 0xffff,
    checkMask: mask === 0 ? 0 : 0xff,
    headerWord,
    frontEndType: frontEndType === null ? 0 : frontEndType,
    frontEnd: frontEnd === null ? 0 : frontEnd,
  };
}
