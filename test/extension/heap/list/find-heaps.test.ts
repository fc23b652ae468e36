/** The heaps of a process against what is known of it from elsewhere, and lists that are damaged or not captured. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findHeaps } from '../../../../src/extension/heap/list/find-heaps.js';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../../shared.js';
import { repositoryPath } from '../../script-session.js';
import { dumpDebuggee } from '../dump-world.js';

/** `32 5d0000 NT PEB` for each heap of a dump, world by world; and all caveats. */
async function heapsOf(path: string) {
  const debuggee = await dumpDebuggee(path);
  const worlds = worldsOf(debuggee).map((world) => ({ world, found: findHeaps(debuggee, world) }));
  return {
    heaps: worlds.flatMap(({ world, found }) =>
      found.heaps.map((heap) => `${world.bits} ${heap.address.toString(16)} ${heap.kind} ${heap.foundBy}`),
    ),
    why: worlds.flatMap(({ found }) => found.heaps.map((heap) => heap.why)),
    caveats: worlds.flatMap(({ found }) => found.caveats).join(' '),
    worlds: worlds.map(({ world }) => world),
    cost: debuggee.cost(),
  };
}

/** `heaps` of a truth file: address and role; of a process with page heap they are its handles. */
function truthOf(path: string): [address: number, role: string][] {
  const text = gunzipSync(readFileSync(path.replace('.dmp.gz', '.truth.json.gz'))).toString('utf8');
  return (JSON.parse(text) as { heaps: [number, string][] }).heaps;
}

async function expectTruth(path: string): Promise<void> {
  const { heaps, worlds, caveats, cost } = await heapsOf(path);
  const truth = truthOf(path);
  expect(truth.length).toBeGreaterThan(0);
  for (const [address, role] of truth) {
    const found = heaps.filter((heap) => heap.split(' ')[1] === address.toString(16));
    expect(found, role).toHaveLength(1);
    // Up to build 14393 such a request makes an NT heap.
    if (role === 'segment' && worlds[0]!.build! >= 15063) expect(found[0]).toContain(' segment PEB');
    if (path.includes('hpa')) expect(found[0]).toMatch(/ page heap (PEB|page-heap list)$/);
  }
  expect(caveats).toBe('');
  expect(new Set(heaps).size).toBe(heaps.length);
  // TEB, PEB, the list, and one header a heap; page heap has a root and two links a heap besides.
  expect(cost.reads).toBeLessThanOrEqual(5 + heaps.length * 3);
  expect(cost.commands).toBe(1);
}

const fixtures = fileURLToPath(new URL('../../../fixtures/heaps', import.meta.url));
const dumpsIn = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.dmp.gz'));
const others = () => {
  if (sharedFolder() === undefined) return [];
  return dumpsIn(requiredSharedPath('dumps/heaps')).filter((file) => !existsSync(`${fixtures}/${file}`));
};

describe('heaps of real allocators', () => {
  test.each(dumpsIn(fixtures))('%s: every heap, by the lists alone', (file) =>
    expectTruth(`${fixtures}/${file}`),
  );

  describe.skipIf(sharedFolder() === undefined)(overShared('the other builds'), () => {
    test.each(others())('%s', (file) => expectTruth(requiredSharedPath(`dumps/heaps/${file}`)));
  });
});

describe('Wine', () => {
  test('its heap has the signature alone: it is foreign, and nothing is searched for', async () => {
    const { heaps, why, caveats } = await heapsOf(repositoryPath('samples/heap_blocks.dmp.gz'));
    expect(heaps).toEqual(['64 340000 foreign PEB']);
    expect(why[0]).toContain('Wine');
    expect(caveats).toBe('');
  });
});

describe.skipIf(sharedFolder() === undefined)(overShared('real processes'), () => {
  const real = (name: string) => heapsOf(requiredSharedPath(`dumps/real/${name}`));

  test('WOW64: two heaps in each world', async () => {
    const { heaps, worlds } = await real('win10_11082_wow64_runme_full.dmp.gz');
    expect(heaps).toEqual(['64 480000 NT PEB', '64 10000 NT PEB', '32 5d0000 NT PEB', '32 940000 NT PEB']);
    expect(worlds.map(({ build, ntdll }) => [build, ntdll!.path])).toEqual([
      [11082, 'C:\\Windows\\System32\\ntdll.dll'],
      [11082, 'C:\\Windows\\SysWOW64\\ntdll.dll'],
    ]);
  });

  test('WOW64 at its first breakpoint: the 32-bit world has neither ntdll nor heaps yet', async () => {
    const { heaps, worlds, caveats } = await real('win7sp1_x64_hello_full.dmp.gz');
    expect(heaps).toEqual(['64 2d0000 NT PEB']);
    expect(worlds.map(({ ntdll }) => ntdll === null)).toEqual([false, true]);
    expect(worlds[0]!.globalFlag).toBe(0x70);
    expect(caveats).toBe('');
  });

  test('a dump without a PEB: the heaps of both worlds by their headers', async () => {
    const { heaps, worlds, caveats } = await real('win7sp1_wow64_hello_truncated.dmp.gz');
    expect(heaps).toEqual([
      '64 10000 NT scan',
      '64 20000 NT scan',
      '64 580000 NT scan',
      '32 760000 NT scan',
      '32 9f0000 NT scan',
    ]);
    expect(worlds.map(({ build }) => build)).toEqual([7601, 7601]);
    expect(caveats).toContain('No 64-bit PEB was captured');
    expect(caveats).toContain('No 32-bit PEB was captured');
  });

  test.each([
    ['win10_19041_x86_firefox_indirect.dmp.gz', ['NT PEB', 'NT scan', 'NT scan', 'NT scan']],
    ['win10_19042_arm64_firefox_indirect.dmp.gz', ['segment PEB', 'NT scan', 'segment scan', 'segment scan']],
    ['win11_26200_x64_cppconsole_indirect.dmp.gz', ['NT PEB', 'NT scan', 'NT scan']],
  ])('%s: the list is not captured', async (name, expected) => {
    const { heaps, caveats } = await real(name);
    expect(heaps.map((heap) => heap.split(' ').slice(2).join(' '))).toEqual(expected);
    expect(caveats).toContain('heaps were looked for by their headers at ');
  });

  test('on 25H2 the ring of descriptors lists the heaps, and it is said when it is not there', async () => {
    const { caveats } = await real('win11_26200_x64_cppconsole_indirect.dmp.gz');
    expect(caveats).toContain("the process heap's own descriptor was not captured");
  });

  test.each([
    ['win10_16299_x64_sigsegv_datasegs.dmp.gz', 2],
    ['win7sp1_x86_jusched_datasegs.dmp.gz', 5],
  ])('%s: all heaps are listed, none is captured', async (name, count) => {
    const { heaps, why } = await real(name);
    expect(heaps).toHaveLength(count);
    expect(new Set(why)).toEqual(new Set(['its header was not captured']));
  });

  test('22,000 regions: a scan takes a read or two for a place, and few places', async () => {
    const { cost, caveats } = await real('win11_26200_x64_electron_crashpad.dmp.gz');
    expect(caveats).toContain('none was found so');
    expect(cost.reads).toBeLessThan(100 + 2 * 128);
  });
});
