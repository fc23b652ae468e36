/**
 * Layouts that are built in, for targets without symbols.
 *
 * Structures change at builds of their own, so a table stands for a run of builds in which none of them changes.
 * A structure that nobody published for a build is taken from the nearest builds that have it; where those on
 * either side differ there are two tables. Which one is right the memory has to prove (choose.ts).
 */
import type { Bits } from '../vocabulary';
import { type Place, type Structure, structuresIn, type Variant } from './offset-lines';
import { offsetsOfX64 } from './offsets-x64';
import { offsetsOfX86 } from './offsets-x86';
import type { StructureTable } from './structure-table';

/** Releases of Windows, oldest first; builds that share one ntdll are one. */
const releases: readonly (readonly [number, number])[] = [
  [2600, 2600],
  [3790, 3790],
  [6000, 6000],
  [6001, 6001],
  [6002, 6003],
  [7600, 7600],
  [7601, 7601],
  [9200, 9200],
  [9600, 9600],
  [10240, 10240],
  [10586, 10586],
  [11082, 11082],
  [14393, 14393],
  [15063, 15063],
  [16299, 16299],
  [17134, 17134],
  [17763, 17763],
  [18362, 18363],
  [19041, 19045],
  [20348, 20349],
  [22000, 22000],
  [22621, 22631],
  [26100, 26100],
  [26200, 26200],
];

/** XP and 2003 share nothing with what came after them. */
const vista = 6000;

/** Where nobody published a structure for a build. */
type Instead = 'earlier' | 'later';

class BuiltInTable implements StructureTable {
  readonly source = 'built in';
  readonly name: string;
  private readonly narrowed: Record<string, StructureTable> = Object.create(null);

  /** @param mixed words for a table of which parts are taken from other builds; '' for none */
  constructor(
    private readonly width: Bits,
    readonly builds: readonly [number, number],
    mixed: string,
    private readonly variants: Record<string, Variant>,
  ) {
    const [first, last] = builds;
    this.name = (width === 64 ? 'x64 ' : 'x86 ') + first + (first === last ? '' : ' to ' + last) + mixed;
  }

  offset(structure: string, field: string): number {
    const place = this.place(structure, field);
    return place === undefined ? -1 : place[0];
  }

  size(structure: string): number {
    const variant = this.variants[structure];
    return variant === undefined ? 0 : variant.size;
  }

  bits(structure: string, field: string): readonly [number, number] | null {
    const place = this.place(structure, field);
    return place === undefined || place[2] === 0 ? null : [place[1], place[2]];
  }

  shape(structure: string): string {
    const variant = this.variants[structure];
    return variant === undefined ? '' : variant.shape;
  }

  knows(build: number): boolean {
    if (build < this.builds[0] || build > this.builds[1]) return false;
    return releases.some(([first, last]) => first <= build && build <= last);
  }

  about(structures: readonly string[]): StructureTable {
    const key = structures.join(' ');
    const known = this.narrowed[key];
    if (known !== undefined) return known;
    const made = this.narrow(structures);
    this.narrowed[key] = made;
    return made;
  }

  private narrow(structures: readonly string[]): StructureTable {
    const all = tablesOf(this.width);
    const alike = (table: BuiltInTable) =>
      structures.every((structure) => table.shape(structure) === this.shape(structure));
    const tablesAt = (build: number) => all.filter(({ builds }) => builds[0] <= build && build <= builds[1]);
    // Where there are two tables for a release, both have to agree.
    const agrees = releases.map(([first]) => tablesAt(first).length > 0 && tablesAt(first).every(alike));
    let from = releases.map(([first]) => first).indexOf(this.builds[0]);
    if (!agrees[from]) return this;
    let to = from;
    while (agrees[from - 1] === true) from--;
    while (agrees[to + 1] === true) to++;
    return new BuiltInTable(this.width, [releases[from]![0], releases[to]![1]], '', this.variants);
  }

  private place(structure: string, field: string): Place | undefined {
    const variant = this.variants[structure];
    return variant === undefined ? undefined : variant.fields[field];
  }
}

/** By width; made when somebody asks, because few do. */
const tablesByWidth: Record<number, readonly BuiltInTable[]> = {};

/**
 * All built-in tables of a width: those whose builds hold the build first, then the others, nearest builds first.
 *
 * @param build OSBuildNumber; null (not known) puts the newest first
 */
export function builtInTables(bits: Bits, build: number | null): readonly StructureTable[] {
  const tables = tablesOf(bits);
  const distance = (table: BuiltInTable) =>
    build === null ? -table.builds[1] : Math.max(table.builds[0] - build, build - table.builds[1], 0);
  // Sorting is not stable everywhere: equal distances keep their order by the index.
  return tables
    .map((table, index) => ({ table, index }))
    .sort((a, b) => distance(a.table) - distance(b.table) || a.index - b.index)
    .map((entry) => entry.table);
}

function tablesOf(bits: Bits): readonly BuiltInTable[] {
  let tables = tablesByWidth[bits];
  if (tables === undefined) {
    tables = makeTables(bits);
    tablesByWidth[bits] = tables;
  }
  return tables;
}

/** Neighbouring releases in which everything is laid out equally are one run. */
interface Run {
  readonly first: number;
  last: number;
  readonly earlier: Record<string, Variant>;
  readonly later: Record<string, Variant>;
}

function makeTables(bits: Bits): BuiltInTable[] {
  const structures = structuresIn(bits === 64 ? offsetsOfX64 : offsetsOfX86);
  const tables: BuiltInTable[] = [];
  for (const { first, last, earlier, later } of runsOf(structures)) {
    const add = (mixed: string, variants: Record<string, Variant>) =>
      tables.push(new BuiltInTable(bits, [first, last], mixed, variants));
    if (keyOf(earlier) === keyOf(later)) {
      add('', earlier);
    } else {
      add(' with parts of earlier builds', earlier);
      add(' with parts of later builds', later);
    }
  }
  return tables;
}

function runsOf(structures: readonly Structure[]): Run[] {
  const runs: Run[] = [];
  let key = '';
  for (let i = 0; i < releases.length; i++) {
    const [first, last] = releases[i]!;
    const run = {
      first,
      last,
      earlier: variantsOf(structures, first, 'earlier'),
      later: variantsOf(structures, first, 'later'),
    };
    const previous = key;
    key = keyOf(run.earlier) + keyOf(run.later);
    // No release of this width has nothing.
    if (key === '') continue;
    if (key === previous) runs[runs.length - 1]!.last = last;
    else runs.push(run);
  }
  return runs;
}

function keyOf(variants: Record<string, Variant>): string {
  return Object.keys(variants)
    .map((name) => name + ' ' + variants[name]!.shape)
    .join('\n');
}

function variantsOf(
  structures: readonly Structure[],
  build: number,
  instead: Instead,
): Record<string, Variant> {
  const variants: Record<string, Variant> = Object.create(null);
  for (let i = 0; i < structures.length; i++) {
    const variant = variantOf(structures[i]!, build, instead);
    if (variant !== null) variants[structures[i]!.name] = variant;
  }
  return variants;
}

function variantOf(structure: Structure, build: number, instead: Instead): Variant | null {
  if (build < structure.from || build > structure.to) return null;
  let below: Variant | null = null;
  let above: Variant | null = null;
  for (let i = 0; i < structure.variants.length; i++) {
    const variant = structure.variants[i]!;
    if (variant.first <= build && build <= variant.last) return variant;
    if (variant.last < vista !== build < vista) continue;
    if (variant.last < build) below = variant;
    else if (above === null) above = variant;
  }
  return instead === 'earlier' ? below || above : above || below;
}
