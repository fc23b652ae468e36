/**
 * Many equal allocations outside every heap: VirtualAlloc chunks and mapped views of one size.
 *
 * Stacks, images, TEBs and heap segments come in equal sizes by nature and are not looked at. The share is
 * that of the memory of the same kind (private or mapped) which nothing else accounts for; over an elided
 * listing the counts are lower bounds and the verdict stays a suspicion.
 */
import type { HistogramRow } from '../address-space/histogram';
import { share } from '../address-space/share';
import { addressText, bytes, count, hex, percent } from '../view/format';
import { dumpBytesCommand, gridCommand, questionCommand } from './commands';
import type { Confidence, Evidence, Finding, NextCommand, Verdict } from './finding';
import type { Survey } from './survey';

interface Kind {
  /** As the histogram names it; empty where the dump does not say (no MemoryInfoList). */
  readonly type: 'MEM_PRIVATE' | 'MEM_MAPPED' | '';
  readonly name: string;
  readonly what: string;
  /** The memory that its share is of. */
  readonly whole: string;
  /** Private or mapped where the dump does not say: counted as private, which is where such leaks are. */
  readonly memory: 'private' | 'mapped';
  /** The function that makes them. */
  readonly api: string;
}

const kinds: readonly Kind[] = [
  {
    type: 'MEM_PRIVATE',
    name: 'private-region-class',
    what: 'private allocations',
    whole: 'the private memory that no heap, stack or image accounts for',
    memory: 'private',
    api: 'NtAllocateVirtualMemory',
  },
  {
    type: 'MEM_MAPPED',
    name: 'mapped-view-class',
    what: 'mapped views',
    whole: 'the mapped memory',
    memory: 'mapped',
    api: 'NtMapViewOfSection',
  },
  {
    type: '',
    name: 'region-class',
    what: 'captured regions (the dump does not say what they are)',
    whole: 'the captured memory that no heap, stack or image accounts for',
    memory: 'private',
    api: 'NtAllocateVirtualMemory',
  },
];

/** Number of equal allocations: below the first ordinary, from the second on they can be called a leak. */
const many = 16;
const veryMany = 256;
/** Percent of the memory of the kind: a suspect, a plain one, a leak, and a leak without much beside it. */
const suspicious = 15;
const plainSuspect = 30;
const dominant = 50;
const nearlyAll = 75;
/** Percent of the whole commit, and bytes, that a class must make to matter at all. */
const worthALook = 3;
const worthALookBytes = 1 << 20;
/** Less than this percent committed, or more regions than this in each, is how chunks of an allocator look. */
const fullyCommitted = 95;
const regionsInEach = 1.5;

/** What a class is measured against. */
interface Whole {
  /** Committed bytes of this kind in the listed regions. */
  readonly listed: number;
  /**
   * Bytes of this kind that no heap, stack or image accounts for: committed; over a partial listing all that
   * the recorded summary calls `<unknown>`, which includes what is only reserved.
   */
  readonly ofKind: number;
  /** Committed bytes of the process; 0 when not known. */
  readonly commit: number;
  /** false: a part of the regions was listed. */
  readonly complete: boolean;
}

export function regionSizeClass(survey: Survey): Finding[] {
  const findings: Finding[] = [];
  kinds.forEach((kind) => {
    const rows = survey
      .allocationClasses()
      .filter((row) => row.type === kind.type && isUnaccounted(row.usage));
    const whole = wholeOf(survey, kind, rows);
    rows
      .filter((row) => row.size !== null && row.count >= many && row.committed >= leastBytes(survey))
      .forEach((row) => {
        const verdict = verdictOf(survey, row, whole);
        if (verdict !== null) findings.push(findingOf(survey, kind, row, whole, verdict));
      });
  });
  return findings;
}

/** A log may list a handful of regions out of thousands, so there any number of bytes counts. */
function leastBytes(survey: Survey): number {
  return survey.debuggee.target.kind === 'log' ? 1 : worthALookBytes;
}

function isUnaccounted(usage: string): boolean {
  return !/^(Image|Stack|TEB|PEB|Heap|PageHeap|Free)/.test(usage);
}

function wholeOf(survey: Survey, kind: Kind, rows: readonly HistogramRow[]): Whole {
  const listed = rows.reduce((sum, row) => sum + row.committed, 0);
  const space = survey.space();
  if (!space.known || space.value.layout === null)
    return { listed, ofKind: listed, commit: 0, complete: false };
  const budget = space.value.budget;
  const complete = space.value.notListed === 0 && space.value.layout.regions.complete;
  const unknown =
    kind.type === 'MEM_PRIVATE' && !complete
      ? budget.usage.filter((row) => row.name === '<unknown>')[0]
      : undefined;
  return { listed, ofKind: unknown ? unknown.bytes : listed, commit: budget.committed, complete };
}

/** As many as there are threads, give or take two: then they come and go with the threads. */
function isPerThread(survey: Survey, row: HistogramRow): boolean {
  return Math.abs(row.count - survey.threadCount()) <= 2;
}

