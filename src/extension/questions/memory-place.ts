/** Which part of memory a question looks into: a filter of regions, a heap block, a range of addresses. */
import type { Layout } from '../address-space/space';
import type { SearchPlace } from '../content/find-patterns';
import type { Debuggee } from '../debuggee/debuggee';
import { blockAt } from '../heap/locate';
import { addressText, hex, plain } from '../view/format';
import { parseNumber } from './arguments';
import type { Argument, Parameter } from './question';
import { filterHelp, regionTest } from './region-filter';

export const placeParameters: readonly Parameter[] = [
  { name: 'where', type: 'text', help: `${filterHelp}; block:ADDRESS for one heap block`, default: '' },
  { name: 'from', type: 'number', help: 'lowest address', optional: true, isOption: true },
  { name: 'to', type: 'number', help: 'first address behind the last', optional: true, isOption: true },
];

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
  const isBlock = (word: string) => /^block:/i.test(word);
  const blocks = words.filter(isBlock).map((word) => blockOf(debuggee, word.slice('block:'.length)));
  const wants = regionTest(words.filter((word) => !isBlock(word)).join(','), layout);
  const starts = [0, (args[1] as number | undefined) || 0].concat(blocks.map((one) => one.from));
  const ends = [args[2] === undefined ? Infinity : Number(args[2])].concat(blocks.map((one) => one.to));
  const from = Math.max(...starts);
  const to = Math.min(...ends);
  return { wants, from, to, text: placeText(debuggee, words, args) };
}

function placeText(debuggee: Debuggee, words: readonly string[], args: readonly Argument[]): string {
  const address = (value: Argument) => addressText(Number(value), debuggee.target.pointerSize);
  const parts = words.map(plain);
  if (args[1] !== undefined) parts.push(`from ${address(args[1])}`);
  if (args[2] !== undefined) parts.push(`to ${address(args[2])}`);
  return parts.length === 0 ? 'all memory' : parts.join(' ');
}

function blockOf(debuggee: Debuggee, text: string): { from: number; to: number } {
  const address = parseNumber(text);
  if (Number.isNaN(address)) throw new Error(`"${plain(text)}" is no address of a block.`);
  const located = blockAt(debuggee, address);
  if (!located.known) throw new Error(located.why);
  const { row } = located.value;
  if (row === null)
    throw new Error(
      `No block of a heap that can be walked is at ${hex(address)}; see block(${hex(address)}).`,
    );
  const from = row.user === 0 ? row.address : row.user;
  return { from, to: from + (row.user === 0 ? row.size : row.userSize) };
}
