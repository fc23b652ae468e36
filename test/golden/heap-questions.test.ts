/**
 * Size classes, blocks of one size and single addresses, asked of the built script over heaps of the real allocators, and
 * compared with what was allocated.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answerToJson } from '../../src/cli/render/json.js';
import { openSession, type Session } from '../../src/simulator/index.js';
import {
  fixtureNames,
  type HeapTruth,
  heapTruth,
  type LiveBlock,
  lastBuildWithOwnBlocks,
  ownBlocks,
} from './heap-truth.js';

const bundle = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));

interface Table<Row> {
  readonly RowCount: number;
  readonly Rows: readonly Row[];
}

interface SizeRow {
  readonly Size: number;
  readonly Count: number;
  readonly Bytes: number;
}

interface BlockRow {
  readonly Heap: number;
  readonly UserAddress: number;
  readonly UserSize: number;
  readonly State: string;
}

async function openTruth(name: string): Promise<{ truth: HeapTruth; session: Session }> {
  const truth = heapTruth(name);
  const session = await openSession(truth.dump);
  onTestFinished(() => session.close());
  session.loadScript(bundle);
  return { truth, session };
}

function ask<T>(session: Session, question: string, ...args: (number | string)[]): T {
  return answerToJson(session.call(question, ...args), 0) as T;
}

/** Numbers of live blocks by size. */
function counted(blocks: readonly LiveBlock[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { size } of blocks) counts.set(size, (counts.get(size) ?? 0) + 1);
  return counts;
}

/** Blocks of ntdll's own that may be in an answer beside the recorded ones. */
const mostOwn = ({ build }: HeapTruth) => (build > lastBuildWithOwnBlocks ? 0 : ownBlocks.most);

describe.each(fixtureNames)('%s', (name) => {
  test('size classes are those of the record', async () => {
    const { truth, session } = await openTruth(name);
    const { Rows } = ask<Table<SizeRow>>(session, 'heapStats');
    const live = counted(truth.live);
    const found = new Map(Rows.map(({ Size, Count }) => [Size, Count]));
    for (const { Size, Count, Bytes } of Rows) expect(Bytes).toBe(Size * Count);
    let own = 0;
    for (const size of new Set([...live.keys(), ...found.keys()])) {
      const more = (found.get(size) ?? 0) - (live.get(size) ?? 0);
      expect(more, `blocks of ${size}`).toBeGreaterThanOrEqual(0);
      own += more;
    }
    expect(own).toBeLessThanOrEqual(mostOwn(truth));
  });

  test('blocks of a size are those of the record', async () => {
    const { truth, session } = await openTruth(name);
    for (const size of [...counted(truth.live).keys()].filter((_, i) => i % 8 === 0)) {
      const live = truth.live.filter((block) => block.size === size).map(({ user }) => user);
      const { Rows } = ask<Table<BlockRow>>(session, 'blocksOfSize', size);
      const found = Rows.map(({ UserAddress }) => UserAddress);
      expect(found).toEqual(expect.arrayContaining(live));
      expect(found.length - live.length, `blocks of ${size}`).toBeLessThanOrEqual(mostOwn(truth));
      expect(Rows.map(({ UserSize }) => UserSize)).toEqual(found.map(() => size));
    }
  });

  test('first, inner and last addresses belong to their blocks', async () => {
    const { truth, session } = await openTruth(name);
    for (const { user, size } of truth.live.filter((_, i) => i % 60 === 0)) {
      for (const offset of new Set([0, Math.floor(size / 2), Math.max(0, size - 1)])) {
        const at = `${user.toString(16)} + ${offset} of ${size}`;
        expect(ask<BlockRow>(session, 'block', user + offset), at).toMatchObject({
          UserAddress: user,
          UserSize: size,
          State: 'busy',
        });
      }
    }
  });
});

test('with stack traces on, every block has its stack', async () => {
  const { truth, session } = await openTruth('x64-19041-ust');
  const bytes = truth.live.reduce((sum, { size }) => sum + size, 0);
  const answer = ask<Record<string, unknown> & { Rows: readonly { Count: number }[] }>(
    session,
    'allocationStacks',
  );
  expect(answer).toMatchObject({ Blocks: truth.live.length, Busy: bytes, Traced: bytes, Without: 0 });
});
