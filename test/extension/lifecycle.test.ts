/** Loading, unloading, running and asking, under every profile of the provider. */
import { describe, expect, test } from 'vitest';
import { openSession, profiles } from '../../src/simulator/index.js';
import { histogramOf, openWithScript, repositoryPath, scriptPath } from './script-session.js';

const sample = repositoryPath('samples/html_chunks.dmp.gz');
const log = repositoryPath('samples/logs/003-region-size-wow64.log');
const byName = profiles.map((profile) => [profile.Name, profile] as const);

describe.each(byName)('profile %s', (_name, profile) => {
  test('loads and unloads twice, and answers in between', async () => {
    const session = await openSession(log, { profile });
    try {
      for (let round = 0; round < 2; round++) {
        expect(session.execute(`.scriptload ${scriptPath}`)).toContain('successfully loaded');
        expect(session.dx('@$scriptContents.regionHistogram().Pieces')).toContain('19');
        expect(session.execute(`.scriptunload ${scriptPath}`)).toContain('unloaded');
        expect(session.dx('@$scriptContents.regionHistogram()')).toContain(
          "Unable to bind name 'regionHistogram'",
        );
      }
    } finally {
      session.close();
    }
  });

  test('.scriptrun prints the histogram, the heaps and the findings', async () => {
    const session = await openSession(sample, { profile });
    try {
      const printed = session.execute(`.scriptrun ${scriptPath}`);
      expect(printed).toContain('Allocations by size');
      // 300 chunks of 0x20000, says the truth file of the sample.
      expect(printed).toMatch(/0x20000\s+300\s+37\.5 MiB/);
      expect(printed).toMatch(/^Heaps$/m);
      expect(printed).toMatch(/^[\d,]+ committed = 0 busy \+ 0 free \+ 0 overhead \+ [\d,]+ uncovered$/m);
      expect(printed).toContain('Findings');
      expect(printed).not.toContain('Error');
    } finally {
      session.close();
    }
  });

  test('aliases and the process model ask the same questions', async () => {
    const session = await openWithScript(log, profile);
    expect(session.execute('!regionHistogram')).toContain('0x20000 x 19');
    expect(session.dx('@$curprocess.Leaks.RegionHistogram().Pieces')).toContain('19');
    expect(session.dx('@$curprocess.Leaks')).toContain('LeakSummary');
    expect(session.execute('!regions "PAGE_EXECUTE"')).toContain('2 regions, 8 KiB');
  });

  test('help is shown beside the functions', async () => {
    const session = await openWithScript(log, profile);
    expect(session.dx('-v @$scriptContents')).toMatch(/regionHistogram\s+\[How many allocations/);
  });

  test('numbers arrive in every spelling, and wrong ones are refused with the usage', async () => {
    const session = await openWithScript(log, profile);
    for (const size of ['0xa45c', '42076', '"0xa45c"', '"42076"']) {
      expect(session.dx(`@$scriptContents.allocBreakpoint(${size}).Size`)).toContain('0xa45c');
    }
    expect(session.dx('@$scriptContents.allocBreakpoint(0x80000000).Size')).toContain('0x80000000');
    expect(session.dx('@$scriptContents.allocBreakpoint()')).toContain('Usage: allocBreakpoint(size, [api])');
    expect(session.dx('@$scriptContents.allocBreakpoint("big")')).toContain('must be a number');
    expect(session.dx('@$scriptContents.allocBreakpoint(-1)')).toContain('must be a number');
    expect(session.dx('@$scriptContents.regions("nonsense")')).toContain('Cannot filter by "nonsense"');
    expect(session.dx('@$scriptContents.regionHistogram("color")')).toContain('Cannot group by "color"');
    expect(session.dx('@$scriptContents.regions("a", 2)')).toContain('takes at most 1');
  });

  test('the grid shows the histogram', async () => {
    const session = await openWithScript(sample, profile);
    const first = [...histogramOf(session)][0]!;
    expect(first).toMatchObject({ Size: 0x20000, Count: 300, Type: 'MEM_PRIVATE' });
    const grid = session.dx('-g @$scriptContents.regionHistogram()').split('\n');
    expect(grid.find((line) => line.includes('Size'))).toMatch(/= Size\s+= .*Count\s+= .*Usage/);
    expect(grid.find((line) => line.includes('0x20000 x 300'))).toContain('- 300');
  });
});
