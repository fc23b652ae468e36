/** Which regions are called heap: all that a heap has, by its own lists, and no others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressSpaceOf } from '../../../src/extension/address-space/space.js';
import { processHeaps } from '../../../src/extension/heap/process-heaps.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../shared.js';
import { dumpDebuggee } from '../heap/dump-world.js';
import { repositoryPath } from '../script-session.js';

async function usageOf(path: string) {
  const debuggee = await dumpDebuggee(path);
  const space = addressSpaceOf(debuggee);
  if (!space.known) throw new Error(space.why);
  const { regions, usage } = space.value.layout!;
  const at = (address: number) => {
    for (let i = 0; i < regions.count; i++) {
      if (regions.base[i]! <= address && address < regions.base[i]! + regions.size[i]!)
        return usage.names[usage.of[i]!];
    }
    return undefined;
  };
  return { debuggee, at, budget: space.value.budget, caveats: space.caveats.join(' ') };
}

const fixtures = fileURLToPath(new URL('../../fixtures/heaps', import.meta.url));

interface Truth {
  readonly heaps: [address: number, role: string][];
  readonly live: [heap: number, user: number, size: number][];
}

async function expectBlocksInHeaps(path: string): Promise<void> {
  const { at, caveats } = await usageOf(path);
  const truth = JSON.parse(
    gunzipSync(readFileSync(path.replace('.dmp.gz', '.truth.json.gz'))).toString('utf8'),
  ) as Truth;
  const names = path.includes('hpa') ? ['PageHeap', 'Heap'] : ['Heap'];
  for (const [address] of truth.heaps) expect(names).toContain(at(address));
  // First and last byte of every block: large ones have allocations of their own.
  const ends = truth.live.flatMap(([, user, size]) => [user, user + Math.max(size, 1) - 1]);
  // Whole MiBs of zeros were left out of these dumps; no region is known there.
  const known = ends.filter((address) => at(address) !== undefined);
  expect(known.length).toBeGreaterThan(ends.length * 0.95);
  const outside = known.filter((address) => !names.includes(at(address)!));
  expect(outside).toEqual([]);
  expect(caveats).not.toContain('heap');
}

const dumpsIn = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.dmp.gz'));
const others = () => {
  if (sharedFolder() === undefined) return [];
  return dumpsIn(requiredSharedPath('dumps/heaps')).filter((file) => !existsSync(`${fixtures}/${file}`));
};

describe('every live block lies in memory that is called heap', () => {
  test.each(dumpsIn(fixtures))('%s', (file) => expectBlocksInHeaps(`${fixtures}/${file}`));

  describe.skipIf(sharedFolder() === undefined)(overShared('the other builds'), () => {
    test.each(others())('%s', (file) => expectBlocksInHeaps(requiredSharedPath(`dumps/heaps/${file}`)));
  });
});

describe('heaps that are not walked', () => {
  test('the allocation that Wine’s heap begins', async () => {
    const { at, debuggee } = await usageOf(repositoryPath('samples/heap_blocks.dmp.gz'));
    const heaps = processHeaps(debuggee);
    if (!heaps.known) throw new Error(heaps.why);
    expect(heaps.value.entries.map(({ heap }) => heap)).toEqual([null]);
    expect(at(heaps.value.entries[0]!.address)).toBe('Heap');
  });

  test.skipIf(sharedFolder() === undefined)(
    overShared('a heap that the PEB names and the dump does not hold is one'),
    async () => {
      const { at, caveats } = await usageOf(
        requiredSharedPath('dumps/real/win11_22000_x64_tiny_regions.dmp'),
      );
      expect(at(0x2a658530000)).toBe('Heap');
      expect(caveats).toContain('The heap list of the 64-bit PEB was not captured');
    },
  );
});

describe.skipIf(sharedFolder() === undefined)(overShared('a real WOW64 process'), () => {
  test('the heaps of both worlds, by name', async () => {
    const { at, budget } = await usageOf(
      requiredSharedPath('dumps/real/win10_11082_wow64_runme_full.dmp.gz'),
    );
    expect([0x480000, 0x10000, 0x5d0000, 0x940000].map(at)).toEqual(['Heap64', 'Heap64', 'Heap32', 'Heap32']);
    // _HEAP's counters: 5 pages, and what the section at 0x10000 has; 0x12000 and 0x5000 bytes.
    const committed = (name: string) => budget.usage.filter((row) => row.name === name)[0]!.committed;
    expect(committed('Heap32')).toBeGreaterThanOrEqual(0x12000 + 0x5000);
  });
});
