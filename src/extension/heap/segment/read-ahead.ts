/** Descriptors of the segments to come, in one piece with what follows them where that can be foreseen. */
import type { Memory } from '../../debuggee/debuggee';
import { largestWindow } from '../../debuggee/memory';
import type { WindowReader } from '../reading/window-reader';
import { type Descriptors, descriptorsThrough, readDescriptors } from './descriptors';
import type { SegmentLayout } from './layout';
import type { SegmentArea } from './segment-area';

/**
 * Where segments look alike, the next one is read as far as the last two were committed from their beginning,
 * in one piece with its descriptors.
 */
export class ReadAhead {
  private length = 0;
  private times = 0;

  constructor(
    private readonly memory: Memory,
    private readonly reader: WindowReader,
    private readonly layout: SegmentLayout,
  ) {}

  read(base: number): Descriptors {
    const { memory, reader, layout } = this;
    const window = this.times > 1 ? memory.whole(base, this.length) : null;
    if (window === null) return readDescriptors(memory, layout, base);
    reader.adopt(window);
    return descriptorsThrough(reader, layout, base);
  }

  note(area: SegmentArea): void {
    const length = Math.min(area.firstRunEnd - area.base, largestWindow);
    this.times = length === this.length ? this.times + 1 : 1;
    this.length = length;
  }
}
