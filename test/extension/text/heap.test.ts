import { describe, expect, it } from 'vitest';
import { parseHeapFilter } from '../../../src/extension/text/heap-filter';
import { parseHeapAddress } from '../../../src/extension/text/heap-page-a';
import { parseHeapStat, parseHeapStats } from '../../../src/extension/text/heap-stat';
import { parseHeapSummary } from '../../../src/extension/text/heap-summary';
import { hunt, recorded } from './recorded';

const understood = { skipped: { count: 0, first: [] }, truncated: false };

describe('!heap -s', () => {
  it('reads rows, their fragmentation and the facts above the table', () => {
    const summary = parseHeapSummary(recorded('native-x86', /^!heap -s/));
    expect(summary).toMatchObject({
      ...understood,
      lfhKey: '0x5a17c0de',
      terminationOnCorruption: true,
      debuggingAids: ['stack back traces'],
    });
    expect(summary.heaps).toEqual([
      {
        address: 0x350000,
        flags: 0x8000002,
        reserveKb: 65536,
        commitKb: 60416,
        virtualKb: 65536,
        freeKb: 512,
        freeListLength: 77,
        uncommittedRanges: 6,
        virtualBlocks: 1,
        lockContention: 0x2a,
        frontEnd: 'LFH',
        externalFragmentation: 21,
      },
      expect.objectContaining({ address: 0x10000, frontEnd: 'none' }),
      expect.objectContaining({ address: 0x680000, frontEnd: 'lookaside', virtualFragmentation: 40 }),
    ]);
  });

  it('reads the segment heaps that stand before the banner', () => {
    const lines = [
      '                                      Process   Total        Total       ',
      '                               Global Heap List Reserved     Committed   ',
      '    Heap Address  Signature    Flags  Index     Bytes (K)    Bytes (K)   ',
      '    2531eb90000    ddeeddee        2        1       8276         6832    ',
    ];
    const { segmentHeaps } = parseHeapSummary(lines);
    expect(segmentHeaps).toEqual([
      { address: 0x2531eb90000, flags: 2, index: 1, reserveKb: 8276, commitKb: 6832 },
    ]);
  });

  it('reports a corrupt heap', () => {
    const lines = [
      '*                  HEAP ERROR DETECTED                       *',
      'Heap address:  000002decbae0000',
      'Error address: 000002decbaec750',
      'Error type: HEAP_FAILURE_BLOCK_NOT_BUSY',
      '    00007ffbf6ad1575: ntdll!RtlpLogHeapFailure+0x45',
      'LFH Key                   : 0xf39d1efbdd3f221a',
    ];
    expect(parseHeapSummary(lines)).toMatchObject({
      ...understood,
      heapError: { type: 'HEAP_FAILURE_BLOCK_NOT_BUSY', heap: 0x2decbae0000, address: 0x2decbaec750 },
      lfhKey: '0xf39d1efbdd3f221a',
    });
  });

  it('has the published figures: 9 heaps and 13,104 K of commit, 29 heaps and 139,880 K', () => {
    const first = parseHeapSummary(hunt('000-heap-fixed-size-x86', /^!heap -s/)).heaps;
    expect(first).toHaveLength(9);
    expect(sum(first.map((heap) => heap.commitKb))).toBe(13_104);
    expect(first.find((heap) => heap.address === 0x21f0000)).toMatchObject({
      reserveKb: 15_488,
      commitKb: 12_024,
    });
    const second = parseHeapSummary(hunt('001-heap-by-hand-x86', /^!heap -s/));
    expect(second).toMatchObject(understood);
    expect(second.heaps).toHaveLength(29);
    expect(sum(second.heaps.map((heap) => heap.commitKb))).toBe(139_880);
    expect(second.heaps.find((heap) => heap.address === 0x1c20000)).toMatchObject({
      reserveKb: 128_828,
      commitKb: 84_980,
      freeKb: 4_359,
      uncommittedRanges: 180,
      virtualFragmentation: 34,
    });
    expect(second.heaps.map((heap) => heap.externalFragmentation).filter(Boolean)).toEqual([
      13, 15, 13, 58, 45,
    ]);
  });
});

