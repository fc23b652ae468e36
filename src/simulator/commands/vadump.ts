/**
 * `!vadump [-v]` and `!vprot`: one block of labelled lines for each region, an empty line between blocks.
 *
 * Layout: the documentation of !vadump and !vprot (learn.microsoft.com, debuggercmds/-vadump, -vprot); on 64-bit
 * machines addresses have sixteen digits without a grave accent, and a line whose value is 0 is left out (a
 * reserved region has no `Protect:`, a free one no `AllocationProtect:` and no `Type:`), as published outputs
 * show. Not one line is made before somebody asks for it: a block's lines follow from a small bit set of the
 * lines it has, and everything but addresses and sizes is made once for each value.
 */
import type { RegionTable } from '../../minidump/index.js';
import type { Profile } from '../../provider/profile.js';
import { plainAddress } from '../target/addresses.js';
import { pointerSize } from '../target/target.js';
import type { CommandOutput, LineSource } from './command.js';
import type { MapContext } from './map-context.js';
import { memFree, protectionName, stateName, typeName } from './memory-constants.js';
import { regionAt, targetRegions } from './target-regions.js';

const labels = [
  'BaseAddress',
  'AllocationBase',
  'AllocationProtect',
  'RegionSize',
  'State',
  'Protect',
  'Type',
] as const;
type Label = (typeof labels)[number];

/** Bits of `labels` that a block of the short form shows. */
const shortForm = 0b1111001;
const longForm = 0b1111111;
const optional: readonly [Label, keyof RegionTable & ('allocationProtect' | 'protect' | 'type')][] = [
  ['AllocationProtect', 'allocationProtect'],
  ['Protect', 'protect'],
  ['Type', 'type'],
];
const labelColumn = 19;

/** For each set of lines, the labels in order. */
const labelsOf: readonly (readonly Label[])[] = Array.from({ length: longForm + 1 }, (_, bits) =>
  labels.filter((_label, position) => (bits & (1 << position)) !== 0),
);

function namesOf(label: Label, value: number): string | undefined {
  if (label === 'State') return stateName(value);
  if (label === 'Type') return typeName(value);
  return protectionName(value, ' + ');
}

/** Makes the lines of regions; the lines without an address are kept by value. */
class RegionLines {
  readonly #constant = new Map<Label, Map<number, string>>(labels.map((label) => [label, new Map()]));
  readonly #start: ReadonlyMap<Label, string>;
  readonly #gap: string;

  constructor(
    private readonly regions: RegionTable,
    private readonly bytes: 4 | 8,
    layout: Profile['VadumpLayout'],
  ) {
    const padded = layout === 'padded';
    this.#start = new Map(
      labels.map((label) => [label, padded ? `${label}:`.padEnd(labelColumn) : `${label}: `]),
    );
    this.#gap = padded ? '  ' : ' ';
  }

  line(label: Label, region: number): string {
    const { base, allocationBase, size, state, type } = this.regions;
    switch (label) {
      case 'BaseAddress':
        return this.#labelled(label, plainAddress(base[region]!, this.bytes));
      case 'AllocationBase':
        return this.#labelled(label, plainAddress(allocationBase[region]!, this.bytes));
      case 'RegionSize':
        return this.#labelled(label, plainAddress(size[region]!, this.bytes));
      case 'State':
        return this.#named(label, state[region]!);
      case 'Type':
        return this.#named(label, type[region]!);
      case 'Protect':
        return this.#named(label, shownProtect(this.regions, region));
      case 'AllocationProtect':
        return this.#named(label, this.regions.allocationProtect[region]!);
    }
  }

  #labelled(label: Label, value: string): string {
    return this.#start.get(label)! + value;
  }

  #named(label: Label, value: number): string {
    const known = this.#constant.get(label)!;
    let line = known.get(value);
    if (line === undefined) {
      const name = namesOf(label, value) ?? '';
      const shown = value.toString(16).padStart(8, '0');
      line = this.#labelled(label, name === '' ? shown : shown + this.#gap + name);
      known.set(value, line);
    }
    return line;
  }
}

/** VirtualQuery gives a free region PAGE_NOACCESS; some dump writers store 0. */
function shownProtect(regions: RegionTable, region: number): number {
  return regions.state[region] === memFree ? 1 : regions.protect[region]!;
}

function linesOfRegion(regions: RegionTable, region: number, form: number): number {
  const isFree = regions.state[region] === memFree;
  let bits = form;
  for (const [label, column] of optional) {
    // A free region belongs to no allocation, whatever a writer left in these fields.
    const value = isFree && column !== 'protect' ? 0 : regions[column][region]!;
    if (value === 0 && !(isFree && column === 'protect')) bits &= ~(1 << labels.indexOf(label));
  }
  return bits;
}

/** Blocks of regions `from` to `to` - 1, lazily; an empty line after each but the last one. */
export function regionBlocks(
  regions: RegionTable,
  range: readonly [from: number, to: number],
  form: number,
  make: (label: Label, region: number) => string,
): LineSource {
  const [from, to] = range;
  const bits = new Uint8Array(to - from);
  const starts = new Uint32Array(to - from + 1);
  for (let index = 0; index < bits.length; index++) {
    bits[index] = linesOfRegion(regions, from + index, form);
    starts[index + 1] = starts[index]! + labelsOf[bits[index]!]!.length + 1;
  }
  let block = 0;
  return {
    count: Math.max(0, starts[bits.length]! - 1),
    line(index) {
      // Readers go forward: stay in the block or step to the next one before searching.
      if (index < starts[block]! || index >= starts[block + 1]!) block = blockOf(starts, index, block);
      const label = labelsOf[bits[block]!]![index - starts[block]!];
      return label === undefined ? '' : make(label, from + block);
    },
  };
}

function blockOf(starts: Uint32Array, index: number, before: number): number {
  if (index >= starts[before + 1]! && index < (starts[before + 2] ?? 0)) return before + 1;
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= index) low = middle;
    else high = middle;
  }
  return low;
}

function blocks(context: MapContext, range: readonly [number, number], form: number): LineSource {
  const regions = targetRegions(context.target);
  const lines = new RegionLines(regions, pointerSize(context.target), context.profile.VadumpLayout);
  return regionBlocks(regions, range, form, (label, region) => lines.line(label, region));
}

export function vadump(args: string, context: MapContext): CommandOutput {
  const verbose = /^[-/]v$/i.test(args);
  return blocks(context, [0, targetRegions(context.target).count], verbose ? longForm : shortForm);
}

/** `!vprot [address]`; without one, the current instruction's. */
export function vprot(args: string, context: MapContext): CommandOutput {
  const address = context.address(args || '@$ip');
  const region = regionAt(targetRegions(context.target), address);
  if (region < 0) return `No region is known at ${plainAddress(address, pointerSize(context.target))}\n`;
  return blocks(context, [region, region + 1], longForm);
}
