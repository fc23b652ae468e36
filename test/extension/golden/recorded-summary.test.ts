/** Budgets out of recorded `!address -summary`: the figures that were printed, and what is not in them. */
import { describe, expect, test } from 'vitest';
import { openWithScript, repositoryPath } from '../script-session.js';

interface Row {
  readonly Name: string;
  readonly Regions: number;
  readonly Bytes: number;
  readonly Share: number;
}

interface Budget {
  readonly [name: string]: unknown;
  readonly ByUsage: Iterable<Row>;
  readonly ByState: Iterable<Row>;
  readonly Managed: Iterable<Row>;
}

async function budgetOf(log: string): Promise<Budget> {
  const session = await openWithScript(repositoryPath(`samples/logs/${log}.log`));
  return session.call('addressSpace') as Budget;
}

const named = (rows: Iterable<Row>, name: string) => [...rows].find((row) => row.Name === name);

describe('the budget of a log', () => {
  test('003: <unknown> 0xcd777000 in 17,673 regions, 83.76 % of what is in use', async () => {
    const budget = await budgetOf('003-region-size-wow64');
    expect(named(budget.ByUsage, '<unknown>')).toMatchObject({
      Regions: 17673,
      Bytes: 0xcd777000,
      Share: 83.76,
    });
    expect(named(budget.ByUsage, 'Heap32')).toMatchObject({ Regions: 11, Bytes: 0x6ee0000 });
    expect(budget.Committed).toBe(0xe2904000);
    expect([...budget.ByUsage].reduce((sum, row) => sum + row.Bytes, 0)).toBe(0xffff0000);
    // 19 listed allocations of 0x20000 are all that the log lists of the commit.
    expect(budget.NotListed).toBe(0xe2904000 - 19 * 0x20000);
  });

  test('002: usage makes commit and reserve; GC and loader heaps leave 3.633 GiB', async () => {
    const budget = await budgetOf('002-dynamic-assemblies-x64');
    expect(budget.Committed).toBe(8_144_412_672);
    const busy = [...budget.ByUsage]
      .filter((row) => row.Name !== 'Free')
      .reduce((sum, row) => sum + row.Bytes, 0);
    expect(busy).toBe(13_143_834_624);
    expect(busy).toBe(Number(budget.Committed) + Number(budget.Reserved));
    expect(named(budget.Managed, 'GC heap')?.Bytes).toBe(2_885_001_216);
    expect(named(budget.Managed, 'Loader heaps')?.Bytes).toBe(1_358_352_384);
    expect(named(budget.Managed, 'Rest of commit')?.Bytes).toBe(
      8_144_412_672 - 2_885_001_216 - 1_358_352_384,
    );
    expect(budget.ByType).toBeUndefined();
  });

  test('a log without any of it cannot tell, and says what to type', async () => {
    const budget = await budgetOf('000-heap-fixed-size-x86');
    expect(budget.Verdict).toBe('cannot tell');
    expect(String(budget.Why)).toContain('!address');
  });
});