function verdictOf(survey: Survey, row: HistogramRow, whole: Whole): Verdict | null {
  if (!whole.complete) return share(row.committed, whole.listed) >= dominant ? 'suspect' : null;
  const ofKind = share(row.committed, whole.ofKind);
  if (ofKind < suspicious || share(row.committed, whole.commit) < worthALook) return null;
  return ofKind >= dominant && row.count >= veryMany && !isCutUp(row) && !isPerThread(survey, row)
    ? 'leak'
    : 'suspect';
}

/** Partly committed, or cut into regions: somebody hands out pieces of each, and the leak may be inside. */
function isCutUp(row: HistogramRow): boolean {
  return share(row.committed, row.bytes) < fullyCommitted || row.regions > row.count * regionsInEach;
}

function confidenceOf(row: HistogramRow, whole: Whole, verdict: Verdict): Confidence {
  if (isCutUp(row)) return 'low';
  if (!whole.complete) return 'medium';
  const ofKind = share(row.committed, whole.ofKind);
  if (verdict === 'leak') return ofKind >= nearlyAll ? 'high' : 'medium';
  return ofKind >= plainSuspect ? 'medium' : 'low';
}

function findingOf(survey: Survey, kind: Kind, row: HistogramRow, whole: Whole, verdict: Verdict): Finding {
  const size = row.size!;
  const part = share(row.committed, whole.ofKind);
  // Over a dump without region descriptions the captured pieces are counted, which is no lower bound of anything.
  const atLeast = survey.debuggee.target.kind === 'log' && !whole.complete ? 'at least ' : '';
  return {
    Kind: kind.name,
    Title: `${atLeast}${count(row.count)} ${kind.what} of ${hex(size)} (${bytes(size)}): ${bytes(row.committed)}, ${percent(part)} of ${wholeName(kind, whole)}`,
    Verdict: verdict,
    Confidence: confidenceOf(row, whole, verdict),
    Facts: {
      Size: size,
      Count: row.count,
      Bytes: row.committed,
      ...(row.type === '' ? {} : { Type: row.type }),
      Usage: row.usage,
      Share: part,
    },
    Evidence: evidenceOf(survey, kind, row, whole, part),
    Memory: kind.memory,
    ExplainedBytes: row.committed,
    UnexplainedBytes: Math.max(0, whole.ofKind - row.committed),
    Next: nextOf(survey, kind, row, size),
  };
}

function wholeName(kind: Kind, whole: Whole): string {
  return whole.complete ? kind.whole : 'the <unknown> memory';
}

function evidenceOf(survey: Survey, kind: Kind, row: HistogramRow, whole: Whole, part: number): Evidence[] {
  const width = survey.debuggee.target.pointerSize;
  const evidence: Evidence[] = [
    {
      Text: `${count(row.count)} x ${hex(row.size!)} = ${count(row.bytes)} bytes, ${count(row.committed)} committed, in ${count(row.regions)} regions from ${addressText(row.first, width)} to ${addressText(row.last, width)}${row.protect === '' ? '' : `, ${row.protect}`}`,
      Weight: 'for',
    },
    {
      Text: `${percent(part)} of ${bytes(whole.ofKind)}; ${bytes(Math.max(0, whole.ofKind - row.committed))} of it are not explained by this class`,
      Weight: part >= dominant ? 'for' : 'context',
    },
  ];
  if (whole.commit > 0)
    evidence.push({
      Text: `${percent(share(row.committed, whole.commit))} of the ${bytes(whole.commit)} that the process commits`,
      Weight: 'context',
    });
  if (!whole.complete)
    evidence.push({
      Text:
        survey.debuggee.target.kind === 'log'
          ? 'only a part of the regions was listed: count and bytes are lower bounds'
          : 'only captured memory is known, region by region: allocations cannot be told from their parts',
      Weight: 'context',
    });
  if (isPerThread(survey, row))
    evidence.push({
      Text: `as many as there are threads (${count(survey.threadCount())}): they may come with the threads`,
      Weight: 'against',
    });
  if (isCutUp(row))
    evidence.push({
      Text: `each is partly reserved or cut into regions (${percent(share(row.committed, row.bytes))} committed, ${count(row.regions)} regions): the chunks of an allocator or a run time look like this, and then a leak would be inside them`,
      Weight: 'against',
    });
  evidence.push({ Text: oneMoment(kind), Weight: 'against' });
  return evidence;
}

function oneMoment(kind: Kind): string {
  return kind.type !== 'MEM_MAPPED'
    ? 'one picture shows no growth: a custom allocator or a cache may hold equal chunks on purpose'
    : 'one picture shows no growth: a file cache may hold equal views on purpose';
}

function nextOf(survey: Survey, kind: Kind, row: HistogramRow, size: number): NextCommand[] {
  const filter = [row.type, hex(size), `usage:${row.usage}`].filter((word) => word !== '').join(',');
  const next: NextCommand[] = [
    { Command: gridCommand('regions', filter), Why: 'the regions of this class' },
    {
      Command: questionCommand('allocBreakpoint', size, kind.api),
      Why: 'breakpoint lines that show who makes them',
    },
  ];
  if (survey.debuggee.memory !== null)
    next.push({ Command: dumpBytesCommand(row.first), Why: 'what the first of them holds' });
  return next;
}
