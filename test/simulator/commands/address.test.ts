/**
 * `!address`: layouts against published output (rows rebuilt from what they say), and sums that agree.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { largestRow, tableHead, tableRow } from '../../../src/simulator/commands/address-summary.js';
import { openSession } from '../../../src/simulator/index.js';
import { Scratch } from '../../minidump/scratch.js';
import { buildDump, type DumpSpec, type RegionSpec } from '../../minidump/synthetic.js';
import { samplePath, sampleTruth } from '../../samples/samples.js';
import { NO_SHARED, sharedPath } from '../../shared.js';

const scratch = new Scratch();
const hasShared = sharedPath('transcripts') !== undefined;
const note = hasShared ? '' : ` (${NO_SHARED})`;

function published(name: string): string {
  return readFileSync(sharedPath(`transcripts/${name}.txt`)!, 'utf8');
}

async function answer(spec: DumpSpec, command: string): Promise<string> {
  const session = await openSession(buildDump(spec).writeTo(scratch.path()));
  const text = session.execute(command);
  session.close();
  return text;
}

const numbers: Readonly<Record<string, number>> = {
  MEM_COMMIT: 0x1000,
  MEM_RESERVE: 0x2000,
  MEM_FREE: 0x10000,
  MEM_PRIVATE: 0x20000,
  MEM_MAPPED: 0x40000,
  PAGE_NOACCESS: 1,
  PAGE_READWRITE: 4,
  PAGE_EXECUTE: 0x10,
  PAGE_EXECUTE_READWRITE: 0x40,
};

const hex = (text: string) => Number.parseInt(text.replace('`', ''), 16);

interface PublishedRow {
  readonly line: string;
  readonly region: RegionSpec;
  readonly preview: string;
}

/** Rows that a dump can answer in full: free memory, and unclassified memory with its first bytes. */
function rowsOf(text: string): PublishedRow[] {
  const rows: PublishedRow[] = [];
  const pattern =
    /^(\+?) *([\da-f`]+) +([\da-f`]+) +([\da-f`]+) (MEM_PRIVATE|MEM_MAPPED|) +(MEM_\w+) +(PAGE_\w+) +(Free|<unknown>) +(?:\[(.{16})\])?$/gm;
  for (const [line, , start, , size, type, state, protect, , preview = ''] of text.matchAll(pattern)) {
    const base = hex(start!);
    const region = { base, size: hex(size!), state: numbers[state!]!, protect: numbers[protect!]! };
    const allocated = state === 'MEM_FREE' ? {} : { allocationBase: base, type: numbers[type!]! };
    rows.push({ line: line.trimEnd(), region: { ...region, ...allocated }, preview });
  }
  return rows;
}

describe.skipIf(!hasShared)(`published layouts${note}`, () => {
  it.each([
    ['address/r01-wow64-64view-Heap64-handle', 'x64', '!address', 2],
    ['address/s03-wow64-unk-regions-preview', 'x86', '!address -f:VAR', 21],
    ['address-f/f01-x64-rwx', 'x64', '!address -f:PAGE_EXECUTE_READWRITE', 2],
  ] as const)('rows of %s', async (name, arch, command, count) => {
    const rows = rowsOf(published(name));
    expect(rows).toHaveLength(count);
    const regions = rows.map(({ region }) => region);
    const memory = rows
      .filter(({ preview }) => preview !== '')
      .map(({ region, preview }) => ({
        start: region.base,
        bytes: Buffer.from(preview.replace(/\./g, '\0')),
      }));
    const lines = (await answer({ arch, regions, memory }, command))
      .split('\n')
      .map((line) => line.trimEnd());
    for (const { line } of rows) expect(lines).toContain(line);
    expect(lines).toContain(
      published(name)
        .split('\n')
        .find((line) => /RegionSize|RgnSize/.test(line))!
        .trimEnd(),
    );
  });

  it.each([
    ['address-summary/r01-wow64-unknown-leak-usage-only', 8],
    ['address-summary/r03-x64-all-five-sections', 8],
    ['address-summary/s03-wow64-x86-prompt', 4],
  ] as const)('tables of %s', (name, pointerSize) => {
    let compared = 0;
    for (const part of published(name).split('\n\n')) {
      const [head = '', ...lines] = part.split('\n');
      const title = /^--- (.+?) -+ RgnCount/.exec(head)?.[1];
      if (title === undefined) continue;
      expect(head).toBe(tableHead(title));
      const rows = lines.flatMap((line) => {
        const match = /^(\S+) +(\d+) +([\da-f`]+) \(/.exec(line);
        return match === null
          ? []
          : [{ line, name: match[1]!, regions: Number(match[2]), bytes: hex(match[3]!) }];
      });
      if (!title.startsWith('Usage')) continue;
      const total = rows.reduce((sum, row) => sum + row.bytes, 0);
      const free = rows.find((row) => row.name === 'Free')!.bytes;
      for (const row of rows) {
        expect(tableRow(row, { total, free }, pointerSize)).toBe(row.line);
        compared++;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(8);
  });

  it('the largest regions', () => {
    const rows = published('address-summary/r03-x64-all-five-sections').split('Region Size ----------\n')[1]!;
    for (const line of rows.trimEnd().split('\n')) {
      const [, name, base, size] = /^(\S+) +([\da-f`]+) +([\da-f`]+) \(/.exec(line)!;
      expect(largestRow({ name: name!, largestAt: hex(base!), largest: hex(size!) }, 8)).toBe(line);
    }
  });

  it('one address, with the lines that the debugger prints while it classifies', async () => {
    const [, ...lines] = published('address-addr/f03-x64-unknown-private').split('\n');
    // The page explains one line inside the output.
    const text = lines.join('\n').replace(/ <-+ .*$/m, '');
    const region = { base: 0x1f3ef330000, size: 0x1000, allocationBase: 0x1f3ef330000, allocationProtect: 4 };
    const spec: DumpSpec = {
      regions: [{ ...region, state: 0x1000, protect: 4, type: 0x20000 }],
      memory: [{ start: region.base, size: region.size }],
    };
    expect((await answer(spec, '!address 000001f3ef330000')).trimEnd()).toBe(text.trimEnd());
  });
});

