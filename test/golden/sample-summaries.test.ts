/** The summary of each sample dump against what the process wrote about itself. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerToJson } from '../../src/cli/render/json.js';
import { openSession, type Profile, profiles } from '../../src/simulator/index.js';
import { withoutRegions } from '../samples/dump-file.js';
import { samplePath, sampleTruth } from '../samples/samples.js';

const bundle = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: answers have no static type outside the script
async function summaryOf(path: string, profile: Profile): Promise<any> {
  const session = await openSession(path, { profile });
  try {
    session.loadScript(bundle);
    return answerToJson(session.call('leakSummary'), 0);
  } finally {
    session.close();
  }
}

describe.each(profiles.map((profile) => [profile.Name, profile] as const))(
  'summaries under the %s profile',
  (_, profile) => {
    it('html_chunks: every chunk and nothing else is explained', async () => {
      const truth = sampleTruth('html_chunks');
      const summary = await summaryOf(samplePath('html_chunks'), profile);
      expect(summary.Findings[0]).toMatchObject({
        Kind: 'private-region-class',
        Verdict: 'leak',
        Facts: { Size: truth.chunkSize, Count: truth.count, Bytes: truth.bytes },
      });
      expect(summary.Explained).toBe(truth.bytes);
      expect(summary.Committed - summary.Explained).toBe(summary.Unexplained);
      const { privateCommit, mappedCommit, imageCommit } = truth.wholeProcess;
      expect(summary.Committed).toBe(privateCommit + mappedCommit + imageCommit);
    });

    it.each(['mapped_views', 'mapped_views_mingw'] as const)(
      '%s: both sizes of view are explained',
      async (name) => {
        const summary = await summaryOf(samplePath(name), profile);
        const classes = summary.Findings.filter(
          (finding: { Kind: string }) => finding.Kind === 'mapped-view-class',
        );
        const found = classes.map((finding: { Facts: { Size: number; Count: number } }) => [
          finding.Facts.Size,
          finding.Facts.Count,
        ]);
        const bySize = new Map<number, number>();
        for (const view of sampleTruth(name).views) bySize.set(view.size, (bySize.get(view.size) ?? 0) + 1);
        expect(found).toEqual([...bySize].sort((a, b) => b[0] * b[1] - a[0] * a[1]));
        expect(summary.Explained).toBe([...bySize].reduce((sum, [size, count]) => sum + size * count, 0));
      },
    );

    it('heap_blocks: a leak inside a heap that cannot be walked is not denied', async () => {
      const summary = await summaryOf(samplePath('heap_blocks'), profile);
      expect(summary.Findings.map((finding: { Verdict: string }) => finding.Verdict)).toEqual([
        'cannot tell',
        'cannot tell',
      ]);
      expect(summary.Explained).toBe(0);
      const [unseen] = summary.Findings;
      expect(unseen.Title).toContain("Wine's heaps and no Windows heaps");
      const evidence = unseen.Evidence.map(({ Text }: { Text: string }) => Text).join('\n');
      expect(evidence).toContain('a dump made on Windows can be read');
      expect(evidence).toContain('they may be among the');
    });

    describe('without MemoryInfoList', () => {
      let folder: string;
      beforeAll(() => {
        folder = mkdtempSync(join(tmpdir(), 'leakscope-'));
      });
      afterAll(() => rmSync(folder, { recursive: true }));

      it('the chunks are found all the same, as a suspect, and counted into the sum', async () => {
        const path = join(folder, 'html_chunks.dmp');
        writeFileSync(path, withoutRegions(gunzipSync(readFileSync(samplePath('html_chunks')))));
        const truth = sampleTruth('html_chunks');
        const summary = await summaryOf(path, profile);
        expect(summary.Findings[0]).toMatchObject({
          Kind: 'region-class',
          Verdict: 'suspect',
          Facts: { Size: truth.chunkSize, Count: truth.count, Bytes: truth.bytes },
        });
        expect(summary.Explained).toBe(truth.bytes);
      });
    });
  },
);
