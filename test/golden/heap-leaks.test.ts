/** Leaks in walked heaps, through the built script: what the summary says, and that what it recommends is answered. */
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answerToJson } from '../../src/cli/render/json.js';
import { openSession, profiles, type Session } from '../../src/simulator/index.js';
import {
  heapFullOfBlocks,
  type LeakyProcess,
  tenThousandSmallBlocks,
} from '../extension/findings/leaky-process.js';

const bundle = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));

interface Shown {
  Kind: string;
  Verdict: string;
  Facts: Record<string, number>;
  ExplainedBytes: number;
  Next: { Command: string }[];
}

async function open({ path }: LeakyProcess, profile = profiles[0]!): Promise<Session> {
  const session = await openSession(path, { profile });
  onTestFinished(() => session.close());
  session.loadScript(bundle);
  return session;
}

// biome-ignore lint/suspicious/noExplicitAny: answers have no static type outside the script
const summaryOf = (session: Session): any => answerToJson(session.call('leakSummary'), 0);

test.each(profiles.map((profile) => [profile.Name, profile] as const))(
  'the leak is the first finding under the %s profile, and its bytes are explained once',
  async (_, profile) => {
    const process = heapFullOfBlocks(64);
    const { heap, size, count } = process.leak;
    const summary = summaryOf(await open(process, profile));
    expect(summary.Findings[0]).toMatchObject({
      Kind: 'heap-size-class',
      Verdict: 'leak',
      Facts: { Size: size, Count: count, Bytes: size * count, Heap: heap },
    });
    expect(summary.Explained).toBe(size * count);
    expect(summary.Unexplained).toBe(summary.Committed - summary.Explained);
  },
);

describe('what a finding recommends', () => {
  test.each([
    ['a heap full of blocks, x64', () => heapFullOfBlocks(64)],
    ['a heap full of blocks, x86', () => heapFullOfBlocks(32)],
    ['ten thousand small blocks', () => tenThousandSmallBlocks(64)],
  ] as const)('is answered: %s', async (_, make) => {
    const process = make();
    const session = await open(process);
    const findings: Shown[] = summaryOf(session).Findings;
    const commands = findings.flatMap(({ Next }) => Next.map(({ Command }) => Command));
    const { size, count } = process.leak;
    const listing = `dx -g @$scriptContents.blocksOfSize(0x${size.toString(16)})`;
    expect(commands).toContain(listing);
    for (const command of commands.filter((one) => one.startsWith('dx ')))
      expect(session.execute(command), command).not.toMatch(/^Error|error in '|cannot tell/im);
    const blocks = answerToJson(session.call('blocksOfSize', size), 0) as { RowCount: number };
    expect(blocks.RowCount).toBe(count);
  });
});
