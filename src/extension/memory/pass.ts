/**
 * One pass over the committed memory of the process, in windows of up to 1 MiB, for everybody who looks at all of
 * it: texts, pointers, vftables. Whoever needs several things hands over several sinks: each byte is read once.
 *
 * Regions that touch are read in one window, whatever their protection, as long as a dump holds them; where it does
 * not, region by region. Pages that nobody may read are left out.
 */
import type { Debuggee, Known, Memory, MemoryWindow, RegionTable } from '../debuggee/debuggee';
import { largestWindow, upToWord } from '../debuggee/memory';
import { memFree, memReserve, pageGuard, pageNoAccess } from '../text/memory-flags';

export interface PassedWindow extends MemoryWindow {
  /** What begins here or behind belongs to the next window, which begins with the same bytes. */
  readonly until: number;
}

export interface PassSink {
  /** false ends the pass. Words of holes are 0. */
  window(window: PassedWindow): boolean;
}

export interface PassOptions {
  /** Bytes at the end of a window that the next one begins with, where memory goes on: a multiple of 4. */
  readonly overlap?: number;
  /** Only regions that overlap [from, to), cut to it. */
  readonly from?: number;
  readonly to?: number;
  /** Whether a region is looked at, by its index in the region table. */
  readonly wants?: (region: number) => boolean;
}

export interface Coverage {
  /** Bytes that were looked at. */
  readonly bytes: number;
  /** Bytes of wanted regions that the dump does not hold. */
  readonly notCaptured: number;
  /** false: a sink ended it. */
  readonly whole: boolean;
}

/** Known unless there is no memory (a log) or no list of regions. */
export function passOver(
  debuggee: Debuggee,
  sinks: readonly PassSink[],
  options: PassOptions = {},
): Known<Coverage> {
  const { memory } = debuggee;
  if (memory === null) return { known: false, why: 'A log holds no memory to look into.' };
  const regions = debuggee.regions();
  if (!regions.known) return regions;
  const pass = new Pass(memory, sinks, options.overlap || 0);
  const runs = runsOf(regions.value, options);
  for (let i = 0; i < runs.length && pass.whole; i++) pass.run(runs[i]!);
  const { bytes, notCaptured, whole } = pass;
  return { known: true, value: { bytes, notCaptured, whole }, caveats: regions.caveats };
}

/** A stretch of readable regions that touch: where each of them begins, and the end of the last one. */
type Run = number[];

function runsOf(regions: RegionTable, { from, to, wants }: PassOptions): Run[] {
  const runs: Run[] = [];
  let last: Run = [];
  for (let i = 0; i < regions.count; i++) {
    if (!isReadable(regions, i) || (wants !== undefined && !wants(i))) continue;
    const start = upToWord(Math.max(regions.base[i]!, from || 0));
    const past = regions.base[i]! + regions.size[i]!;
    const stop = to === undefined ? past : Math.min(past, to);
    const end = stop - (stop % 4);
    if (end <= start) continue;
    if (last.length === 0 || last[last.length - 1] !== start) {
      last = [start];
      runs.push(last);
    }
    last.push(end);
  }
  return runs;
}

function isReadable(regions: RegionTable, i: number): boolean {
  if (regions.state[i] === memFree || regions.state[i] === memReserve) return false;
  return (regions.protect[i]! & (pageNoAccess | pageGuard)) === 0;
}

class Pass {
  bytes = 0;
  notCaptured = 0;
  whole = true;

  constructor(
    private readonly memory: Memory,
    private readonly sinks: readonly PassSink[],
    private readonly overlap: number,
  ) {}

  run(run: Run): void {
    const end = run[run.length - 1]!;
    let at = run[0]!;
    let counted = at;
    while (this.whole && counted < end) {
      const size = Math.min(largestWindow, end - at);
      const { address, words, holes } = this.memory.whole(at, size) || this.byRegion(run, at, size);
      const stop = at + size;
      this.count(counted, stop, holes);
      const until = stop === end ? end : stop - this.overlap;
      for (let i = 0; i < this.sinks.length && this.whole; i++) {
        this.whole = this.sinks[i]!.window({ address, words, holes, until });
      }
      counted = stop;
      at = until;
    }
  }

  /** Dumps leave out whole regions, so each of them is asked for as a whole. */
  private byRegion(run: Run, address: number, size: number): MemoryWindow {
    const words = new Uint32Array(size / 4);
    const holes: [number, number][] = [];
    for (let i = 0; i + 1 < run.length; i++) {
      const from = Math.max(run[i]!, address);
      const to = Math.min(run[i + 1]!, address + size);
      if (to <= from) continue;
      const part = this.memory.window(from, to - from);
      words.set(part.words, (from - address) / 4);
      for (let k = 0; k < part.holes.length; k++) holes.push([part.holes[k]![0], part.holes[k]![1]]);
    }
    return { address, words, holes };
  }

  private count(from: number, to: number, holes: MemoryWindow['holes']): void {
    let missing = 0;
    for (let i = 0; i < holes.length; i++) {
      missing += Math.max(0, Math.min(to, holes[i]![1]) - Math.max(from, holes[i]![0]));
    }
    this.bytes += to - from - missing;
    this.notCaptured += missing;
  }
}
