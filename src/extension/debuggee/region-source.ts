/**
 * Where regions come from: `!vadump -v` (documented, carries the allocation base, classifies nothing and is
 * therefore quick), else `!address`; over a log from whatever listings were recorded, merged.
 */
import { type AddressRow, parseAddressList } from '../text/address-list';
import { memFree, memReserve } from '../text/memory-flags';
import { parseVadump, VadumpReader, type VadumpRegions } from '../text/vadump';
import type { CommandSource } from './commands';
import type { Known, Recording, RegionTable } from './debuggee';
import { matching, normalizedCommand } from './recorded';
import { tableOfRows, tableOfVadump } from './region-table';

/** Asks the debugger: at most two commands. */
export function regionsOfDebugger(source: CommandSource): Known<RegionTable> {
  const reader = new VadumpReader();
  const vadump = source.stream('!vadump -v', (line) => reader.add(line));
  const regions = reader.finish();
  if (regions.count > 0) {
    const stopped = vadump.outcome === 'failed' ? vadump.why : '';
    return knownVadump(regions, '!vadump -v', stopped);
  }
  const listing = source.run('!address');
  const { rows, truncated } = parseAddressList(listing.lines);
  if (rows.length === 0) {
    return {
      known: false,
      why:
        'The debugger lists no regions: ' +
        (vadump.why || '`!vadump -v` printed none') +
        '; ' +
        (listing.why || '`!address` printed none') +
        '. Both come from extension DLLs of WinDbg and cdb (.load ext, .load exts).',
    };
  }
  const complete = listing.outcome === 'answered' && !truncated;
  return knownRows(rows, '!address', complete, complete ? [] : ['`!address` did not come to its end']);
}

const anyListing = /^!(vadump\b|address( -[fo]\S*)*$)/;
const wholeListing = /^!address( -o\S*)*$/;

/** Merges the listings of a log; of a region listed twice the later listing counts. */
export function regionsOfLog(recordings: readonly Recording[]): Known<RegionTable> {
  let rows: AddressRow[] = [];
  const sources: string[] = [];
  let complete = false;
  let dump: { regions: VadumpRegions; source: string } | undefined;
  const listings = matching(recordings, anyListing);
  for (let i = 0; i < listings.length; i++) {
    const recording = listings[i]!;
    const command = normalizedCommand(recording.command);
    const where = '`' + recording.command + '` in line ' + recording.line;
    if (/^!vadump/.test(command)) {
      const regions = parseVadump(recording.lines);
      if (regions.count > 0) dump = { regions, source: where };
    } else {
      const listing = parseAddressList(recording.lines);
      if (listing.rows.length === 0) continue;
      const whole = wholeListing.test(command) && !listing.truncated;
      rows = whole ? listing.rows.slice() : rows.concat(listing.rows);
      complete = whole || complete;
      sources.push(where);
    }
  }
  if (dump !== undefined && !dump.regions.truncated) return knownVadump(dump.regions, dump.source, '');
  if (rows.length > 0) return knownRows(rows, sources.join(', '), complete, complete ? [] : [partial(rows)]);
  if (dump !== undefined) return knownVadump(dump.regions, dump.source, 'the log elides a part of it');
  return { known: false, why: 'The log holds no listing of regions (`!address` or `!vadump -v`).' };
}

function partial(rows: readonly AddressRow[]): string {
  return 'The log lists ' + rows.length + ' regions only: counts and bytes are lower bounds.';
}

function knownRows(
  rows: readonly AddressRow[],
  source: string,
  complete: boolean,
  caveats: readonly string[],
): Known<RegionTable> {
  const table = tableOfRows(rows, { source, complete, onlyCaptured: false });
  return { known: true, value: table, caveats: caveats.concat(derivedNote(table)) };
}

function knownVadump(regions: VadumpRegions, source: string, stopped: string): Known<RegionTable> {
  const caveats: string[] = [];
  if (stopped !== '') caveats.push('The list of regions is cut off: ' + stopped);
  if (regions.truncated && stopped === '') caveats.push('The list of regions is cut off.');
  const captured = onlyCaptured(regions);
  if (captured) {
    forgetGuesses(regions);
    caveats.push(
      'The dump does not describe its regions (no MemoryInfoList): only captured memory is known, so reserved, free and uncaptured memory is missing.',
    );
  }
  const complete = caveats.length === 0;
  const table = tableOfVadump(regions, { source, complete, onlyCaptured: captured });
  return { known: true, value: table, caveats: caveats.concat(derivedNote(table)) };
}

/** Debuggers call captured memory committed, private and writable where they do not know: that is no knowledge. */
function forgetGuesses(regions: VadumpRegions): void {
  for (let i = 0; i < regions.count; i++) {
    regions.state[i] = regions.protect[i] = regions.type[i] = 0;
  }
}

/** A real address space always has reserved or free memory; a list without either was derived from what a dump holds. */
function onlyCaptured(regions: VadumpRegions): boolean {
  for (let i = 0; i < regions.count; i++) {
    if (regions.state[i] === memFree || regions.state[i] === memReserve) return false;
  }
  return true;
}

function derivedNote(table: RegionTable): string[] {
  if (table.hasAllocationBase) return [];
  return ['Allocations are derived: ' + table.source + ' does not print allocation bases.'];
}
