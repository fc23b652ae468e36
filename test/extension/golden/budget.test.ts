/** The budget against the whole-process figures that each sample's process wrote about itself. */
import { describe, expect, test } from 'vitest';
import { openWithScript } from '../script-session.js';
import { sampleTruth } from './truth.js';

interface BudgetTable extends Iterable<{ Name: string; Regions: number; Bytes: number; Committed: number }> {
  readonly Bytes: number;
}

interface Budget {
  readonly Committed: number;
  readonly Reserved: number;
  readonly Free: number;
  readonly Regions: number;
  readonly ByUsage: BudgetTable;
  readonly ByType: BudgetTable;
  readonly ByState: BudgetTable;
}

const samples = ['heap_blocks', 'html_chunks', 'mapped_views', 'mapped_views_mingw'].map(sampleTruth);

describe('the budget of a sample', () => {
  test.each(samples)(
    '$name: commit by type, reserve and regions as the process counted them',
    async (truth) => {
      const session = await openWithScript(truth.dump);
      const budget = session.call('addressSpace') as Budget;
      const { privateCommit, mappedCommit, imageCommit, reserved, regionsWithFreeOnes } = truth.wholeProcess!;
      const commit = (name: string) => [...budget.ByType].find((row) => row.Name === name)?.Committed;
      expect(commit('MEM_PRIVATE')).toBe(privateCommit);
      expect(commit('MEM_MAPPED')).toBe(mappedCommit);
      expect(commit('MEM_IMAGE')).toBe(imageCommit);
      expect(budget.Committed).toBe(privateCommit + mappedCommit + imageCommit);
      expect(budget.Reserved).toBe(reserved);
      expect(budget.Regions).toBe(regionsWithFreeOnes);
    },
  );

  test.each(samples)('$name: every table holds every byte once', async (truth) => {
    const session = await openWithScript(truth.dump);
    const budget = session.call('addressSpace') as Budget;
    const all = budget.Committed + budget.Reserved + budget.Free;
    const sum = (table: BudgetTable) => [...table].reduce((bytes, row) => bytes + row.Bytes, 0);
    expect(sum(budget.ByUsage)).toBe(all);
    expect(sum(budget.ByState)).toBe(all);
    expect(sum(budget.ByType)).toBe(all - budget.Free);
    expect(budget.ByUsage.Bytes).toBe(all);
  });
});
