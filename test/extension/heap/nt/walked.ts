/** What a walk over one heap hands out, as rows. */
import {
  type BlockBatch,
  type BlockSink,
  busy,
  type Gap,
  type Heap,
  type HeapArea,
} from '../../../../src/extension/heap/vocabulary.js';

export interface Row {
  readonly address: number;
  readonly size: number;
  readonly user: number;
  readonly userSize: number;
  readonly state: number;
  readonly origin: number;
  readonly flags: number;
  readonly trace: number;
}

export function rowOf(batch: BlockBatch, i: number): Row {
  return {
    address: batch.address[i]!,
    size: batch.size[i]!,
    user: batch.user[i]!,
    userSize: batch.userSize[i]!,
    state: batch.state[i]!,
    origin: batch.origin[i]!,
    flags: batch.flags[i]!,
    trace: batch.trace[i]!,
  };
}

export class Walked implements BlockSink {
  readonly rows: Row[] = [];
  readonly gaps: Gap[] = [];
  readonly areas: HeapArea[] = [];

  area(area: HeapArea): boolean {
    this.areas.push(area);
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    for (let i = 0; i < batch.count; i++) {
      this.rows.push(rowOf(batch, i));
    }
    return true;
  }

  gap(gap: Gap): boolean {
    this.gaps.push(gap);
    return true;
  }

  get busy(): Row[] {
    return this.rows.filter(({ state }) => state === busy);
  }
}

export function walked(heap: Heap, area?: HeapArea): Walked {
  const sink = new Walked();
  heap.walk(sink, area);
  return sink;
}
