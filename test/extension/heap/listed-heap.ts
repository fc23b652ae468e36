/** A heap whose blocks and gaps are written down in the test: what sinks make of them is looked at alone. */
import type { Debuggee } from '../../../src/extension/debuggee/debuggee.js';
import type { HeapEntry } from '../../../src/extension/heap/process-heaps.js';
import {
  BlockBatch,
  type BlockSink,
  type Gap,
  type Heap,
  type HeapArea,
} from '../../../src/extension/heap/vocabulary.js';

export interface ListedBlock {
  readonly address: number;
  readonly size: number;
  readonly state: 'busy' | 'free' | 'internal';
  readonly user?: number;
  readonly userSize?: number;
  readonly origin?: number;
  readonly flags?: number;
  readonly trace?: number;
}

const states = { busy: 0, free: 1, internal: 2 };

export class ListedHeap implements Heap {
  readonly bits = 64;
  readonly kind = 'NT';
  readonly flags = 2;
  readonly frontEnd = 'none';
  readonly layout = 'listed by the test; the build is another one';
  readonly keys = '';
  readonly uncommittedRanges = 0;
  readonly caveats: readonly string[] = [];
  /** How many batches were handed out. */
  batches = 0;

  constructor(
    readonly address: number,
    readonly areas: readonly HeapArea[],
    private readonly listed: Iterable<ListedBlock>,
    private readonly gaps: readonly Gap[] = [],
  ) {}

  get entry(): HeapEntry {
    const found = { address: this.address, kind: 'NT', foundBy: 'PEB', why: '' } as const;
    return { found, address: this.address, bits: 64, heap: this, why: '', undecoded: 0 };
  }

  walk(sink: BlockSink, area?: HeapArea): boolean {
    const areas = area === undefined ? this.areas : [area];
    return areas.every((one) => sink.area(one) && this.#walkArea(sink, one));
  }

  #walkArea(sink: BlockSink, { base, reserved }: HeapArea): boolean {
    const batch = new BlockBatch();
    const isInside = ({ address }: { address: number }) => address >= base && address < base + reserved;
    for (const gap of this.gaps) if (isInside(gap) && !sink.gap(gap)) return false;
    for (const block of this.listed) {
      if (!isInside(block)) continue;
      put(batch, block);
      if (batch.count === batch.capacity && !this.#flush(sink, batch)) return false;
    }
    return this.#flush(sink, batch);
  }

  #flush(sink: BlockSink, batch: BlockBatch): boolean {
    this.batches++;
    const goOn = batch.count === 0 || sink.blocks(batch);
    batch.count = 0;
    return goOn;
  }
}

function put(batch: BlockBatch, block: ListedBlock): void {
  const i = batch.count++;
  batch.address[i] = block.address;
  batch.size[i] = block.size;
  batch.state[i] = states[block.state];
  batch.user[i] = block.user ?? 0;
  batch.userSize[i] = block.userSize ?? 0;
  batch.origin[i] = block.origin ?? 0;
  batch.flags[i] = block.flags ?? 0;
  batch.trace[i] = block.trace ?? 0;
}

/** A debuggee that has these heaps and nothing else. */
export function debuggeeWith(...heaps: readonly ListedHeap[]): Debuggee {
  const entries = heaps.map((heap) => heap.entry);
  const known = { known: true, value: { entries, caveats: ['as listed'] }, caveats: ['as listed'] };
  const kept = new Map<string, unknown>([['process heaps', known]]);
  const once = (key: string, make: () => unknown) => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key);
  };
  return { memory: {}, once } as unknown as Debuggee;
}
