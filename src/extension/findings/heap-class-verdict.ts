/**
 * When many equal blocks are a leak, a suspect, or ordinary: weighed by bytes and by count.
 *
 * A class that fills the heap that fills the process is a leak; one that makes a good part of the bytes, or of the
 * blocks, is a suspect, because ten thousand small blocks are how a slow leak looks. One big block is another
 * detector's business.
 */
import { share } from '../address-space/share';
import type { Growth } from '../heap/reported';
import type { Confidence, Verdict } from './finding';
import { type PicturedClass, type PicturedHeap, unseenOf } from './heap-picture';
import type { Survey } from './survey';

/** Below the first, equal blocks are ordinary unless they fill the heap; from the second on they can be a leak. */
const many = 100;
const veryMany = 256;
/** So many that fill a heap are no accident. */
export const several = 16;
/** So many small blocks are looked at even where they weigh little. */
const tenThousand = 10000;
/** A count that rose by this factor between two listings grows. */
const growthFactor = 1.2;
/** From this share of the busy bytes on, a class speaks for itself, and is a plain suspect. */
const telling = 20;
const plainSuspect = 30;
/** Percent of the busy blocks: every process has a favourite size, and its blocks stay below. */
export const tellingCount = 30;
/** From this share of the busy bytes on, one class explains the heap. */
export const dominant = 50;
/** A listing shows twenty rows at most, so there a class counts from this percent of the busy bytes on. */
const listedShare = 0.5;
/** Least bytes of a suspect and of a leak, which a walk measures in every process, however small. */
const suspiciousBytes = 128 << 10;
const leakBytes = 1 << 20;
/** Percent of the commit of the process: below the first a class by bytes explains nothing, nor a leak below the second. */
const notable = 3;
const heavy = 5;
/** Percent of the commit of all heaps that makes a class by count matter, and ten thousand blocks. */
const countedShare = 3;
const tenThousandShare = 0.5;

/** null: ordinary. */
export function verdictOf(
  survey: Survey,
  heap: PicturedHeap,
  row: PicturedClass,
  growth: Growth | null,
): Verdict | null {
  if (row.walked === null) {
    if (row.count < many || row.percent < listedShare) return null;
  } else if (!standsOut(survey, row)) {
    return null;
  }
  const grew = growth !== null && growth.to >= growth.from * growthFactor && growth.to > growth.from;
  if (grew && row.percent >= telling) return 'leak';
  return fillsTheProcess(survey, heap, row) ? 'leak' : 'suspect';
}

/** A walk sees every class of every process; most are ordinary, and the low-fragmentation heap has many small ones. */
function standsOut(survey: Survey, row: PicturedClass): boolean {
  if (row.total < suspiciousBytes) return false;
  return weighsByBytes(survey, row) || weighsByCount(survey, row);
}

function weighsByBytes(survey: Survey, row: PicturedClass): boolean {
  if (row.percent < telling || share(row.total, survey.wholeCommit()) < notable) return false;
  return row.count >= many || row.percent >= dominant;
}

function weighsByCount(survey: Survey, row: PicturedClass): boolean {
  if (row.count < many || row.walked === null || row.walked.ofBlocks < tellingCount) return false;
  const heaps = survey.heaps();
  const ofHeaps = share(row.total, heaps.known ? heaps.value.commit : 0);
  return ofHeaps >= (row.count >= tenThousand ? tenThousandShare : countedShare);
}

/** One class fills the heap that fills the process; memory that was not seen might hold anything else. */
function fillsTheProcess(survey: Survey, heap: PicturedHeap, row: PicturedClass): boolean {
  if (row.percent < dominant || heap.share < dominant || row.count < veryMany) return false;
  if (row.walked === null || heap.busy === null) return true;
  return (
    row.total >= leakBytes &&
    share(row.total, heap.busy + unseenOf(heap)) >= dominant &&
    share(row.total, survey.wholeCommit()) >= heavy
  );
}

export function confidenceOf(verdict: Verdict, row: PicturedClass): Confidence {
  if (verdict === 'leak') return row.percent >= 80 ? 'high' : 'medium';
  return row.percent >= plainSuspect ? 'medium' : 'low';
}
