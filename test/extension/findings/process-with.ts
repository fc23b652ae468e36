/** A process for detectors: heaps whose blocks are written down, and how much it commits in all. */
import type { Debuggee } from '../../../src/extension/debuggee/debuggee.js';
import type { Finding } from '../../../src/extension/findings/finding.js';
import { Survey } from '../../../src/extension/findings/survey.js';
import type { HeapEntry } from '../../../src/extension/heap/process-heaps.js';
import type { Gap, HeapArea } from '../../../src/extension/heap/vocabulary.js';
import { type ListedBlock, ListedHeap } from '../heap/listed-heap.js';

const mebibyte = 0x100000;

export interface Blocks {
  readonly count: number;
  readonly size: number;
  readonly state?: 'busy' | 'free';
  readonly lfh?: boolean;
  readonly trace?: number;
}

/** A heap of one segment that holds these blocks, and nothing besides; `gap` bytes of it cannot be seen. */
export function heapOf(address: number, groups: readonly Blocks[], gap?: Omit<Gap, 'address'>): ListedHeap {
  const { blocks, end } = listed(address, groups);
  const gaps: Gap[] = gap === undefined ? [] : [{ address: end, ...gap }];
  return new ListedHeap(address, [segment(address, end + (gap?.bytes ?? 0))], blocks, gaps);
}

/** A heap of several segments, oldest first. */
export function heapOfSegments(address: number, segments: readonly (readonly Blocks[])[]): ListedHeap {
  const parts = segments.map((groups, i) => listed(address + i * 0x10000000, groups));
  const areas = parts.map(({ blocks, end }) => segment(blocks[0]!.address, end));
  const all = parts.flatMap(({ blocks }) => blocks);
  return new ListedHeap(address, areas, all);
}

function segment(base: number, end: number): HeapArea {
  return { kind: 'segment', base, reserved: end - base + mebibyte, committed: end - base };
}

function listed(address: number, groups: readonly Blocks[]): { blocks: ListedBlock[]; end: number } {
  const blocks: ListedBlock[] = [{ address, size: 0x1000, state: 'internal' }];
  let at = address + 0x1000;
  for (const { count, size, state = 'busy', lfh = false, trace = 0 } of groups) {
    const bytes = Math.ceil((size + 8) / 16) * 16;
    for (let i = 0; i < count; i++, at += bytes) {
      const origin = lfh ? 1 : 0;
      blocks.push(
        state === 'busy'
          ? { address: at, size: bytes, state, user: at + 16, userSize: size, origin, trace }
          : { address: at, size: bytes, state, origin },
      );
    }
  }
  return { blocks, end: at };
}

/** A heap that could not be opened. */
export function closedHeap(
  address: number,
  kind: HeapEntry['found']['kind'],
  undecoded: number,
  why: string,
): HeapEntry {
  const found = { address, kind, foundBy: 'PEB', why } as const;
  return { found, address, bits: 64, heap: null, why, undecoded };
}

const usage = [{ name: '<unknown>', regions: 1, bytes: 0, committed: 0 }];

/** Frames of stacks by the address of their record. */
export type Stacks = Readonly<Record<number, readonly number[]>>;

/** Records of stacks as the heaps of Windows 10 write them: the frames' sum, their number, the frames. */
function memoryOf(stacks: Stacks) {
  const words = new Map<number, number>();
  for (const [key, frames] of Object.entries(stacks)) {
    const at = Number(key);
    words.set(at + 8, frames.reduce((sum, frame) => sum + frame, 0) % 2 ** 32);
    words.set(at + 12, frames.length);
    frames.forEach((frame, i) => {
      words.set(at + 16 + i * 8, frame % 2 ** 32).set(at + 20 + i * 8, Math.floor(frame / 2 ** 32));
    });
  }
  const u32 = (address: number) => words.get(address) ?? null;
  const pointer = (address: number) => {
    const [low, high] = [u32(address), u32(address + 4)];
    return low === null || high === null ? null : low + high * 2 ** 32;
  };
  return { u32, pointer };
}

export const ntdllBase = 0x7ff000000000;
export const appBase = 0x140000000;

/** @param committed bytes of the whole process; null when its regions are not known */
export function surveyOf(committed: number | null, ...heaps: readonly (ListedHeap | HeapEntry)[]): Survey {
  return surveyWith({}, committed, ...heaps);
}

/** What a debugger answers, by command; commands that are not among them are not available. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export function surveyInDebugger(answers: Answers, ...heaps: readonly (ListedHeap | HeapEntry)[]): Survey {
  return made({}, answers, null, heaps);
}

/** A process whose heaps record who allocates. */
export function surveyWith(
  stacks: Stacks,
  committed: number | null,
  ...heaps: readonly (ListedHeap | HeapEntry)[]
): Survey {
  return made(stacks, {}, committed, heaps);
}

function made(
  stacks: Stacks,
  answers: Answers,
  committed: number | null,
  heaps: readonly (ListedHeap | HeapEntry)[],
): Survey {
  const entries = heaps.map((heap) => (heap instanceof ListedHeap ? heap.entry : heap));
  const kept = new Map<string, unknown>([
    ['process heaps', { known: true, value: { entries, caveats: [] }, caveats: [] }],
    [
      'address space',
      {
        known: true,
        value: { layout: null, budget: { committed, usage, source: 'the test' }, notListed: 0, caveats: [] },
        caveats: [],
      },
    ],
  ]);
  const memory = memoryOf(stacks);
  kept.set('heap worlds', [{ bits: 64, pointerSize: 8, globalFlag: 0x1000, ntdll: null, memory }]);
  const once = (key: string, make: () => unknown) => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key);
  };
  const modules = [
    { name: 'ntdll', path: 'C:\\Windows\\System32\\ntdll.dll', base: ntdllBase, size: 0x200000 },
    { name: 'app', path: 'C:\\app\\app.exe', base: appBase, size: 0x100000 },
  ];
  const regions =
    committed === null ? { known: false, why: 'not in the test' } : { known: true, value: {}, caveats: [] };
  return new Survey({
    target: { kind: 'dump', machine: 'x64', pointerSize: 8, isWow64: false, name: 'made up' },
    memory,
    once,
    regions: () => regions,
    modules: () => modules,
    threads: () => [],
    recordings: () => [],
    run: (command: string) => {
      const lines = answers[command];
      return lines === undefined
        ? { command, lines: [], outcome: 'unavailable', why: 'not in the test' }
        : { command, lines, outcome: 'answered', why: '' };
    },
  } as unknown as Debuggee);
}

export function ofKind(findings: readonly Finding[], kind: string): Finding[] {
  return findings.filter((finding) => finding.Kind === kind);
}

export function evidenceText(finding: Finding): string {
  return finding.Evidence.map((one) => one.Text).join('\n');
}