describe('!heap -stat -h', () => {
  it('reads size classes whose total is size × count', () => {
    expect(parseHeapStat(recorded('native-x86', /^!heap -stat/))).toEqual({
      ...understood,
      heap: 0x350000,
      groupBy: 'TOTSIZE',
      maxRows: 20,
      rows: [
        { size: 0x5dc, count: 0x8000, bytes: 0x2ee0000, percent: 80.82 },
        { size: 0x400000, count: 1, bytes: 0x400000, percent: 6.9 },
        { size: 0x40, count: 0x10000, bytes: 0x400000, percent: 6.9 },
        { size: 0x1000, count: 0x3a, bytes: 0x3a000, percent: 0.39 },
      ],
      rejected: [],
    });
  });

  it('refuses a row that does not multiply', () => {
    const stat = parseHeapStat(['    28 10 - 280  (50.00)', '    28 10 - 281  (50.00)']);
    expect(stat.rows).toHaveLength(1);
    expect(stat.rejected).toEqual(['28 10 - 281  (50.00)']);
  });

  it('keeps several heaps apart, and one heap named twice together', () => {
    const lines = [
      'heap @ 00010000',
      ' heap @ 00010000',
      ' 8 2 - 10  (100.00)',
      ' heap @ 00020000',
      ' 4 1 - 4 (100.00)',
    ];
    expect(parseHeapStats(lines).map((stat) => [stat.heap, stat.rows.length])).toEqual([
      [0x10000, 1],
      [0x20000, 1],
    ]);
  });

  it('has the published figures: 0xa45c × 0x11d = 0xb6fa6c, and rows that sum to 84.60 %', () => {
    const first = parseHeapStat(hunt('000-heap-fixed-size-x86', /^!heap -stat/));
    expect(first.rows[0]).toEqual({ size: 0xa45c, count: 0x11d, bytes: 0xb6fa6c, percent: 99.75 });
    expect(sum(first.rows.map((row) => row.bytes))).toBe(12_021_812);
    const second = parseHeapStat(hunt('001-heap-by-hand-x86', /^!heap -stat/));
    expect(second).toMatchObject({ ...understood, heap: 0x1c20000, rejected: [] });
    expect(second.rows).toHaveLength(20);
    expect(sum(second.rows.map((row) => row.percent))).toBeCloseTo(84.6, 6);
    expect(second.rows.find((row) => row.size === 0x208)).toMatchObject({ count: 1_602, bytes: 833_040 });
  });
});

describe('!heap -flt s', () => {
  it('reads blocks with their heap, state and annotation', () => {
    const filter = parseHeapFilter(recorded('native-x86', /^!heap -flt/));
    expect(filter).toMatchObject({ ...understood, heaps: [0x350000, 0x10000, 0x680000] });
    expect(filter.blocks).toHaveLength(3);
    expect(filter.blocks[1]).toEqual({
      heap: 0x350000,
      entry: 0x3a1600,
      sizeUnits: 0xc0,
      previousUnits: 0xc0,
      flags: 0,
      userPointer: 0x3a1618,
      userSize: 0x5dc,
      state: 'busy',
      annotation: "mailer!CMessage::`vftable'",
    });
    expect(filter.blocks[2]).toMatchObject({ sizeUnits: 0x20003, state: 'busy VirtualAlloc' });
  });

  it('has the published figures: one hit of 4 MiB among 29 heaps', () => {
    const filter = parseHeapFilter(hunt('001-heap-by-hand-x86', /^!heap -flt/));
    expect(filter).toMatchObject(understood);
    expect(filter.heaps).toHaveLength(29);
    expect(filter.blocks).toMatchObject([
      { heap: 0x1c20000, entry: 0x1190b018, userPointer: 0x1190b020, userSize: 0x400000, sizeUnits: 0x80200 },
    ]);
  });
});

describe('!heap -p -a', () => {
  it('reads a block of a normal heap with its allocation stack', () => {
    expect(parseHeapAddress(recorded('native-x86', /^!heap -p -a 003a1618/))).toMatchObject({
      ...understood,
      address: 0x3a1618,
      kind: 'heap',
      heap: 0x350000,
      block: { entry: 0x3a1600, userSize: 0x5dc },
      pageHeapBlock: null,
      stack: [
        { returnAddress: 0x77ab1f3e, symbol: 'ntdll!RtlAllocateHeap+0x0000003e' },
        { returnAddress: 0x6f1a4c21, symbol: 'spamsdk!Scan+0x00000121' },
        { returnAddress: 0x401a2f, symbol: 'mailer!CMessage::Parse+0x0000004f' },
      ],
    });
  });

  it('reads a page-heap block, busy and freed', () => {
    const busy = parseHeapAddress(recorded('native-x86', /^!heap -p -a 0f00ed30/));
    expect(busy).toMatchObject({ ...understood, kind: 'page-heap-busy', heap: 0x4f11000 });
    expect(busy.pageHeapBlock).toEqual({
      block: 0xf6f1b2c,
      userAddress: 0xf00ed30,
      userSize: 0x2d0,
      virtualAddress: 0xf00e000,
      virtualSize: 0x2000,
    });
    expect(busy.stack).toHaveLength(2);
    const freed = parseHeapAddress([
      '    _DPH_HEAP_ROOT @ 11d1000',
      '    in free-ed allocation (  DPH_HEAP_BLOCK:         VirtAddr         VirtSize)',
      '                                   22d31a5c:         221be000             2000',
    ]);
    expect(freed).toMatchObject({
      kind: 'page-heap-freed',
      pageHeapBlock: { userAddress: null, virtualAddress: 0x221be000 },
    });
  });

  it('says when nothing was found', () => {
    const lines = [
      'ReadMemory error for address 5b59c3d0',
      "Use `!address 5b59c3d0' to check validity of the address.",
    ];
    expect(parseHeapAddress(lines)).toMatchObject({
      ...understood,
      kind: 'not-found',
      block: null,
      stack: [],
    });
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
