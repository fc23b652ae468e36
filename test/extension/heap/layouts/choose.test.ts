import { describe, expect, it } from 'vitest';
import { type Checks, chooseLayout } from '../../../../src/extension/heap/layouts/choose.js';
import type { StructureTable } from '../../../../src/extension/heap/layouts/structure-table.js';

function table(name: string, builds: readonly [number, number] | null): StructureTable {
  return {
    name,
    builds,
    source: builds === null ? 'symbols' : 'built in',
    offset: () => -1,
    size: () => 0,
    bits: () => null,
    shape: () => name,
    knows: (build) => builds !== null && builds[0] <= build && build <= builds[1] && build !== 18900,
    about() {
      return this;
    },
  };
}

const symbols = table('x64 by symbols of ntdll', null);
const old = table('x64 17763', [17763, 17763]);
const recent = table('x64 18362 to 19045', [18362, 19045]);
const next = table('x64 20348', [20348, 20348]);

/** Checks by the name of a table: what holds, what fails, what is not captured. */
function examining(outcomes: Record<string, readonly (boolean | null)[]>, asked: string[] = []) {
  return ({ name }: StructureTable, checks: Checks) => {
    asked.push(name);
    for (const [index, holds] of (outcomes[name] ?? []).entries()) checks.check(`check ${index + 1}`, holds);
  };
}

describe('the layout of a heap', () => {
  it('is that of the build once its memory says nothing else, and no other is looked at', () => {
    const asked: string[] = [];
    const { choice } = chooseLayout(
      [recent, old],
      19041,
      examining({ [recent.name]: [true, true, null] }, asked),
    );
    expect(choice!.table).toBe(recent);
    expect(choice!.text).toBe('x64 18362 to 19045, proved by 2 checks');
    expect(asked).toEqual([recent.name]);
  });

  it('is that of the symbols before all others, unless the memory speaks against them', () => {
    const all = [symbols, recent, old];
    const right = { [symbols.name]: [true], [recent.name]: [true, true, true] };
    expect(chooseLayout(all, 19041, examining(right)).choice!.text).toBe(
      'x64 by symbols of ntdll, proved by 1 check',
    );
    const wrong = { [symbols.name]: [true, false], [recent.name]: [true, true] };
    expect(chooseLayout(all, 19041, examining(wrong)).choice!.table).toBe(recent);
  });

  it('is not the nearest build but the one that the memory proves', () => {
    const outcomes = { [next.name]: [true, false, false], [recent.name]: [true, true, true] };
    const { choice } = chooseLayout([next, recent, old], 21390, examining(outcomes));
    expect(choice!.text).toBe('x64 18362 to 19045, proved by 3 checks; the build of this process is 21390');
    const unknown = chooseLayout([next, recent], null, examining(outcomes)).choice!;
    expect(unknown.text).toBe('x64 18362 to 19045, proved by 3 checks; the build of Windows is not known');
  });

  it('between known builds is proved like any other, and said to lie there', () => {
    const { choice } = chooseLayout(
      [recent, old],
      18900,
      examining({ [recent.name]: [true], [old.name]: [false] }),
    );
    expect(choice!.text).toBe(
      'x64 18362 to 19045, proved by 1 check; build 18900 is not among the known ones',
    );
  });

  it('of a known build is another one where the memory refutes it', () => {
    const { choice } = chooseLayout([recent, old], 19041, (layout, checks) => {
      checks.demand('Signature', layout === old);
      checks.check('Counters', true);
    });
    expect(choice!.text).toBe('x64 17763, proved by 2 checks; the build of this process is 19041');
  });

  it('bears a damaged field, and says which', () => {
    const outcomes = { [recent.name]: [true, true, true, true, false], [old.name]: [true, false, false] };
    const { choice } = chooseLayout([recent, old], 19041, examining(outcomes));
    expect(choice).toMatchObject({ table: recent, passed: 4, failed: ['check 5'] });
    expect(choice!.text).toBe('x64 18362 to 19045, proved by 4 checks, 1 did not hold: check 5');
  });

  it('is the first of equal ones', () => {
    const outcomes = { [old.name]: [true, true], [next.name]: [true, true] };
    expect(chooseLayout([next, old], 19500, examining(outcomes)).choice!.table).toBe(next);
  });

  it('cannot be told where nothing fits, is captured or is known', () => {
    const none = chooseLayout(
      [recent, old],
      19041,
      examining({ [recent.name]: [true, false], [old.name]: [false, false] }),
    );
    expect(none).toEqual({
      choice: null,
      why: 'no known layout fits: of x64 18362 to 19045, the closest one, check 2 did not hold; the build of this process is 19041',
    });
    expect(chooseLayout([recent], 19041, examining({ [recent.name]: [null, null] })).why).toBe(
      'the memory that would prove a layout is not captured',
    );
    expect(chooseLayout([], 19041, examining({})).why).toBe('no layout of this heap is known');
    // However much else holds: a signature that is missing is no heap.
    const refuted = chooseLayout([recent], 19041, (_layout, checks) => {
      for (let i = 0; i < 9; i++) checks.check('something', true);
      checks.demand('Signature', false);
    });
    expect(refuted.why).toContain('Signature did not hold');
  });
});
