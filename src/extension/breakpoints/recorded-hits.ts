/**
 * All hits of size breakpoints that a log recorded, and whether their number is the truth or less than it.
 *
 * While a thread steps over a breakpoint the others run, and what they allocate meanwhile is not seen: a count is
 * exact for a process with one thread alone, and a lower bound for every other.
 */
import type { Debuggee, Recording } from '../debuggee/debuggee';
import { recorded } from '../debuggee/recorded';
import { parseAllocationHits } from '../text/allocation-hits';
import { allocationFunctionOf, foreignFrames } from './frames';

export interface RecordedHit {
  /** `RtlAllocateHeap`, … */
  readonly api: string;
  /** OS id; null when the log does not tell. */
  readonly thread: number | null;
  readonly heap: number | null;
  /** Bytes asked for; null when the log does not tell. */
  readonly size: number | null;
  /** Address of the new block; null when the log does not tell. */
  readonly block: number | null;
  /** Frames behind the allocation function, innermost first. */
  readonly frames: readonly string[];
  /** The first frame outside of allocator and run time; the innermost one where all are inside. */
  readonly owner: string;
}

export interface RecordedHits {
  readonly hits: readonly RecordedHit[];
  /** The log says that the process had one thread all the time; null: it says nothing. */
  readonly oneThread: boolean | null;
  /** true: the debugger said that frames may be wrong. */
  readonly unreliable: boolean;
  /** true: the text itself says that part of it is missing. */
  readonly truncated: boolean;
}

export function recordedHits(debuggee: Debuggee): RecordedHits {
  const lines: string[] = [];
  recorded(debuggee, /^(g|gc|k[a-z]*)( |$)/).forEach((recording) => {
    for (let i = 0; i < recording.lines.length; i++) lines.push(recording.lines[i]!);
  });
  const parsed = parseAllocationHits(lines);
  const hits: RecordedHit[] = [];
  parsed.hits.forEach((hit) => {
    const api = hit.frames.length === 0 ? null : allocationFunctionOf(hit.frames[0]!);
    if (api === null) return;
    const frames = hit.frames.slice(1);
    const owner = foreignFrames(frames)[0] || hit.frames[0]!;
    const passed = debuggee.target.pointerSize === 4 ? argumentsOf(api, hit.args) : unknown;
    const { heap, size } = { ...passed, ...known(hit) };
    hits.push({ api, thread: hit.thread, heap, size, block: hit.block, frames, owner });
  });
  const { unreliable, truncated } = parsed;
  return { hits, oneThread: oneThread(debuggee.recordings()), unreliable, truncated };
}

interface HeapAndSize {
  readonly heap: number | null;
  readonly size: number | null;
}

function known({ heap, size }: HeapAndSize): Partial<HeapAndSize> {
  return size === null ? {} : { heap, size };
}

const unknown: HeapAndSize = { heap: null, size: null };

/** x86 passes arguments on the stack, where `kb` shows them: heap, flags, size. On x64 it shows what happens to be there. */
function argumentsOf(api: string, args: readonly number[]): HeapAndSize {
  return api === 'RtlAllocateHeap' && args.length >= 3 ? { heap: args[0]!, size: args[2]! } : unknown;
}

/** What `leakscope attach` notes in its logs. */
const oneThreadRemark = /^\* leakscope: one thread$/;
const moreThreadsRemark = /^\* leakscope: (\d+ threads|another thread started)$/;

function oneThread(recordings: readonly Recording[]): boolean | null {
  const says = (pattern: RegExp) => recordings.some(({ command }) => pattern.test(command.trim()));
  if (says(moreThreadsRemark)) return false;
  return says(oneThreadRemark) ? true : null;
}
