/**
 * The histogram against what the processes wrote about themselves: counts, sizes and bytes to the byte, from a
 * full dump, from one without the bytes of images, and from one without MemoryInfoList.
 */
import { rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Session } from '../../../src/simulator/index.js';
import { overShared, sharedFolder } from '../../shared.js';
import { histogramOf, openWithScript, regionsOf } from '../script-session.js';
import { type LeakedClass, labTruth, labViews, sampleTruth, type Truth, withoutMemoryInfo } from './truth.js';

/** Allocations by base, as the list of regions gives them. */
function allocationsOf(session: Session): Map<number, { size: number; type: string }> {
  const found = new Map<number, { size: number; type: string }>();
  for (const region of regionsOf(session)) {
    if (region.State === 'MEM_FREE') continue;
    const known = found.get(region.AllocationBase);
    if (known === undefined) found.set(region.AllocationBase, { size: region.Size, type: region.Type });
    else known.size += region.Size;
  }
  return found;
}

function expectClass(session: Session, leaked: LeakedClass, described: boolean) {
  const allocations = allocationsOf(session);
  const sizes = leaked.addresses.map((address) => allocations.get(address)?.size);
  expect(sizes).toEqual(leaked.addresses.map(() => leaked.size));
  const truth = new Set(leaked.addresses);
  const alike = [...allocations].filter(
    ([base, one]) => !truth.has(base) && one.size === leaked.size && (!described || one.type === leaked.type),
  );
  const rows = [...histogramOf(session)].filter(
    (row) => row.Size === leaked.size && (!described || row.Type === leaked.type),
  );
  const count = rows.reduce((sum, row) => sum + row.Count, 0);
  const bytes = rows.reduce((sum, row) => sum + row.Bytes, 0);
  // Other allocations that happen to be of this size are counted from the list, so nothing is rounded away.
  expect(count).toBe(leaked.addresses.length + alike.length);
  expect(bytes).toBe((leaked.addresses.length + alike.length) * leaked.size);
  if (described) expect(alike).toEqual([]);
}

function expectAddsUp(session: Session) {
  const busy = [...regionsOf(session)].filter((region) => region.State !== 'MEM_FREE');
  const total = busy.reduce((sum, region) => sum + region.Size, 0);
  for (const by of ['allocation', 'region', 'region usage', 'type', 'protect state']) {
    const answer = histogramOf(session, by);
    expect(answer.Bytes).toBe(total);
    expect([...answer].reduce((sum, row) => sum + row.Bytes, 0)).toBe(total);
    expect([...answer].reduce((sum, row) => sum + row.Regions, 0)).toBe(busy.length);
  }
}

async function check(truth: Truth, dump: string, described: boolean) {
  const session = await openWithScript(dump);
  expect(truth.classes.length).toBeGreaterThan(0);
  for (const leaked of truth.classes) expectClass(session, leaked, described);
  expectAddsUp(session);
}

async function checkDescribed(truth: Truth) {
  await check(truth, truth.dump, true);
}

async function checkUndescribed(truth: Truth) {
  const path = withoutMemoryInfo(truth);
  onTestFinished(() => rmSync(path));
  await check(truth, path, false);
  const answer = histogramOf(await openWithScript(path));
  expect(String(answer.Caveats)).toContain('no MemoryInfoList');
}

const samples = ['html_chunks', 'mapped_views', 'mapped_views_mingw'].map(sampleTruth);

describe('samples', () => {
  test.each(samples)('$name', checkDescribed);
  test.each(samples)('$name without MemoryInfoList', checkUndescribed);
});

const full = ['popup_msvc-x64', 'popup-x86'];
const trimmed = ['popup-small-x64', 'popup-small-x86', 'popup-mingw-small-x64'];

describe.skipIf(sharedFolder() === undefined)(overShared('lab dumps'), () => {
  test.each(full)('full: %s', (name) => checkDescribed(labTruth(name)));
  test.each(trimmed)('trimmed: %s', (name) => checkDescribed(labTruth(name)));
  test.each(trimmed)('without MemoryInfoList: %s', (name) => checkUndescribed(labTruth(name)));

  test.each(['mmf_msvc-x64', 'mmf-small-x64', 'mmf-small-x86', 'mmf-mingw-small-x64'])(
    'mapped views: %s',
    async (name) => {
      const truth = labViews(name);
      const session = await openWithScript(truth.dump);
      const allocations = allocationsOf(session);
      const views = truth.addresses.map((address) => allocations.get(address));
      const row = (size: number) =>
        [...histogramOf(session)].find((one) => one.Size === size && one.Type === 'MEM_MAPPED');
      for (const [size, count] of [
        [0x40000, truth.views256K],
        [0x80000, truth.views512K],
      ] as const) {
        expect(views.filter((view) => view?.size === size && view.type === 'MEM_MAPPED')).toHaveLength(count);
        expect(row(size)).toMatchObject({ Count: count, Bytes: count * size, Committed: count * size });
      }
      expectAddsUp(session);
    },
  );

  test('written by dbghelp, without MemoryInfoList', async () => {
    const truth = labTruth('popup-x64', 'popup-x64.dbghelp.dmp.gz');
    await check(truth, truth.dump, false);
  });
});
