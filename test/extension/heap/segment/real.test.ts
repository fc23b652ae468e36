/**
 * The one dump of a real process with segment heaps that is at hand: fragments of three of them, on ARM64. What is
 * committed is compared with the dump's own list of regions; what is decoded must prove itself.
 */
import { describe, expect, test } from 'vitest';
import { findHeaps } from '../../../../src/extension/heap/list/find-heaps.js';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { SegmentArea } from '../../../../src/extension/heap/segment/segment-area.js';
import { fromLfh, fromVs } from '../../../../src/extension/heap/vocabulary.js';
import { openMinidump } from '../../../../src/minidump/index.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../../shared.js';
import { dumpDebuggee } from '../dump-world.js';
import { busyOf, contradictionsOf, openIn, walkOf } from './segment-heaps.js';

describe.skipIf(sharedFolder() === undefined)(overShared('segment heaps of a real process'), () => {
  async function opened() {
    const path = requiredSharedPath('dumps/real/win10_19042_arm64_firefox_indirect.dmp.gz');
    const debuggee = await dumpDebuggee(path);
    const world = worldsOf(debuggee)[0]!;
    const found = findHeaps(debuggee, world).heaps.filter(({ kind }) => kind === 'segment');
    return {
      path,
      ...openIn(
        world,
        found.map(({ address }) => address),
      ),
    };
  }

  test('fragments: keys without a vote against them, no padding, nothing called damaged', async () => {
    const { process, heaps } = await opened();
    expect(heaps.length).toBe(3);
    const [, lfh, lfhVoters, vs, vsVoters] = /(\d+) of (\d+) LFH, (\d+) of (\d+) VS/.exec(process.keysText)!;
    expect([Number(lfh), Number(vs)]).toEqual([Number(lfhVoters), Number(vsVoters)]);
    expect(Number(lfh)).toBeGreaterThanOrEqual(40);
    expect(process.padding.block).toBe(0);
    const walked = heaps.map((heap) => walkOf(heap));
    const gaps = walked.flat().flatMap((area) => area.gaps);
    expect(gaps.filter(({ reason }) => reason !== 'not captured')).toEqual([]);
    expect(walked.flatMap(contradictionsOf)).toEqual([]);
    const busy = walked.flatMap(busyOf);
    expect(busy.filter(({ origin }) => origin === fromLfh).length).toBeGreaterThan(4000);
    expect(busy.filter(({ origin }) => origin === fromVs).length).toBeGreaterThan(50);
  });

  test('segments with all descriptors are committed as the region list has it', async () => {
    const { path, heaps } = await opened();
    const dump = await openMinidump(path);
    const regions = dump.memoryInfo()!;
    let compared = 0;
    for (const area of heaps.flatMap((heap) => heap.areas)) {
      if (!(area instanceof SegmentArea) || area.unknown > 0) continue;
      const end = area.base + area.reserved;
      let committed = 0;
      for (let i = 0; i < regions.count; i++) {
        const overlap =
          Math.min(regions.base[i]! + regions.size[i]!, end) - Math.max(regions.base[i]!, area.base);
        if (regions.state[i] === 0x1000 && overlap > 0) committed += overlap;
      }
      expect(area.committed).toBe(committed);
      compared++;
    }
    dump.close();
    expect(compared).toBeGreaterThan(0);
  });
});
