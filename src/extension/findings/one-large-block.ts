/**
 * One big block in a heap. It may be the largest row of the listing and still is no growth pattern: a leak
 * repeats, one block does not. Said aloud, because it is what the eye stops at first.
 */
import type { Debuggee } from '../debuggee/debuggee';
import type { SizeClass } from '../heap/reported';
import type { HeapFilter } from '../text/heap-filter';
import { addressText, bytes, hex, percent } from '../view/format';
import { questionCommand } from './commands';
import type { Evidence, Finding } from './finding';
import type { Survey } from './survey';

const large = 1 << 20;
/** From this share of the busy bytes on, a single block is worth a word. */
const notable = 5;

export function oneLargeBlock(survey: Survey): Finding[] {
  const findings: Finding[] = [];
  survey.heapClasses().forEach((place) => {
    place.classes.classes
      .filter((row) => row.count === 1 && row.size >= large && row.percent >= notable)
      .forEach((row) => {
        findings.push(findingOf(survey, place.heap.address, place.heap.commit, row));
      });
  });
  return findings;
}

function findingOf(survey: Survey, heap: number, commit: number, row: SizeClass): Finding {
  const name = addressText(heap, survey.debuggee.target.pointerSize);
  return {
    Kind: 'one-large-block',
    Title: `one block of ${bytes(row.size)} in heap ${name}: not a growth pattern by itself`,
    Verdict: 'not a leak',
    Confidence: 'medium',
    Facts: { Size: row.size, Count: 1, Bytes: row.total, Heap: heap, Share: row.percent },
    Evidence: evidenceOf(survey, row),
    Memory: 'heap',
    ExplainedBytes: row.total,
    UnexplainedBytes: Math.max(0, commit - row.total),
    Next: [
      {
        Command: questionCommand('allocBreakpoint', row.size),
        Why: 'who allocates it, should a second one appear',
      },
    ],
  };
}

function evidenceOf(survey: Survey, row: SizeClass): Evidence[] {
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
