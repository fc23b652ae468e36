// The script's walk with a sink that counts blocks and bytes per size, as the walker in C does, and nothing else.
import { CostCounter } from '../../src/extension/debuggee/cost';
import { DebuggerMemory } from '../../src/extension/debuggee/memory';
import { builtInTables } from '../../src/extension/heap/layouts/built-in';
import { openNtHeap } from '../../src/extension/heap/nt/open';
import { openSegmentHeap } from '../../src/extension/heap/segment/open';
import { segmentProcess } from '../../src/extension/heap/segment/process';
import { type BlockBatch, type BlockSink, busy, free } from '../../src/extension/heap/vocabulary';
import type { World } from '../../src/extension/heap/world';

/** The last class takes every larger block. */
const classCount = 0x10000;
const build = 19041;

class Counts implements BlockSink {
  readonly counts = new Float64Array(classCount);
  readonly bytes = new Float64Array(classCount);
  free = 0;
  gaps = 0;

  area(): boolean {
    return true;
  }

  gap(): boolean {
    this.gaps++;
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    const { count, state, userSize } = batch;
    const { counts, bytes } = this;
    for (let i = 0; i < count; i++) {
      if (state[i] === busy) {
        const size = userSize[i]!;
        const place = size < classCount - 1 ? size : classCount - 1;
        counts[place] = counts[place]! + 1;
        bytes[place] = bytes[place]! + size;
      } else if (state[i] === free) this.free++;
    }
    return true;
  }
}

export function walk(address: number, bits: 32 | 64, processHeap: number, isNt: boolean) {
  const world: World = {
    bits,
    pointerSize: bits === 64 ? 8 : 4,
    granularity: bits === 64 ? 16 : 8,
    peb: null,
    build,
    globalFlag: 0,
    processHeap,
    ntdll: null,
    memory: new DebuggerMemory(new CostCounter()),
    layouts: builtInTables(bits, build),
  };
  const opened = isNt
    ? openNtHeap(world, address)
    : openSegmentHeap(world, address, segmentProcess(world, [address]));
  if (opened.heap === null) throw new Error(opened.why);
  const sink = new Counts();
  opened.heap.walk(sink);
  if (sink.gaps > 0) throw new Error(`${sink.gaps} gaps`);
  const result = { busy: 0, bytes: 0, free: sink.free, classes: 0 };
  for (let i = 0; i < classCount; i++) {
    result.busy += sink.counts[i]!;
    result.bytes += sink.bytes[i]!;
    if (sink.counts[i]! > 0) result.classes++;
  }
  return result;
}
