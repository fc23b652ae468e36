/** The leaks of the samples are found in dumps of the genuine writer, too, with the figures of their truth files. */
import { describe, expect, it } from 'vitest';
import { engineSampleTruth } from '../samples/samples.js';
import { leakscopeJson } from './leakscope.js';

interface Summary {
  readonly Committed: number;
  readonly Findings: readonly {
    readonly Verdict: string;
    readonly Facts: { readonly Size: number; readonly Count: number; readonly Bytes: number };
  }[];
}

const summary = (name: string) => leakscopeJson<Summary>(`samples/engine/${name}.dmp.gz`);

describe('leaks in dumps of the genuine writer', () => {
  it('html_chunks: every chunk, of all that the process committed', async () => {
    const truth = engineSampleTruth('html_chunks');
    const { Committed, Findings } = await summary('html_chunks');
    const { privateCommit, mappedCommit, imageCommit } = truth.wholeProcess;
    expect(Committed).toBe(privateCommit + mappedCommit + imageCommit);
    expect(Findings[0]).toMatchObject({
      Verdict: 'leak',
      Facts: { Size: truth.chunkSize, Count: truth.count, Bytes: truth.bytes },
    });
  });

  it('mapped_views: both sizes, though no byte of them is in the dump', async () => {
    const truth = engineSampleTruth('mapped_views');
    const { Findings } = await summary('mapped_views');
    const classes = Findings.map(({ Facts }) => [Facts.Size, Facts.Count]);
    expect(classes).toContainEqual([0x40000, truth.views256K]);
    expect(classes).toContainEqual([0x80000, truth.views512K]);
  });

  it.each(['mapped_views_mingw', 'heap_blocks'])('%s: stacks alone accuse nobody', async (name) => {
    const { Findings } = await summary(name);
    expect(Findings.filter(({ Verdict }) => Verdict === 'leak' || Verdict === 'suspect')).toEqual([]);
  });
});
