/**
 * Which layout a heap has: the one that its own memory proves. Signatures, pointers back, counters and checksums
 * are looked at through each candidate; the number of a build only says which is tried first.
 */
import type { StructureTable } from './structure-table';

/** Takes down what a candidate says about the memory. */
export class Checks {
  passed = 0;
  /** What did not hold, in words, e.g. `Signature`. */
  readonly failed: string[] = [];
  /** A failed check that settles it: this is not the layout. */
  refuted = false;

  /** @param holds null: the memory that tells is not captured */
  check(what: string, holds: boolean | null): void {
    if (holds === true) this.passed++;
    else if (holds === false) this.failed.push(what);
  }

  /** Like `check`, for what no layout that fits can fail. */
  demand(what: string, holds: boolean | null): void {
    this.check(what, holds);
    if (holds === false) this.refuted = true;
  }
}

export interface Choice {
  readonly table: StructureTable;
  readonly passed: number;
  readonly failed: readonly string[];
  /** `x64 17763, proved by 9 checks`; for people. */
  readonly text: string;
}

export type Chosen =
  | { readonly choice: Choice; readonly why: '' }
  | { readonly choice: null; readonly why: string };

/**
 * The candidate with the best balance of checks. Of equal ones the first: candidates stand in the order of
 * `layoutsOf`, and `distinct` has taken out those that cannot differ.
 *
 * @param build OSBuildNumber of the target, null when unknown
 * @param examine looks at the memory through a candidate
 */
export function chooseLayout(
  candidates: readonly StructureTable[],
  build: number | null,
  examine: (table: StructureTable, checks: Checks) => void,
): Chosen {
  let best: Choice | null = null;
  let closest: Choice | null = null;
  for (let i = 0; i < candidates.length; i++) {
    const table = candidates[i]!;
    const checks = new Checks();
    examine(table, checks);
    const choice = choiceOf(table, build, checks);
    if (closest === null || balance(choice) > balance(closest)) closest = choice;
    if (checks.refuted || balance(choice) <= 0) continue;
    // The layout of the symbols or of the very build needs no comparison once nothing speaks against it.
    if (choice.failed.length === 0 && isExpected(table, build)) return { choice, why: '' };
    if (best === null || balance(choice) > balance(best)) best = choice;
  }
  return best === null ? { choice: null, why: whyNone(closest, build) } : { choice: best, why: '' };
}

function balance(choice: Choice): number {
  return choice.passed - 2 * choice.failed.length;
}

function isExpected(table: StructureTable, build: number | null): boolean {
  return table.source === 'symbols' || (build !== null && table.knows(build));
}

function choiceOf(table: StructureTable, build: number | null, checks: Checks): Choice {
  const { passed, failed } = checks;
  const against = failed.length === 0 ? '' : ', ' + failed.length + ' did not hold: ' + failed.join(', ');
  const known = isExpected(table, build) ? '' : '; ' + otherBuild(table, build);
  const text = table.name + ', proved by ' + passed + (passed === 1 ? ' check' : ' checks') + against + known;
  return { table, passed, failed, text };
}

function otherBuild({ builds }: StructureTable, build: number | null): string {
  const within = build !== null && builds !== null && builds[0] <= build && build <= builds[1];
  return within ? 'build ' + build + ' is not among the known ones' : buildText(build);
}

function buildText(build: number | null): string {
  return build === null ? 'the build of Windows is not known' : 'the build of this process is ' + build;
}

function whyNone(closest: Choice | null, build: number | null): string {
  if (closest === null) return 'no layout of this heap is known';
  if (closest.passed + closest.failed.length === 0)
    return 'the memory that would prove a layout is not captured';
  return (
    'no known layout fits: of ' +
    closest.table.name +
    ', the closest one, ' +
    closest.failed.join(', ') +
    ' did not hold; ' +
    buildText(build)
  );
}
