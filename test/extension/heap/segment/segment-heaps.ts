/** The segment heaps of a dump, opened as the script opens them; what a walk hands out, as rows. */
import type { Debuggee } from '../../../../src/extension/debuggee/debuggee.js';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { openSegmentHeap } from '../../../../src/extension/heap/segment/open.js';
import { type SegmentProcess, segmentProcess } from '../../../../src/extension/heap/segment/process.js';
import {
  type BlockBatch,
  type BlockSink,
  busy,
  type Gap,
  type Heap,
  type HeapArea,
} from '../../../../src/extension/heap/vocabulary.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { heapDumpNames, heapTruth } from '../../../golden/heap-truth.js';

/** The process heap of a `seg` or `segnat` dump, and one heap made explicitly in all dumps of 15063 and later. */
const roles: Readonly<Record<string, readonly string[]>> = {
  seg: ['process', 'growable', 'segment'],
  segnat: ['process', 'growable', 'segment'],
};

export function segmentHeapsOf(name: string): number[] {
  const { heaps, build, variant } = heapTruth(name);
  const wanted = roles[variant] ?? (build >= 15063 ? ['segment'] : []);
  return heaps.filter(({ role }) => wanted.includes(role)).map(({ address }) => address);
}

export function namesWithSegmentHeaps(): string[] {
  return heapDumpNames().filter((name) => segmentHeapsOf(name).length > 0);
}

export interface OpenedHeaps {
  readonly world: World;
  readonly process: SegmentProcess;
  readonly heaps: readonly Heap[];
}

export function openAll(debuggee: Debuggee, addresses: readonly number[]): OpenedHeaps {
  return openIn(worldsOf(debuggee)[0]!, addresses);
}

export function openIn(world: World, addresses: readonly number[]): OpenedHeaps {
  const process = segmentProcess(world, addresses);
  const heaps = addresses.map((address) => {
    const { heap, why } = openSegmentHeap(world, address, process);
    if (heap === null) throw new Error(why);
    return heap;
  });
  return { world, process, heaps };
}

export interface Row {
  readonly address: number;
  readonly size: number;
  readonly user: number;
  readonly userSize: number;
  readonly state: number;
  readonly origin: number;
  readonly trace: number;
}

export interface WalkedArea {
  readonly area: HeapArea;
  readonly rows: Row[];
  readonly gaps: Gap[];
}

class Collector implements BlockSink {
  readonly areas: WalkedArea[] = [];

  area(area: HeapArea): boolean {
    this.areas.push({ area, rows: [], gaps: [] });
    return true;
  }

  blocks(batch: BlockBatch): boolean {
    const { address, size, user, userSize, state, origin, trace } = batch;
    for (let i = 0; i < batch.count; i++)
      this.areas.at(-1)!.rows.push({
        address: address[i]!,
        size: size[i]!,
        user: user[i]!,
        userSize: userSize[i]!,
        state: state[i]!,
        origin: origin[i]!,
        trace: trace[i]!,
      });
    return true;
  }

  gap(gap: Gap): boolean {
    this.areas.at(-1)!.gaps.push({ ...gap });
    return true;
  }
}

export function walkOf(heap: Heap, area?: HeapArea): WalkedArea[] {
  const collector = new Collector();
  if (!heap.walk(collector, area)) throw new Error('a walk that nobody ended says that it was');
  return collector.areas;
}

export function busyOf(walked: readonly WalkedArea[]): Row[] {
  return walked.flatMap(({ rows }) => rows).filter(({ state }) => state === busy);
}

/** What is wrong with a walk, whatever the memory: order, overlaps, and sums that are not what is committed. */
export function contradictionsOf(walked: readonly WalkedArea[]): string[] {
  const wrong: string[] = [];
  for (const { area, rows, gaps } of walked) {
    const place = `${area.kind} ${area.base.toString(16)}`;
    let end = area.base;
    for (const { address, size, user, userSize, state } of rows) {
      if (address < end || size <= 0) wrong.push(`${place}: ${address.toString(16)} +${size}`);
      end = address + size;
      if (state === busy && (user < address || user + userSize > end || userSize < 0))
        wrong.push(`${place}: user ${user.toString(16)} +${userSize}`);
    }
    if (end > area.base + area.reserved) wrong.push(`${place}: up to ${end.toString(16)}`);
    const sum = [...rows.map(({ size }) => size), ...gaps.map(({ bytes }) => bytes)].reduce(
      (a, b) => a + b,
      0,
    );
    if (sum !== area.committed) wrong.push(`${place}: ${sum} of ${area.committed} bytes`);
  }
  return wrong;
}
