/**
 * The listing of `!address`: one row for each region, or part of one, made when it is looked at.
 *
 * Layout: published listings of WinDbg 10; `+` marks the start of an
 * allocation in the whole listing, and a filtered one has no such column.
 */

import { pointerSize } from '../target/target.js';
import type { LineSource } from './command.js';
import type { MapContext } from './map-context.js';
import { memCommit, memFree, protectionName, stateName, typeName } from './memory-constants.js';
import type { UsageRows } from './usage.js';

const wideHeader =
  '        BaseAddress      EndAddress+1        RegionSize     Type       State                 Protect             Usage';
const narrowHeader =
  '  BaseAddr EndAddr+1 RgnSize     Type       State                 Protect             Usage';
const wideRule = '-'.repeat(122);
const narrowRule = '-'.repeat(95);
const previewBytes = 16;

/** `24f`a0a30000`: the upper half without leading zeros. */
export function shortAddress(address: number): string {
  const low = (address % 0x1_0000_0000).toString(16).padStart(8, '0');
  return `${Math.floor(address / 0x1_0000_0000).toString(16)}\`${low}`;
}

function column(address: number, size: 4 | 8): string {
  return size === 8 ? shortAddress(address).padStart(17) : address.toString(16).padStart(8);
}

/** The first bytes of an unclassified region as text, `[MZ..............]`. */
function preview(address: number, context: MapContext): string {
  const bytes = context.target.read(address, previewBytes);
  if (bytes.length < previewBytes) return '';
  let text = '';
  for (const byte of bytes) text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
  return `[${text}]`;
}

/** VirtualQuery's PAGE_NOACCESS for free regions, whatever the dump stored; nothing for reserved ones. */
export function rowProtect(rows: UsageRows, row: number): number {
  const region = rows.region[row]!;
  const state = rows.regions.state[region];
  if (state === memFree) return 1;
  return state === memCommit ? rows.regions.protect[region]! : 0;
}

function rowText(rows: UsageRows, row: number, marked: boolean, context: MapContext): string {
  const size = pointerSize(context.target);
  const { regions } = rows;
  const region = rows.region[row]!;
  const start = rows.start[row]!;
  const end = rows.end[row]!;
  const owner = rows.owners[rows.owner[row]!]!;
  const isStart = regions.state[region] === memFree || regions.allocationBase[region] === start;
  const mark = marked ? (isStart ? '+ ' : '  ') : '';
  const type = (typeName(regions.type[region]!) ?? '').padEnd(11);
  const state = (stateName(regions.state[region]!) ?? '').padEnd(11);
  const protect = protectionName(rowProtect(rows, row), '|').padEnd(34);
  const isOpen = owner.usage === '<unknown>' && regions.state[region] === memCommit;
  const tag = isOpen ? preview(start, context) : owner.tag;
  const numbers = `${column(start, size)} ${column(end, size)} ${column(end - start, size)}`;
  return `${mark}${numbers} ${type} ${state} ${protect} ${owner.usage.padEnd(10)} ${tag}`;
}

/**
 * @param selected rows to list, ascending
 * @param marked with the column that marks where allocations start
 */
export function addressList(
  rows: UsageRows,
  selected: Uint32Array,
  marked: boolean,
  context: MapContext,
): LineSource {
  const isWide = pointerSize(context.target) === 8;
  const head = ['', isWide ? wideHeader : narrowHeader, isWide ? wideRule : narrowRule];
  return {
    count: head.length + selected.length,
    line: (index) => head[index] ?? rowText(rows, selected[index - head.length]!, marked, context),
  };
}
