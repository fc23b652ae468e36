/**
 * One big block in a heap. It may be the largest row of the listing and still is no growth pattern: a leak
 * repeats, one block does not. Said aloud, because it is what the eye stops at first.
 */
import type { Debuggee } from '../debuggee/debuggee';
import type { HeapFilter } from '../text/heap-filter';
import { addressText, bytes, hex, percent } from '../view/format';
import { questionCommand } from './commands';
import type { Evidence, Finding, NextCommand } from './finding';
import type { PicturedClass, PicturedHeap } from './heap-picture';
import type { Survey } from './survey';

const large = 1 << 20;
/** From this share of the busy bytes on, a single block is worth a word. */
const notable = 5;
/** A walk sees every block of every heap; so many are named. */
const named = 3;

export function oneLargeBlock(survey: Survey): Finding[] {
  const found: { heap: PicturedHeap; row: PicturedClass }[] = [];
  survey.heapsWithClasses().forEach((heap) => {
    heap
      .classes!.rows.filter((row) => row.count === 1 && row.size >= large && row.percent >= notable)
      .forEach((row) => {
        found.push({ heap, row });
      });
  });
  return found
    .sort((a, b) => b.row.size - a.row.size || a.heap.address - b.heap.address)
    .slice(0, named)
    .map(({ heap, row }) => findingOf(survey, heap, row));
}

function findingOf(survey: Survey, heap: PicturedHeap, row: PicturedClass): Finding {
  const name = addressText(heap.address, heap.pointerSize);
  return {
    Kind: 'one-large-block',
    Title: `one block of ${bytes(row.size)} in heap ${name}: not a growth pattern by itself`,
    Verdict: 'not a leak',
    Confidence: 'medium',
    Facts: { Size: row.size, Count: 1, Bytes: row.total, Heap: heap.address, Share: row.percent },
    Evidence: evidenceOf(survey, row),
    Memory: 'heap',
    ExplainedBytes: row.total,
    UnexplainedBytes: Math.max(0, heap.commit - row.total),
    Next: nextOf(row),
  };
}

function nextOf(row: PicturedClass): NextCommand[] {
  const next: NextCommand[] = [
    {
      Command: questionCommand('allocBreakpoint', row.size),
      Why: 'who allocates it, should a second one appear',
    },
  ];
  if (row.walked !== null)
    next.push({
      Command: questionCommand('block', row.walked.first),
      Why: 'where it lies and what it holds',
    });
  return next;
}

function evidenceOf(survey: Survey, row: PicturedClass): Evidence[] {
  const evidence: Evidence[] = [
    {
      Text: `${hex(row.size)} x 1, ${percent(row.percent)} of the busy bytes: a single block does not repeat`,
      Weight: 'against',
    },
  ];
  const listed = survey.blocksOfSize(row.size);
  if (listed !== null) evidence.push(blocksFound(survey.debuggee, listed));
  const looked = survey
    .heapAddresses()
    .filter((found) => found.block !== null && found.block.userSize === row.size);
  if (looked.some((found) => found.stack.length === 0))
    evidence.push({
      Text: '!heap -p -a shows no stack: this process keeps no stack database (gflags +ust), so the allocator cannot be named from it',
      Weight: 'context',
    });
  return evidence;
}

function blocksFound(debuggee: Debuggee, found: HeapFilter): Evidence {
  const where = found.blocks.map(
    (block) => `${addressText(block.userPointer, debuggee.target.pointerSize)} (${block.state})`,
  );
  return {
    Text: `${found.blocks.length} block${found.blocks.length === 1 ? '' : 's'} of this size in ${found.heaps.length} heaps: ${where.slice(0, 3).join(', ')}${where.length > 3 ? ', ...' : ''}`,
    Weight: 'context',
  };
}
