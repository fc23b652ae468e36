/**
 * Filters for a list of regions, as one text: `MEM_PRIVATE,0x20000` or `usage:Heap,PAGE_READWRITE`.
 *
 * Words are joined by "and". MEM_ and PAGE_ names and numbers speak for themselves; everything else is `key:value`.
 */

import type { UsageMap } from '../address-space/usage';
import type { RegionTable } from '../debuggee/debuggee';
import { flagValue, isState } from '../text/memory-flags';
import { parseNumber } from './arguments';

type RegionTest = (region: number) => boolean;

export const filterHelp =
  'MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE ...; a size as 0x20000; usage:Heap; size:0x20000; allocation:ADDRESS; address:ADDRESS';

/** @throws when a word is not understood; the message says what is */
export function regionTest(filter: string, regions: RegionTable, usage: UsageMap): RegionTest {
  const tests: RegionTest[] = [];
  const words = filter.split(/[\s,]+/);
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== '') tests.push(wordTest(words[i]!, regions, usage));
  }
  return (region) => {
    for (let i = 0; i < tests.length; i++) if (!tests[i]!(region)) return false;
    return true;
  };
}

function wordTest(word: string, regions: RegionTable, usage: UsageMap): RegionTest {
  const flag = flagValue(word.toUpperCase());
  if (flag !== 0) return flagTest(word, flag, regions);
  const size = parseNumber(word);
  if (!Number.isNaN(size)) return (i) => regions.size[i] === size;
  const colon = word.indexOf(':');
  const key = word.slice(0, colon).toLowerCase();
  const value = word.slice(colon + 1);
  if (colon > 0 && key === 'usage') return usageTest(value, usage);
  const number = parseNumber(value);
  if (colon > 0 && !Number.isNaN(number)) {
    if (key === 'size') return (i) => regions.size[i] === number;
    if (key === 'allocation') return (i) => regions.allocationBase[i] === number;
    if (key === 'address')
      return (i) => regions.base[i]! <= number && number < regions.base[i]! + regions.size[i]!;
  }
  throw new Error('Cannot filter by "' + word + '". Use words like: ' + filterHelp + '.');
}

function flagTest(word: string, flag: number, regions: RegionTable): RegionTest {
  if (/^page_/i.test(word)) return (i) => (regions.protect[i]! & flag) !== 0;
  return isState(flag) ? (i) => regions.state[i] === flag : (i) => regions.type[i] === flag;
}

/** By name, letter case ignored; `Heap` finds `Heap32` and `Heap64` too, `unknown` finds `<unknown>`. */
function usageTest(value: string, usage: UsageMap): RegionTest {
  const wanted = value.toLowerCase();
  const matches = usage.names.map((name) => {
    const plainName = name.toLowerCase().replace(/[<>]/g, '');
    return plainName === wanted.replace(/[<>]/g, '') || plainName.replace(/(32|64)$/, '') === wanted;
  });
  return (i) => matches[usage.of[i]!]!;
}
