/**
 * Filters for a list of regions, as one text: `MEM_PRIVATE,0x20000` or `usage:Heap,PAGE_READWRITE`.
 *
 * Words are joined by "and". MEM_ and PAGE_ names and numbers speak for themselves; everything else is `key:value`.
 */

import type { Layout } from '../address-space/space';
import type { UsageMap } from '../address-space/usage';
import type { RegionTable } from '../debuggee/debuggee';
import { flagValue, isState, protectText } from '../text/memory-flags';
import { plain } from '../view/format';
import { parseNumber } from './arguments';

type RegionTest = (region: number) => boolean;

export const filterHelp =
  'words joined by commas or blanks: MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE ... (PAGE_EXECUTE is that protection only, not PAGE_EXECUTE_READ); a size as 0x20000, of a region or of its allocation; usage:Heap; size:0x20000; allocation:ADDRESS; address:ADDRESS';

/** @throws when a word is not understood; the message says what is */
export function regionTest(filter: string, layout: Layout): RegionTest {
  const tests = wordsOf(filter).map((word) => wordTest(word, layout));
  return (region) => {
    for (let i = 0; i < tests.length; i++) if (!tests[i]!(region)) return false;
    return true;
  };
}

/** Protections of the table whose names go on where a word of the filter ends: PAGE_EXECUTE_READ for PAGE_EXECUTE. */
export function longerProtections(filter: string, regions: RegionTable): string[] {
  const starts = wordsOf(filter)
    .filter((word) => /^page_/i.test(word))
    .map((word) => word.toUpperCase() + '_');
  const found: string[] = [];
  for (let i = 0; i < regions.count && starts.length > 0; i++) {
    const name = protectText(regions.protect[i]!).split('|')[0]!;
    if (starts.some((start) => name.indexOf(start) === 0) && found.indexOf(name) < 0) found.push(name);
  }
  return found.sort();
}

function wordsOf(filter: string): string[] {
  return filter.split(/[\s,]+/).filter((word) => word !== '');
}

function wordTest(word: string, layout: Layout): RegionTest {
  const { regions, usage } = layout;
  const flag = flagValue(word.toUpperCase());
  if (flag !== 0) return flagTest(word, flag, regions);
  const size = parseNumber(word);
  if (!Number.isNaN(size)) return sizeTest(size, layout);
  const colon = word.indexOf(':');
  const key = word.slice(0, colon).toLowerCase();
  const value = word.slice(colon + 1);
  if (colon > 0 && key === 'usage') return usageTest(value, usage);
  const number = parseNumber(value);
  if (colon > 0 && !Number.isNaN(number)) {
    if (key === 'size') return sizeTest(number, layout);
    if (key === 'allocation') return (i) => regions.allocationBase[i] === number;
    if (key === 'address')
      return (i) => regions.base[i]! <= number && number < regions.base[i]! + regions.size[i]!;
  }
  throw new Error('Cannot filter by "' + plain(word) + '". Use ' + filterHelp + '.');
}

/** The region's own size, or that of the allocation it is a part of. */
function sizeTest(size: number, { regions, allocations }: Layout): RegionTest {
  return (i) => {
    const allocation = allocations.ofRegion[i]!;
    return regions.size[i] === size || (allocation >= 0 && allocations.size[allocation] === size);
  };
}

function flagTest(word: string, flag: number, regions: RegionTable): RegionTest {
  if (/^page_/i.test(word)) return (i) => (regions.protect[i]! & flag) !== 0;
  return isState(flag) ? (i) => regions.state[i] === flag : (i) => regions.type[i] === flag;
}

/** What any target may have, beside the names that its own source prints. */
const usages = ['<unknown>', 'Free', 'Image', 'MappedFile', 'Heap', 'Stack', 'TEB', 'PEB', 'Other'];

/**
 * By name, letter case ignored; `Heap` finds `Heap32` and `Heap64` too, `unknown` finds `<unknown>`.
 * @throws for a name that neither this target nor any other has
 */
function usageTest(value: string, usage: UsageMap): RegionTest {
  const wanted = bare(value);
  const isMeant = (name: string) => bare(name) === wanted || withoutWorld(bare(name)) === wanted;
  const known = usages.concat(usage.names.filter((name) => usages.indexOf(name) < 0));
  if (!known.some((name) => isMeant(name) || bare(name) === withoutWorld(wanted)))
    throw new Error('There is no usage "' + plain(value) + '". Known: ' + known.map(plain).join(', ') + '.');
  const matches = usage.names.map(isMeant);
  return (i) => matches[usage.of[i]!]!;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[<>]/g, '');
}

function withoutWorld(name: string): string {
  return name.replace(/(32|64)$/, '');
}
