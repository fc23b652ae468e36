/**
 * The four documented hunts as logs. Expected figures are those that the hunts printed, and sums of them worked
 * out by hand from the printed rows.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerToJson } from '../../src/cli/render/json.js';
import { openSession, profiles, type Session } from '../../src/simulator/index.js';

const bundle = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));
const log = (name: string) => fileURLToPath(new URL(`../../samples/logs/${name}.log`, import.meta.url));

interface Shown {
  Kind: string;
  Title: string;
  Verdict: string;
  Confidence: string;
  Facts: Record<string, number | string>;
  Evidence: { Text: string; Weight: string }[];
  ExplainedBytes: number;
  UnexplainedBytes: number;
  Next: { Command: string; Why: string }[];
}

describe.each(profiles.map((profile) => [profile.Name, profile] as const))(
  'under the %s profile',
  (_name, profile) => {
    let session: Session;
    const open = async (name: string) => {
      session = await openSession(log(name), { profile });
      session.loadScript(bundle);
    };
    // biome-ignore lint/suspicious/noExplicitAny: answers have no static type outside the script
    const ask = (question: string, ...args: unknown[]): any =>
      answerToJson(session.call(question, ...args), 0);
    const findings = (): Shown[] => ask('leakSummary').Findings;
    const evidence = (finding: Shown) => finding.Evidence.map((one) => one.Text).join('\n');

    describe('000, a heap leak of one size', () => {
      beforeAll(() => open('000-heap-fixed-size-x86'));
      afterAll(() => session.close());

      it('ranks the heaps: 021f0000 holds 91.8 % of the commit', () => {
        const heaps = ask('heaps');
        expect(heaps.RowCount).toBe(9);
        expect(heaps.Commit).toBe(13_104 * 1024);
        expect(heaps.Rows[0]).toMatchObject({ Heap: 0x021f0000, Commit: 12_024 * 1024 });
        expect(heaps.Rows[0].Share).toBeCloseTo(91.76, 2);
        expect(heaps.Rows[1]).toMatchObject({ Heap: 0x002c0000, Commit: 372 * 1024 });
      });

      it('names the size class first, as a leak with high confidence', () => {
        const [first] = findings();
        expect(first).toMatchObject({
          Kind: 'heap-size-class',
          Verdict: 'leak',
          Confidence: 'high',
          Facts: { Size: 0xa45c, Count: 0x11d, Bytes: 0xb6fa6c, Heap: 0x021f0000, Share: 99.75 },
          ExplainedBytes: 0xb6fa6c,
        });
      });

      it('names the caller that the breakpoint caught, below allocator and run time', () => {
        expect(findings()[0]!.Facts.Owner).toBe('mfnspstd32+0xba7e');
        expect(evidence(findings()[0]!)).toContain('mfnspstd32!WSPStartup+0x9d');
      });

      it('prints the breakpoint with the condition and the actions of the hunt', () => {
        const lines = ask('allocBreakpoint', 0xa45c).Rows.map((row: { Command: string }) => row.Command);
        expect(lines).toContain("bp ntdll!RtlAllocateHeap \"j(poi(@esp+c) = 0x0a45c) 'k';'gc'\"");
      });

      it('refuses to set a breakpoint in a log, and says why', () => {
        const answer = ask('setAllocBreakpoint', 0xa45c);
        expect(answer.Set).toBe(false);
        expect(answer.Why).toContain('log');
      });

      it('accounts for the busy bytes: 12,021,812 of 12,312,576 committed', () => {
        expect(ask('heapStats', 0x021f0000)).toMatchObject({
          Busy: 0xb6fa6c + 0x75a8 + 0x20,
          Commit: 12_312_576,
          NotCovered: 12_312_576 - 144 * 1024 - 12_021_812,
        });
      });
    });

    describe('001, a heap by hand', () => {
      beforeAll(() => open('001-heap-by-hand-x86'));
      afterAll(() => session.close());

      it('puts heap 01c20000 first, with 60.8 % of 139,880 K', () => {
        const heaps = ask('heaps');
        expect(heaps.RowCount).toBe(29);
        expect(heaps.Commit).toBe(139_880 * 1024);
        expect(heaps.Rows[0]).toMatchObject({
          Heap: 0x01c20000,
          Commit: 84_980 * 1024,
          UcrCount: 180,
          VirtualFrag: 34,
        });
        expect(heaps.Rows[0].Share).toBeCloseTo(60.75, 2);
        expect(findings()[0]!.Facts.Heap).toBe(0x01c20000);
      });

      it('reports about 64,340 KB of its commit as not covered by -stat', () => {
        const first = findings()[0]!;
        expect(first.Kind).toBe('dominant-heap');
        expect(Math.abs(first.UnexplainedBytes / 1024 - 64_340)).toBeLessThan(20);
      });

      it('does not call the block of 4 MiB a growth pattern', () => {
        const block = findings().filter((finding) => finding.Facts.Size === 0x400000);
        expect(block).toHaveLength(1);
        expect(block[0]).toMatchObject({ Kind: 'one-large-block', Verdict: 'not a leak' });
        expect(evidence(block[0]!)).toContain('1190b020 (busy VirtualAlloc)');
        expect(evidence(block[0]!)).toContain('no stack database');
      });

      it('lists the many-block suspects', () => {
        const counts = findings()
          .filter((finding) => finding.Kind === 'heap-size-class')
          .map((finding) => [finding.Facts.Size, finding.Facts.Count]);
        for (const suspect of [
          [0x14, 9873],
          [0x18, 7178],
          [0x20, 5922],
          [0x48, 3436],
          [0x2c, 3313],
          [0x208, 1602],
          [0x689, 289],
          [0x489, 189],
        ])
          expect(counts).toContainEqual(suspect);
      });
    });

    describe('002, dynamic assemblies', () => {
      beforeAll(() => open('002-dynamic-assemblies-x64'));
      afterAll(() => session.close());

      it('reads the budget', () => {
        expect(ask('leakSummary').Committed).toBe(8_144_412_672);
        const gc = findings().find((finding) => finding.Kind === 'managed-heap')!;
        expect(gc).toMatchObject({ Verdict: 'not a leak', Facts: { Bytes: 2_885_001_216, Share: 35.42 } });
      });

      it('puts the four assemblies into one family and names what made them', () => {
        const [first] = findings();
        expect(first).toMatchObject({
          Kind: 'dynamic-assemblies',
          Verdict: 'leak',
          Facts: { Count: 4, Bytes: 1_358_352_384 },
        });
        expect(first!.Facts.Class).toContain('System.Web.Services.Protocols.SoapHttpClientProtocol');
        expect(first!.Facts.Class).toContain('System.CodeDom.Compiler.GeneratedCodeAttribute');
        for (const name of ['mr4vbdbg', '51buoqnx', 'r2bjpfrk', 'qgt1j2cs'])
          expect(evidence(first!)).toContain(name);
      });

      it('says what is left without GC and loader heaps: 3.63 GiB', () => {
        expect(evidence(findings()[0]!)).toContain('3.63 GiB of commit are left');
      });
    });

    describe('003, region sizes of a WOW64 process', () => {
      beforeAll(() => open('003-region-size-wow64'));
      afterAll(() => session.close());

      it('reads 0xcd777000 bytes in 17,673 regions of unknown usage', () => {
        const usage = ask('addressSpace').ByUsage.Rows as { Name: string; Bytes: number; Regions: number }[];
        expect(usage.find((row) => row.Name === '<unknown>')).toMatchObject({
          Bytes: 0xcd777000,
          Regions: 17_673,
        });
      });

      it('joins 21 printed rows to 19 allocations of 0x20000', () => {
        const rows = ask('regionHistogram').Rows;
        expect(rows).toHaveLength(1);
        expect(rows[0]).toMatchObject({ Size: 0x20000, Count: 19, Regions: 21, Bytes: 19 * 0x20000 });
        const raw = ask('regionHistogram', 'region').Rows as { Size: number; Count: number }[];
        const bySize = new Map<number, number>();
        for (const row of raw) bySize.set(row.Size, (bySize.get(row.Size) ?? 0) + row.Count);
        expect([...bySize].sort((a, b) => a[0] - b[0])).toEqual([
          [0x1000, 2],
          [0x1f000, 2],
          [0x20000, 17],
        ]);
      });

      it('leaves the rest of the unknown memory unexplained', () => {
        const finding = findings().find((one) => one.Kind === 'private-region-class')!;
        expect(finding.UnexplainedBytes).toBe(0xcd777000 - 19 * 0x20000);
      });

      it('sees the period 0x6618 in the printed hits, as a lower bound and a hint', () => {
        const text = findings().find((one) => one.Kind === 'repeated-text')!;
        expect(text.Facts).toMatchObject({ Text: 'PopupCalendar', Period: 0x6618, Count: 10 });
        expect(text.Confidence).toBe('low');
        expect(evidence(text)).toContain('elided');
      });
    });
  },
);
