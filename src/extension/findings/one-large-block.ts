/**
 * One big block in a heap. It may be the largest row of the listing and still is no growth pattern: a leak
 * repeats, one block does not. Said aloud, because it is what the eye stops at first.
 */
import type { Debuggee } from '../debuggee/debuggee';
import type { SizeClass } from '../heap/reported';
import { parseHeapFilter } from '../text/heap-filter';
import { parseHeapAddress } from '../text/heap-page-a';
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
        findings.push(findingOf(survey.debuggee, place.heap.address, place.heap.commit, row));
      });
  });
  return findings;
}

function findingOf(debuggee: Debuggee, heap: number, commit: number, row: SizeClass): Finding {
  const name = addressText(heap, debuggee.target.pointerSize);
  return {
    Kind: 'one-large-block',
    Title: `one block of ${bytes(row.size)} in heap ${name}: not a growth pattern by itself`,
    Verdict: 'not a leak',
    Confidence: 'medium',
    Facts: { Size: row.size, Count: 1, Bytes: row.total, Heap: heap, Share: row.percent },
    Evidence: evidenceOf(debuggee, row),
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

function evidenceOf(debuggee: Debuggee, row: SizeClass): Evidence[] {
  const evidence: Evidence[] = [
    {
      Text: `${hex(row.size)} x 1, ${percent(row.percent)} of the busy bytes: a single block does not repeat`,
      Weight: 'against',
    },
  ];
  debuggee.recordings().forEach((recording) => {
    const filter = /^!heap\s+-flt\s+s\s+(?:0x)?([0-9a-f]+)\s*$/i.exec(recording.command.trim());
    if (filter && parseInt(filter[1]!, 16) === row.size)
      evidence.push(blocksFound(debuggee, recording.lines));
    const address = /^!heap\s+-p\s+-a\s+/i.test(recording.command.trim())
      ? parseHeapAddress(recording.lines)
      : null;
    if (address && address.block && address.block.userSize === row.size && address.stack.length === 0)
      evidence.push({
        Text: '!heap -p -a shows no stack: this process keeps no stack database (gflags +ust), so the allocator cannot be named from it',
        Weight: 'context',
      });
  });
  return evidence;
}

function blocksFound(debuggee: Debuggee, lines: readonly string[]): Evidence {
  const found = parseHeapFilter(lines);
  const where = found.blocks.map(
    (block) => `${addressText(block.userPointer, debuggee.target.pointerSize)} (${block.state})`,
  );
  return {
    Text: `${found.blocks.length} block${found.blocks.length === 1 ? '' : 's'} of this size in ${found.heaps.length} heaps: ${where.slice(0, 3).join(', ')}${where.length > 3 ? ', ...' : ''}`,
    Weight: 'context',
  };
}
