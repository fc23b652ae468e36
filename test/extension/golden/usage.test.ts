/** Usage of our own classification against heaps and threads that are known from elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../src/simulator/index.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../shared.js';
import { openWithScript, regionsOf, repositoryPath } from '../script-session.js';

/** Distinct allocations of a usage. */
function allocations(rows: Iterable<{ AllocationBase: number }>): number[] {
  return [...new Set([...rows].map((row) => row.AllocationBase))];
}

/** First addresses of the modules, as `lm` prints them. */
function moduleBases(session: Session): number[] {
  const rows = session.execute('lm').matchAll(/^([0-9a-f]{8}(?:`[0-9a-f]{8})?) [0-9a-f`]+ /gm);
  return [...rows].map((row) => Number.parseInt(row[1]!.replace('`', ''), 16));
}

describe('samples', () => {
  test('the stacks and the process heap of a sample are told apart', async () => {
    const session = await openWithScript(repositoryPath('samples/heap_blocks.dmp.gz'));
    const threads = session.execute('~').trim().split('\n').length;
    expect(allocations(regionsOf(session, 'usage:Stack'))).toHaveLength(threads);
    const heap = [...regionsOf(session, 'usage:Heap')];
    expect(heap.length).toBeGreaterThan(0);
    expect(heap.every((row) => row.Type === 'MEM_PRIVATE')).toBe(true);
    // Every module of the list begins in a region that is called image, and no other usage lies in a MEM_IMAGE region.
    const images = [...regionsOf(session, 'usage:Image')];
    const bases = new Set(images.map((row) => row.Base));
    const modules = moduleBases(session);
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((base) => !bases.has(base))).toEqual([]);
    expect(images.every((row) => row.Type === 'MEM_IMAGE')).toBe(true);
    expect([...regionsOf(session, 'MEM_IMAGE')]).toHaveLength(images.length);
  });
});

function heapDumps(): string[] {
  if (sharedFolder() === undefined) return [];
  const dumps = readdirSync(requiredSharedPath('dumps/heaps'))
    .filter((file) => file.endsWith('.dmp.gz'))
    .map((file) => file.replace('.dmp.gz', ''));
  if (dumps.length === 0) throw new Error('dumps/heaps of the shared material holds no dump');
  return dumps;
}

describe.skipIf(sharedFolder() === undefined)(overShared('heaps of real allocators'), () => {
  test.each(heapDumps())('%s: every heap of the truth is called heap', async (name) => {
    const truth = JSON.parse(
      gunzipSync(readFileSync(requiredSharedPath(`dumps/heaps/${name}.truth.json.gz`))).toString('utf8'),
    ) as { heaps: [number, string][] };
    expect(truth.heaps.length).toBeGreaterThan(0);
    const session = await openWithScript(requiredSharedPath(`dumps/heaps/${name}.dmp.gz`));
    const usage = name.includes('hpa') ? 'usage:PageHeap' : 'usage:Heap';
    const bases = new Set([...regionsOf(session, usage)].map((row) => row.Base));
    for (const [address, kind] of truth.heaps) expect(bases, kind).toContain(address);
  });

  test('a real WOW64 process: two heaps and two stacks in each world', async () => {
    const session = await openWithScript(
      requiredSharedPath('dumps/real/win10_11082_wow64_runme_full.dmp.gz'),
    );
    const of = (usage: string) => allocations(regionsOf(session, `usage:${usage}`));
    expect(of('Heap64')).toEqual([0x10000, 0x480000]);
    // At 0x20000 are the 108 KiB that _HEAP.FrontEndHeap of 0x5d0000 (+0xd4) points to.
    expect(of('Heap32')).toEqual([0x20000, 0x5d0000, 0x940000]);
    for (const usage of ['Stack32', 'Stack64']) expect(of(usage), usage).toHaveLength(2);
  });

  test('what cannot be told is said: no TEB captured, no region described', async () => {
    const session = await openWithScript(requiredSharedPath('dumps/real/winxp_x86_firefox_2006_mini.dmp'));
    const caveats = String(regionsOf(session).Caveats);
    expect(caveats).toContain('9 of 9 TEBs were not captured');
    expect(caveats).toContain('no MemoryInfoList');
  });
});
