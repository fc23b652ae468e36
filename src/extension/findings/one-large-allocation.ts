/**
 * One allocation outside every heap that makes a large part of the commit. No growth pattern by itself, like one
 * large block of a heap; said aloud, because whoever looks at the budget asks for it first.
 */
import { share } from '../address-space/share';
import { addressText, bytes, percent } from '../view/format';
import { dumpBytesCommand, questionCommand } from './commands';
import type { Finding } from './finding';
import type { Survey } from './survey';

/** Percent of the commit, and bytes, from which one allocation is worth a word. */
const notable = 30;
const large = 16 << 20;

export function oneLargeAllocation(survey: Survey): Finding[] {
  const commit = survey.committed();
  if (!commit.known) return [];
  return survey
    .allocationClasses()
    .filter((row) => row.count === 1 && row.committed >= large && /^(<unknown>|MappedFile)/.test(row.usage))
    .filter((row) => share(row.committed, commit.value) >= notable)
    .map((row): Finding => {
      const part = share(row.committed, commit.value);
      const at = addressText(row.first, survey.debuggee.target.pointerSize);
      const size = row.size === null ? row.bytes : row.size;
      return {
        Kind: 'one-large-allocation',
        Title: `one allocation at ${at} commits ${bytes(row.committed)}, ${percent(part)} of the process: not a growth pattern by itself`,
        Verdict: 'not a leak',
        Confidence: 'low',
        Facts: { Size: size, Count: 1, Bytes: row.committed, Type: row.type, Usage: row.usage, Share: part },
        Evidence: [
          { Text: 'a single allocation does not repeat', Weight: 'against' },
          { Text: `${bytes(row.bytes)} reserved and committed, ${row.protect}`, Weight: 'context' },
        ],
        Memory: 'part of another',
        ExplainedBytes: row.committed,
        UnexplainedBytes: commit.value - row.committed,
        Next: [
          { Command: dumpBytesCommand(row.first), Why: 'what it holds' },
          {
            Command: questionCommand('allocBreakpoint', size),
            Why: 'who makes it, should a second one appear',
          },
        ],
      };
    });
}
