/**
 * `!address`: the whole listing, `-f:` filters, `-summary`, or one address.
 *
 * The debugger classifies the address space first and says so, line by line; the simulator prints the same
 * lines, because whoever reads the output has to skip them.
 */

import { addressText } from '../target/addresses.js';
import { pointerSize } from '../target/target.js';
import { addressList, rowProtect } from './address-list.js';
import { addressSummary, unitText } from './address-summary.js';
import { CommandError, type CommandOutput } from './command.js';
import type { MapContext } from './map-context.js';
import { memFree, protectionName, stateName, typeName } from './memory-constants.js';
import { type UsageRows, usageRows } from './usage.js';

const progress = [
  '',
  ' '.repeat(37),
  'Mapping file section regions...',
  'Mapping module regions...',
  'Mapping PEB regions...',
  'Mapping TEB and stack regions...',
  'Mapping heap regions...',
  'Mapping page heap regions...',
  'Mapping other regions...',
  'Mapping stack trace database regions...',
  'Mapping activation context regions...',
  '',
].join('\n');

/** Names a filter may use for a usage, where they differ from what the column shows. */
const usageFilters: Readonly<Record<string, string>> = { var: '<unknown>', filemap: 'MappedFile' };

type Filter = (row: number) => boolean;

function filterOf(name: string, rows: UsageRows): Filter {
  const { regions } = rows;
  const wanted = name.toUpperCase();
  if (wanted.startsWith('MEM_')) {
    return (row) => {
      const region = rows.region[row]!;
      return stateName(regions.state[region]!) === wanted || typeName(regions.type[region]!) === wanted;
    };
  }
  if (wanted.startsWith('PAGE_')) {
    return (row) => protectionName(rowProtect(rows, row), '|').split('|').includes(wanted);
  }
  const usage = (usageFilters[name.toLowerCase()] ?? name).toLowerCase();
  return (row) => {
    const shown = rows.owners[rows.owner[row]!]!.usage.toLowerCase();
    return shown === usage || shown.replace(/(?:32|64)$/, '') === usage;
  };
}

/** Rows that pass every filter of `-f:A,B`. */
function select(rows: UsageRows, filters: readonly string[]): Uint32Array {
  const tests = filters.map((name) => filterOf(name, rows));
  const selected = new Uint32Array(rows.count);
  let count = 0;
  for (let row = 0; row < rows.count; row++) if (tests.every((test) => test(row))) selected[count++] = row;
  return selected.subarray(0, count);
}

const label = (name: string) => `${name}:`.padEnd(24);

function numberAndName(value: number, name: string): string {
  return `${value.toString(16).padStart(8, '0').padEnd(18)}${name}`;
}

function rowAt(rows: UsageRows, address: number): number {
  for (let row = 0; row < rows.count; row++) {
    if (address >= rows.start[row]! && address < rows.end[row]!) return row;
  }
  throw new CommandError(`No region is known at 0x${address.toString(16)}`);
}

function oneAddress(address: number, rows: UsageRows, context: MapContext): string {
  const size = pointerSize(context.target);
  const row = rowAt(rows, address);
  const region = rows.region[row]!;
  const { state, type, allocationBase, allocationProtect } = rows.regions;
  const [start, end] = [rows.start[row]!, rows.end[row]!];
  const owner = rows.owners[rows.owner[row]!]!;
  const protect = rowProtect(rows, row);
  const isFree = state[region] === memFree;
  const lines = [
    `${label('Usage')}${owner.usage}`,
    `${label('Base Address')}${addressText(start, size)}`,
    `${label('End Address')}${addressText(end, size)}`,
    `${label('Region Size')}${addressText(end - start, size)} ${unitText(end - start)}`,
    `${label('State')}${numberAndName(state[region]!, stateName(state[region]!) ?? '')}`,
  ];
  if (protect !== 0) lines.push(`${label('Protect')}${numberAndName(protect, protectionName(protect, '|'))}`);
  const typeText = isFree
    ? '<info not present at the target>'
    : numberAndName(type[region]!, typeName(type[region]!) ?? '');
  lines.push(`${label('Type')}${typeText}`);
  if (!isFree) {
    const first = allocationProtect[region]!;
    lines.push(`${label('Allocation Base')}${addressText(allocationBase[region]!, size)}`);
    lines.push(`${label('Allocation Protect')}${numberAndName(first, protectionName(first, '|'))}`);
  }
  lines.push(...imageLines(address, owner.usage, context));
  for (const more of owner.more)
    lines.push(`${label('More info')}${more.replace('%a', address.toString(16))}`);
  const captured = context.target.read(address, 1).length > 0;
  const source = captured ? '1 (target)' : '0 (invalid)';
  return `${lines.join('\n')}\n\n\nContent source: ${source}, length: ${(end - address).toString(16)}\n`;
}

function imageLines(address: number, usage: string, context: MapContext): string[] {
  const module = context.target.moduleAt(address);
  if (usage !== 'Image' || module === undefined) return [];
  return [
    `${label('Image Path')}${module.path}`,
    `${label('Module Name')}${module.name}`,
    `${label('Loaded Image Name')}${module.fileName}`,
    label('Mapped Image Name'),
  ];
}

/** `!address [-summary] [-f:FILTER,…] [address]`. */
export function address(args: string, context: MapContext): CommandOutput | undefined {
  const words = args.split(/\s+/).filter(Boolean);
  const filters = words.flatMap((word) => /^[-/]f:(.*)$/i.exec(word)?.[1]?.split(',') ?? []).filter(Boolean);
  const isSummary = words.some((word) => /^[-/]summary$/i.test(word));
  const addressWords = words.filter((word) => !/^[-/][a-z]/i.test(word));
  const rows = usageRows(context.target);
  context.print(progress);
  if (addressWords.length > 0) {
    return `\n${oneAddress(context.address(addressWords.join(' ')), rows, context)}`;
  }
  const selected = select(rows, filters);
  if (isSummary) return addressSummary(rows, selected, pointerSize(context.target));
  return addressList(rows, selected, filters.length === 0, context);
}
