/** Every question over every sample, as text and as JSON; the figures are those that processes and hunts published. */
import { describe, expect, it } from 'vitest';
import { sampleTruth } from '../samples/samples.js';
import { inputs, kebab, leakscope, leakscopeJson, questions } from './leakscope.js';

interface Table {
  RowCount: number;
  Rows: Record<string, number | string>[];
  NotShown?: { Rows: number; Bytes?: number };
}

/** For the questions that take something in any case: a size, an address, or a text. */
function argumentsOf(name: string): string[] {
  if (name === 'findString') return ['kernel32'];
  return /Breakpoint$|^blocksOfSize$|^block$/.test(name) ? ['0xa45c'] : [];
}

// The dumps with mapped views add nothing to the layout; test/golden looks at their figures.
describe.each(inputs.filter((input) => !input.includes('mapped_views')))('%s', (input) => {
  it.each(questions.map((question) => question.name))('%s answers as text and as JSON', async (name) => {
    const args = [kebab(name), input, ...argumentsOf(name)];
    const text = await leakscope(args);
    expect(text.err).toBe('');
    expect([0, 3]).toContain(text.status);
    expect(text.out.trim()).not.toBe('');
    expect(text.out).not.toMatch(/undefined|\[object|NaN/);
    const json = await leakscope([...args, '--json']);
    expect(json.status).toBe(text.status);
    expect(typeof JSON.parse(json.out)).toBe('object');
  });

  it('is answered by its summary when it stands alone, with the status of its findings', async () => {
    const bare = await leakscope([input]);
    expect(bare).toEqual(await leakscope(['leak-summary', input]));
    expect(bare.status).toBe(/^(LEAK|SUSPECT) /m.test(bare.out) ? 3 : 0);
  });
});

describe('figures', () => {
  it('of the chunks that the process counted itself', async () => {
    const truth = sampleTruth('html_chunks');
    const { Rows } = await leakscopeJson<Table>('region-histogram', 'samples/html_chunks.dmp.gz');
    expect(Rows[0]).toMatchObject({ Size: truth.chunkSize, Count: truth.count, Bytes: truth.bytes });
    const { out } = await leakscope(['region-histogram', 'samples/html_chunks.dmp.gz']);
    expect(out).toMatch(new RegExp(`^ +0x${truth.chunkSize.toString(16)} +${truth.count} +37\\.5 MiB `, 'm'));
  });

  it('of what the process says about its own commit', async () => {
    const { wholeProcess } = sampleTruth('mapped_views');
    const { ByType } = await leakscopeJson<{ ByType: Table }>('address-space', 'samples/mapped_views.dmp.gz');
    const committed = new Map(ByType.Rows.map((row) => [row.Name, row.Committed]));
    expect(committed.get('MEM_PRIVATE')).toBe(wholeProcess.privateCommit);
    expect(committed.get('MEM_MAPPED')).toBe(wholeProcess.mappedCommit);
    expect(committed.get('MEM_IMAGE')).toBe(wholeProcess.imageCommit);
  });

  it('of the published heap listing', async () => {
    const { out } = await leakscope(['heap-stats', 'samples/logs/000-heap-fixed-size-x86.log', '0x021f0000']);
    expect(out).toMatch(/^ +0xa45c +285 +11\.44 MiB +99\.75 % /m);
    const { out: heaps } = await leakscope(['heaps', 'samples/logs/000-heap-fixed-size-x86.log']);
    expect(heaps).toMatch(/^ +021f0000 +11\.74 MiB +91\.76 % /m);
  });

  it('of the largest heap when none is named', async () => {
    const log = 'samples/logs/000-heap-fixed-size-x86.log';
    expect(await leakscope(['heap-stats', log])).toEqual(await leakscope(['heap-stats', log, '0x021f0000']));
  });
});

describe('--top', () => {
  const dump = 'samples/html_chunks.dmp.gz';

  it.each([1, 5, 20])('%i rows, and what is left out adds up', async (top) => {
    const all = await leakscopeJson<Table>('region-histogram', dump, '--top', '0');
    expect(all.Rows).toHaveLength(all.RowCount);
    const cut = await leakscopeJson<Table>('region-histogram', dump, '--top', String(top));
    expect(cut.Rows).toEqual(all.Rows.slice(0, top));
    expect(cut.NotShown).toEqual({
      Rows: all.RowCount - top,
      Bytes: all.Rows.slice(top).reduce((sum, row) => sum + Number(row.Bytes), 0),
    });
    const { out } = await leakscope(['region-histogram', dump, '--top', String(top)]);
    expect(out).toContain(`${all.RowCount - top} more rows, `);
  });

  it('0 leaves nothing out', async () => {
    const { out } = await leakscope(['regions', dump, '--top', '0']);
    expect(out).not.toContain('not shown; --top');
    expect(out.match(/ MEM_(COMMIT|RESERVE|FREE) /g)).toHaveLength(
      sampleTruth('html_chunks').wholeProcess.regionsWithFreeOnes,
    );
  });

  it('counts findings of a summary', async () => {
    const { out, status } = await leakscope(['samples/logs/001-heap-by-hand-x86.log', '--top', '2']);
    expect(out.match(/^(LEAK|SUSPECT|NOT A LEAK|CANNOT TELL) /gm)).toHaveLength(2);
    expect(out).toMatch(/^\d+ more findings \(.*\) not shown; --top 0 shows all$/m);
    expect(status).toBe(3);
  });
});

describe('numbers as dx users write them', () => {
  it.each(['0xa45c', '0xA45C', '42076', '0n42076', '00000000`0000a45c'])('%s', async (size) => {
    const log = 'samples/logs/000-heap-fixed-size-x86.log';
    const { Size } = await leakscopeJson<{ Size: number }>('alloc-breakpoint', log, size);
    expect(Size).toBe(0xa45c);
  });
});

describe('options of questions', () => {
  const dump = 'test/fixtures/heaps/x64-19041.dmp.gz';
  interface Grouped {
    readonly Commit: number;
    readonly Rows: readonly { readonly State: string; readonly Bytes: number }[];
  }

  it('stand anywhere behind the input, with and without an argument', async () => {
    const all = await leakscopeJson<Grouped>('heap-stats', dump, '--group-by', 'state');
    expect(all.Rows.map(({ State }) => State)).toEqual(['busy', 'free', 'overhead', 'uncovered']);
    expect(all.Rows.reduce((sum, { Bytes }) => sum + Bytes, 0)).toBe(all.Commit);
    const one = await leakscopeJson<Grouped>('heap-stats', '--group-by=state', dump, '0x20102050000');
    expect(one.Commit).toBeLessThan(all.Commit);
  });

  it('are refused with what there is', async () => {
    const { err, status } = await leakscope(['heap-stats', dump, '--group-by', 'age']);
    expect(err).toContain('Cannot group blocks by "age". Known: "size", "heap,size"');
    expect(status).toBe(1);
  });
});
