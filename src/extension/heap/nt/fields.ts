/** Single fields of the heap's own structures, while it is opened: one read for the page that they lie in. */
import { byteAt, pointerAt, shortAt, type Words } from '../reading/fields';
import type { WindowReader } from '../reading/window-reader';
import type { World } from '../world';

export class Fields implements Words {
  /** @param reader its window is looked at first; what lies in it costs nothing */
  constructor(
    private readonly world: World,
    private readonly reader: WindowReader | null = null,
  ) {}

  /** Bytes of a pointer. */
  get pointerSize(): 4 | 8 {
    return this.world.pointerSize;
  }

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
    return pointerAt(this, address, this.pointerSize);
  }
}
