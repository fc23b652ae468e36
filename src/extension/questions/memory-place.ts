/** Which part of memory a question looks into: a filter of regions, a heap block, a range of addresses. */
import type { Layout } from '../address-space/space';
import { oneRange, type Ranges } from '../content/ranges';
import type { SearchPlace } from '../content/search-place';
import type { Debuggee } from '../debuggee/debuggee';
import { listBlocks } from '../heap/block-list';
import { blockAt } from '../heap/locate';
import { addressText, hex, plain } from '../view/format';
import { parseNumber } from './arguments';
import type { Argument, Parameter } from './question';
import { filterHelp, regionTest } from './region-filter';
import { sizeRange } from './size-range';

export const placeParameters: readonly Parameter[] = [
  {
    name: 'where',
    type: 'text',
    help: `${filterHelp}; block:ADDRESS for one heap block; heap:SIZE or heap:SIZE-SIZE for all busy heap blocks of a size`,
    default: '',
  },
  { name: 'from', type: 'number', isAddress: true, help: 'lowest address', optional: true, isOption: true },
  {
    name: 'to',
    type: 'number',
    isAddress: true,
    help: 'first address behind the last',
    optional: true,
    isOption: true,
  },
];

/** Behind every user-mode address. */
const behindAll = 0x1000000000000;

export interface Place extends SearchPlace {
  /** `all memory`, `usage:Heap`, `block:1f0010 (0x48 bytes)`. */
  readonly text: string;
}

/**
 * @param args the arguments of `placeParameters`
 * @throws when the filter is not understood, or no block is where one was asked for
 */
export function placeOf(debuggee: Debuggee, layout: Layout, args: readonly Argument[]): Place {
  const words = String(args[0])
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const given: Ranges[] = [];
  const filter: string[] = [];
  words.forEach((word) => {
    if (/^block:/i.test(word)) given.push(blockOf(debuggee, word.slice('block:'.length)));
    else if (/^heap:/i.test(word)) given.push(blocksOf(debuggee, word.slice('heap:'.length)));
    else filter.push(word);
  });
  if (args[1] !== undefined || args[2] !== undefined) {
    const to = args[2] === undefined ? behindAll : Number(args[2]);
    given.push(oneRange(Math.min(Number(args[1] || 0), to), to));
  }
  if (given.length > 1) throw new Error('Give one of block:, heap: and a range of addresses.');
  return {
    wants: regionTest(filter.join(','), layout),
    ranges: given[0] || null,
    text: placeText(debuggee, words, args),
  };
}

function placeText(debuggee: Debuggee, words: readonly string[], args: readonly Argument[]): string {
  const address = (value: Argument) => addressText(Number(value), debuggee.target.pointerSize);
  const parts = words.map(plain);
  if (args[1] !== undefined) parts.push(`from ${address(args[1])}`);
  if (args[2] !== undefined) parts.push(`to ${address(args[2])}`);
  return parts.length === 0 ? 'all memory' : parts.join(' ');
}

function blockOf(debuggee: Debuggee, text: string): Ranges {
  const address = parseNumber(text);
  if (Number.isNaN(address)) throw new Error(`"${plain(text)}" is no address of a block.`);
  const located = blockAt(debuggee, address);
  if (!located.known) throw new Error(located.why);
  const { row } = located.value;
  if (row === null)
    throw new Error(
      `No block of a heap that can be walked is at ${hex(address)}; see block(${hex(address)}).`,
    );
  return row.user === 0
    ? oneRange(row.address, row.address + row.size)
    : oneRange(row.user, row.user + row.userSize);
}

/** What the program has in the busy blocks of a size. */
function blocksOf(debuggee: Debuggee, text: string): Ranges {
  const { from, to } = sizeRange(text);
  const list = listBlocks(debuggee, { from, to, busyOnly: true });
  if (!list.known) throw new Error(list.why);
  const rows: { start: number; end: number }[] = [];
  for (let i = 0; i < list.value.count; i++) {
    const { user, userSize } = list.value.row(i);
    rows.push({ start: user, end: user + userSize });
  }
  if (rows.length === 0)
    throw new Error(`No heap that can be walked has a busy block of ${plain(text)} bytes.`);
  rows.sort((a, b) => a.start - b.start);
  const ranges = { starts: new Float64Array(rows.length), ends: new Float64Array(rows.length) };
  for (let i = 0; i < rows.length; i++) {
    ranges.starts[i] = i === 0 ? rows[i]!.start : Math.max(rows[i]!.start, ranges.ends[i - 1]!);
    ranges.ends[i] = Math.max(rows[i]!.end, ranges.starts[i]!);
  }
  return ranges;
}
