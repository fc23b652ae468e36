/** What one address is: blocks that the test writes down, blocks of real allocators, and what a log recorded. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { block } from '../../../src/extension/questions/block.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { type ListedBlock, ListedHeap } from '../heap/listed-heap.js';
import { openWithScript, repositoryPath } from '../script-session.js';
import { processOf, shown } from './listed-process.js';

const area = { kind: 'segment', base: 0x100000, reserved: 0x100000, committed: 0x2000 } as const;
const blocks: readonly ListedBlock[] = [
  { address: 0x100000, size: 0x100, state: 'internal' },
  { address: 0x100100, size: 0x60, state: 'busy', user: 0x100110, userSize: 0x48, flags: 1 },
  { address: 0x100160, size: 0xea0, state: 'free' },
];
const gap = { address: 0x101000, bytes: 0x1000, reason: 'damaged', detail: 'a \u202e header' } as const;
const app = { name: 'app', path: 'C:\\app.exe', base: 0x400000, size: 0x10000 };

function about(address: number, words: Record<number, number> = {}, commands: Record<string, string> = {}) {
  const heap = new ListedHeap(0x100000, [area], blocks, [gap]);
  return shown(block.ask(() => processOf({ heaps: [heap], modules: [app], words, commands }), [address]));
}

/** Words of a text of one-byte characters at an address that is a multiple of 4. */
function textWords(address: number, text: string): Record<number, number> {
  const bytes = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4, '\0'), 'latin1');
  return Object.fromEntries(
    Array.from({ length: bytes.length / 4 }, (_, i) => [address + i * 4, bytes.readUInt32LE(i * 4)]),
  );
}

describe('an address in a block', () => {
  test.each([
    [0x100110, undefined, '00000000`00100110 0x48 busy, back end of heap 00000000`00100000'],
    [
      0x100157,
      0x47,
      '00000000`00100157 is +0x47 in 00000000`00100110 0x48 busy, back end of heap 00000000`00100000',
    ],
    [
      0x100108,
      undefined,
      '00000000`00100108 is in the header of 00000000`00100110 0x48 busy, back end of heap 00000000`00100000',
    ],
  ])('%i', (address, offset, text) => {
    const answer = about(address);
    expect(answer.text).toBe(text);
    expect(answer.facts).toMatchObject({
      Address: address,
      Heap: 0x100000,
      HeapKind: 'NT',
      UserAddress: 0x100110,
      UserSize: 0x48,
      Offset: offset,
      State: 'busy',
      Block: 0x100100,
      BlockSize: 0x60,
      Flags: 1,
      Segment: 0x100000,
      Before: '00000000`00100000 0x100 internal, back end of heap 00000000`00100000',
      After: '00000000`00100160 0xea0 free, back end of heap 00000000`00100000',
    });
  });

  test('that is free has neither content nor stack', () => {
    const { facts } = about(0x100200);
    expect(facts).toMatchObject({ State: 'free', Block: 0x100160 });
    for (const name of ['UserAddress', 'Content', 'StackNote', 'Stack']) expect(facts[name]).toBeUndefined();
  });

  test('that is damaged says so, without control characters', () => {
    expect(about(0x101234).text).toBe('00000000`00101234: in heap 0x100000, damaged: a \\u202e header');
  });

  test('in no heap is told by its module', () => {
    expect(about(0x401000).text).toBe('00000000`00401000: in no block of a heap, app+0x1000');
  });
});

describe('what is in it', () => {
  const content = (words: Record<number, number>, commands = {}) => about(0x100110, words, commands).facts;

  test.each([
    ['zeros', {}, 'zeros (all of it)'],
    ['a text', textWords(0x100110, 'GET /index.html\r\n'), 'text: "GET /index.html\\x0d\\x0a"'],
    ['a wide text', textWords(0x100110, 'w\0i\0d\0e\0'), 'UTF-16 text: "wide"'],
    ['a text that is too short', textWords(0x100110, 'abc'), expect.stringMatching(/^bytes 61 62 63 00 /)],
    ['bytes', { 1048848: 0x80010203 }, expect.stringMatching(/^bytes 03 02 01 80 00 /)],
    [
      'a fill pattern',
      Object.fromEntries(Array.from({ length: 18 }, (_, i) => [0x100110 + i * 4, 0xbaadf00d])),
      'allocated and never written (0xbaadf00d) (all of it)',
    ],
  ])('%s', (_, words, expected) => {
    expect(content(words as Record<number, number>).Content).toEqual(expected);
  });

  test('an object: the class where a symbol begins exactly there, else module and offset', () => {
    const words = { 1048848: 0x402000 };
    expect(content(words).Vftable).toBe('app+0x2000');
    const exact = "(00402000)   app!Widget::`vftable'   |  (00402040)   app!other\nExact matches:";
    expect(content(words, { 'ln 0x402000': exact }).Vftable).toBe("app!Widget::`vftable' (app+0x2000)");
    const near = '(00401f00)   app!exported+0x100   |  (00402040)   app!other';
    expect(content(words, { 'ln 0x402000': near }).Vftable).toBe('app+0x2000');
  });

  test('without a stack it says how to get one', () => {
    expect(content({}).StackNote).toBe(
      'To keep a stack with every block: gflags /i app.exe +ust, start the program again, and ask again. Or, without a restart: dx @$scriptContents.allocBreakpoint(0x48) prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint 0x48 --log hits.log writes a log for this question.',
    );
  });
});

type Truth = { readonly live: readonly (readonly [heap: number, user: number, size: number])[] };

test.each(['x64-19041', 'x86-7601', 'x64-22621-segnat', 'x86-2600'])(
  '%s: live blocks from within, as their process recorded them',
  async (name) => {
    const path = repositoryPath(`test/fixtures/heaps/${name}`);
    const truth = JSON.parse(gunzipSync(readFileSync(`${path}.truth.json.gz`)).toString()) as Truth;
    const debuggee = await dumpDebuggee(`${path}.dmp.gz`);
    const sample = truth.live.filter((_, i) => i % 97 === 0);
    for (const [heap, user, size] of sample) {
      const { facts } = shown(block.ask(() => debuggee, [user + Math.floor(size / 2)]));
      expect(facts).toMatchObject({ Heap: heap, UserAddress: user, UserSize: size, State: 'busy' });
    }
  },
);

test('an address in user data that is in the header of the next block too says both', async () => {
  const debuggee = await dumpDebuggee(repositoryPath('test/fixtures/heaps/x64-17763.dmp.gz'));
  const answer = block.ask(() => debuggee, [0x20102050760]);
  expect(String(answer)).toMatch(
    /^00000201`02050760 is \+0x10 in 00000201`02050750 0x18 busy, .* and in the header of 00000201`02050760 .*free/,
  );
  expect(shown(answer).facts.AlsoHeaderOf).toMatch(/free/);
});

test('a log answers with what !heap -p -a printed, also from within', async () => {
  const session = await openWithScript(repositoryPath('samples/logs/001-heap-by-hand-x86.log'));
  const answer = () => shown(session.call('block', 0x1190b020 + 0x1000) as object);
  expect(answer().facts).toMatchObject({ Heap: 0x1c20000, UserAddress: 0x1190b020, UserSize: 0x400000 });
  expect(String(session.call('block', 0x1000))).toBe(
    'cannot tell: A log holds no memory, and this one does not hold !heap -p -a 1000.',
  );
});