/** Bytes and rows of one table of a summary. */
function sumOf(text: string, title: string): { bytes: number; regions: number; free: number } {
  const table = text.split(`--- ${title}`)[1]!.split('\n\n')[0]!;
  let bytes = 0;
  let regions = 0;
  let free = 0;
  for (const [, name, count, size] of table.matchAll(/^(\S+) +(\d+) +([\da-f`]+) \(/gm)) {
    bytes += hex(size!);
    regions += Number(count);
    if (/^(?:Free|MEM_FREE)$/.test(name!)) free += hex(size!);
  }
  return { bytes, regions, free };
}

describe('sums', () => {
  it.each(['html_chunks', 'mapped_views', 'heap_blocks'] as const)('%s', async (name) => {
    const session = await openSession(samplePath(name));
    const summary = session.execute('!address -summary');
    const listing = session.execute('!address');
    const regions = session.target.dump!.regions().table;
    session.close();
    let bytes = 0;
    for (let index = 0; index < regions.count; index++) bytes += regions.size[index]!;
    const usage = sumOf(summary, 'Usage Summary');
    const state = sumOf(summary, 'State Summary');
    const type = sumOf(summary, 'Type Summary');
    expect(usage.bytes).toBe(bytes);
    expect(state).toEqual(usage);
    expect(type.bytes).toBe(usage.bytes - usage.free);
    const rows = [...listing.matchAll(/^[+ ] +[\da-f`]+ +[\da-f`]+ +([\da-f`]+) /gm)];
    expect(rows).toHaveLength(usage.regions);
    expect(rows.reduce((sum, [, size]) => sum + hex(size!), 0)).toBe(bytes);
  });

  it('finds the program among images, and the stacks and TEBs of its threads', async () => {
    const session = await openSession(samplePath('html_chunks'));
    const image = sampleTruth('html_chunks').imageBase;
    expect(session.execute(`!address ${image}`)).toMatch(/^Usage: +Image$/m);
    expect(session.execute('!address @$csp')).toMatch(/^Usage: +Stack$/m);
    expect(session.execute('!address @$teb')).toMatch(/^Usage: +TEB$/m);
    expect(session.execute('!address @$peb')).toMatch(/^Usage: +PEB$/m);
    const chunk = sampleTruth('html_chunks').chunks[0]!.address;
    expect(session.execute(`!address ${chunk}`)).toMatch(/^Usage: +<unknown>$/m);
    session.close();
  });
});
