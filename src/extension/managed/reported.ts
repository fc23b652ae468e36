/**
 * The managed side as recorded SOS output tells it: GC heap, loader heaps, assemblies and the types of modules
 * that somebody looked at. Only what a log holds is read here; nothing is run.
 */
import type { Debuggee, Known } from '../debuggee/debuggee';
import { recorded } from '../debuggee/recorded';
import { type Assembly, parseDomains } from '../text/domains';
import { parseGcHeap } from '../text/gc-heap';
import { parseLoaderHeap } from '../text/loader-heap';
import { type ModuleTypes, parseModuleTypes } from '../text/module-types';

export interface GcFigures {
  /** Bytes in objects; null when not printed. */
  readonly allocated: number | null;
  /** Bytes. */
  readonly committed: number;
  readonly segments: number;
}

export interface LoaderFigures {
  /** Bytes of all loader heaps. */
  readonly total: number;
  /** Bytes reserved for a heap but lost; null when not printed. */
  readonly wasted: number | null;
}

export interface AssemblyList {
  readonly assemblies: readonly Assembly[];
  /** true: the listing itself says that rows are missing. */
  readonly elided: boolean;
}

function outputs(debuggee: Debuggee, pattern: RegExp): (readonly string[])[] {
  return recorded(debuggee, pattern).map((recording) => recording.lines);
}

const notRecorded = (command: string) => ({
  known: false as const,
  why: `${command} is not among the recorded commands.`,
});

export function gcFigures(debuggee: Debuggee): Known<GcFigures> {
  const lines = outputs(debuggee, /^!(sos\.)?eeheap( -gc)?$/).pop();
  if (!lines) return notRecorded('!eeheap -gc');
  const heap = parseGcHeap(lines);
  const segments = heap.segments.reduce((sum, s) => sum + (s.committedBytes || s.allocatedBytes), 0);
  const committed = heap.committedBytes !== null ? heap.committedBytes : segments || heap.allocatedBytes;
  if (!committed) return { known: false, why: '!eeheap -gc printed no total that could be read.' };
  return {
    known: true,
    value: { allocated: heap.allocatedBytes, committed, segments: heap.segments.length },
    caveats: heap.truncated ? ['The recorded !eeheap -gc is cut: a lower bound.'] : [],
  };
}

/** From `!eeheap -loader`, or from the total that is often pasted behind `!dumpdomain`. */
export function loaderFigures(debuggee: Debuggee): Known<LoaderFigures> {
  const own = outputs(debuggee, /^!(sos\.)?eeheap -loader/).pop();
  if (own) {
    const heap = parseLoaderHeap(own);
    if (heap.totalBytes !== null)
      return { known: true, value: { total: heap.totalBytes, wasted: heap.wastedBytes }, caveats: [] };
  }
  const domains = outputs(debuggee, /^!(sos\.)?dumpdomain/).pop();
  const parsed = domains ? parseDomains(domains) : null;
  if (parsed && parsed.loaderTotalBytes !== null)
    return {
      known: true,
      value: { total: parsed.loaderTotalBytes, wasted: parsed.loaderWastedBytes },
      caveats: [],
    };
  return notRecorded('A total of !eeheap -loader');
}

export function assemblyList(debuggee: Debuggee): Known<AssemblyList> {
  const lines = outputs(debuggee, /^!(sos\.)?dumpdomain/).pop();
  if (!lines) return notRecorded('!dumpdomain');
  const domains = parseDomains(lines);
  const assemblies: Assembly[] = [];
  domains.domains.forEach((domain) => {
    domain.assemblies.forEach((assembly) => {
      assemblies.push(assembly);
    });
  });
  return { known: true, value: { assemblies, elided: domains.truncated }, caveats: [] };
}

/** Every `!dumpmodule -mt` that was recorded. */
export function moduleTypes(debuggee: Debuggee): ModuleTypes[] {
  return outputs(debuggee, /^!(sos\.)?dumpmodule -mt/).map((lines) => parseModuleTypes(lines));
}
