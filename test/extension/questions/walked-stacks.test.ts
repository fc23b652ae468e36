/** allocationStacks over memory: blocks by the stacks that heaps keep, made up here and kept by the real allocators. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Debuggee } from '../../../src/extension/debuggee/debuggee.js';
import { allocationStacks } from '../../../src/extension/questions/allocation-stacks.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { type ListedBlock, ListedHeap } from '../heap/listed-heap.js';
import { repositoryPath } from '../script-session.js';
import { processOf, shown } from './listed-process.js';

const area = { kind: 'segment', base: 0x100000, reserved: 0x100000, committed: 0x1000 } as const;
const ntdll = { name: 'ntdll', path: 'C:\\Windows\\System32\\ntdll.dll', base: 0x70000000, size: 0x10000 };
const app = { name: 'app', path: 'C:\\app.exe', base: 0x400000, size: 0x10000 };

function busy(index: number, userSize: number, trace: number): ListedBlock {
  const address = 0x100000 + index * 0x40;
  return { address, size: 0x40, state: 'busy', user: address + 16, userSize, trace };
}

/** A record as x64 heaps keep it: chain, sum of the frames, count, frames. */
function record(at: number, frames: readonly number[]): [number, number][] {
  const sum = frames.reduce((total, frame) => total + frame, 0);
  const words: [number, number][] = [
    [at + 8, sum % 0x100000000],
    [at + 12, frames.length],
  ];
  frames.forEach((frame, i) => {
    words.push([at + 16 + i * 8, frame]);
  });
  return words;
}

function asked(size?: string, blocks: readonly ListedBlock[] = listed) {
  const words = new Map([
    ...record(0x9000, [ntdll.base + 0x10, app.base + 0x20, app.base + 0x30]),
    // The same stack, kept twice.
    ...record(0x9100, [ntdll.base + 0x10, app.base + 0x20, app.base + 0x30]),
    ...record(0x9200, [ntdll.base + 0x10, app.base + 0x40]),
  ]);
  const u32 = (address: number) => words.get(address) ?? 0;
  const memory = { u32, pointer: (address: number) => u32(address) + u32(address + 4) * 0x100000000 };
  const process = processOf({ heaps: [new ListedHeap(0x100000, [area], blocks)], modules: [ntdll, app] });
  const debuggee = {
    ...process,
    memory: { ...process.memory, ...memory },
    structure: () => null,
  } as unknown as Debuggee;
  return shown(allocationStacks.ask(() => debuggee, [size]));
}

const listed: readonly ListedBlock[] = [
  busy(0, 0x10, 0x9000),
  busy(1, 0x10, 0x9100),
  busy(2, 0x20, 0x9100),
  busy(3, 0x18, 0x9200),
  busy(4, 0x18, 0),
  busy(5, 0x18, 0xa000),
];

describe('stacks made up', () => {
  test('records of equal frames are one row, and the bytes add up', () => {
    const { rows, facts, text } = asked();
    expect(text).toBe('6 busy blocks, 88 B of 136 B from 2 stacks');
    expect(rows).toMatchObject([
      { Blocks: 3, Bytes: 0x40, Owner: 'app+0x20', CalledBy: 'app+0x30', Size: undefined, Example: 0x100010 },
      { Blocks: 1, Bytes: 0x18, Owner: 'app+0x40', CalledBy: '', Size: 0x18, Trace: 0x9200 },
    ]);
    expect(facts).toMatchObject({
      Blocks: 6,
      Busy: 136,
      Traced: 88,
      Unreadable: 24,
      Without: 24,
      OtherBusy: 0,
    });
  });

  test('of one size, and of a range', () => {
    expect(asked('0x18').facts).toMatchObject({ Blocks: 3, Busy: 72, Traced: 24, OtherBusy: 64 });
    expect(asked('0x10-0x17').rows).toMatchObject([{ Blocks: 2, Size: 0x10 }]);
  });

  test('without any it says how to get them', () => {
    expect(asked('0x18', [busy(0, 0x18, 0)]).text).toBe(
      'cannot tell: No busy block of 0x18 bytes has a stack that can be read. To keep a stack with every block: gflags /i app.exe +ust, start the program again, and ask again. Or, without a restart: dx @$scriptContents.allocBreakpoint(0x18) prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint 0x18 --log hits.log writes a log for this question.',
    );
    expect(asked('0x19').text).toBe('cannot tell: No busy block of 0x19 bytes was found.');
  });
});

test('the database of a real ntdll: every live block has its stack', async () => {
  const path = repositoryPath('test/fixtures/heaps/x64-19041-ust');
  const { live } = JSON.parse(gunzipSync(readFileSync(`${path}.truth.json.gz`)).toString());
  const debuggee = await dumpDebuggee(`${path}.dmp.gz`);
  const { facts, rows } = shown(allocationStacks.ask(() => debuggee, [undefined]));
  expect(facts).toMatchObject({ Blocks: live.length, Traced: facts.Busy, Unreadable: 0, Without: 0 });
  expect(facts.Busy).toBe(live.reduce((sum: number, [, , size]: number[]) => sum + size!, 0));
  expect(rows.reduce((sum, { Blocks }) => sum + Number(Blocks), 0)).toBe(live.length);
});
