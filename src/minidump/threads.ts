/**
 * ThreadList, ThreadExList, ThreadInfoList and ThreadNames.
 *
 * Each list is an answer of its own; joining them by thread id is left to whoever asks, because a thread may
 * stand in one list and not in another.
 *
 * Source: minidumpapiset.h, MINIDUMP_THREAD, MINIDUMP_THREAD_EX, MINIDUMP_THREAD_INFO, MINIDUMP_THREAD_NAME.
 */
import { type Extent, readString } from './extent.js';
import {
  type Location,
  readDuration,
  readExactAddress,
  readFileTime,
  readLocation,
  readU64,
} from './fields.js';
import type { ParseContext } from './parse-context.js';

const threadBytes = 48;
const threadExBytes = 64;
const threadInfoBytes = 64;
const threadNameBytes = 12;
const mostThreads = 0x2_0000;

export interface ThreadStack {
  /** Lowest captured address (the stack pointer's side); 0 when it is no user-mode address. */
  readonly start: number;
  /** Bytes. */
  readonly size: number;
  /** Where the bytes are; 0 when they stand in a memory list only. */
  readonly fileOffset: number;
}

export interface Thread {
  readonly id: number;
  readonly suspendCount: number;
  readonly priorityClass: number;
  readonly priority: number;
  /** undefined when it is no user-mode address. */
  readonly teb: number | undefined;
  readonly stack: ThreadStack;
  /** undefined when the writer stored none (some give the dumping thread no context). */
  readonly context: Location | undefined;
}

/** ThreadList or ThreadExList. */
export function readThreads(dump: ParseContext, stream: Extent, extended: boolean): Thread[] {
  const list = stream.countedList(extended ? threadExBytes : threadBytes, mostThreads);
  const threads: Thread[] = [];
  stream.windows(list, (view, _first, count) => {
    for (let k = 0; k < count; k++) threads.push(readThread(view, k * list.entrySize, dump));
  });
  return threads;
}

function readThread(view: DataView, at: number, { pointerSize }: ParseContext): Thread {
  return {
    id: view.getUint32(at, true),
    suspendCount: view.getUint32(at + 4, true),
    priorityClass: view.getUint32(at + 8, true),
    priority: view.getInt32(at + 12, true),
    teb: readExactAddress(view, at + 16, pointerSize),
    stack: {
      start: readExactAddress(view, at + 24, pointerSize) ?? 0,
      size: view.getUint32(at + 32, true),
      fileOffset: view.getUint32(at + 36, true),
    },
    context: readLocation(view, at + 40),
  };
}

export interface ThreadInfo {
  readonly id: number;
  /** MINIDUMP_THREAD_INFO_* bits: 1 error thread, 2 writing thread, 4 exited, 8 invalid info, … */
  readonly dumpFlags: number;
  /** HRESULT of what went wrong while the writer asked. */
  readonly dumpError: number;
  /** 0x103 (STILL_ACTIVE) for a running thread. */
  readonly exitStatus: number;
  /** Milliseconds since 1970 UTC; undefined when not set. */
  readonly createTime: number | undefined;
  readonly exitTime: number | undefined;
  /** Milliseconds. */
  readonly kernelTime: number;
  /** Milliseconds. */
  readonly userTime: number;
  readonly startAddress: number | undefined;
  /** Affinity mask; inexact above 53 processors. */
  readonly affinity: number;
}

export function readThreadInfos(dump: ParseContext, stream: Extent): ThreadInfo[] {
  const list = stream.describedList(32, threadInfoBytes, mostThreads);
  const infos: ThreadInfo[] = [];
  stream.windows(list, (view, _first, count) => {
    for (let k = 0; k < count; k++) infos.push(readThreadInfo(view, k * list.entrySize, dump));
  });
  return infos;
}

function readThreadInfo(view: DataView, at: number, { pointerSize }: ParseContext): ThreadInfo {
  return {
    id: view.getUint32(at, true),
    dumpFlags: view.getUint32(at + 4, true),
    dumpError: view.getUint32(at + 8, true),
    exitStatus: view.getUint32(at + 12, true),
    createTime: readFileTime(view, at + 16),
    exitTime: readFileTime(view, at + 24),
    kernelTime: readDuration(view, at + 32),
    userTime: readDuration(view, at + 40),
    startAddress: readExactAddress(view, at + 48, pointerSize),
    affinity: readU64(view, at + 56),
  };
}

/** Names by thread id (SetThreadDescription). An unreadable name costs only itself and a warning. */
export function readThreadNames(dump: ParseContext, stream: Extent): Map<number, string> {
  const list = stream.countedList(threadNameBytes, mostThreads);
  const names = new Map<number, string>();
  stream.windows(list, (view, _first, count) => {
    for (let k = 0; k < count; k++) {
      const at = k * list.entrySize;
      const read = () => readString(dump.file, stream.name, readU64(view, at + 4));
      const name = dump.warnings.recover('a thread name', undefined, read);
      if (name !== undefined) names.set(view.getUint32(at, true), name);
    }
  });
  return names;
}
