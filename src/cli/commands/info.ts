/** `leakscope info <dump>`: what a dump holds, before anybody asks what leaks. */
import { basename } from 'node:path';
import Table from 'cli-table3';
import type { Command } from 'commander';
import { looksLikeLog } from '../../log/index.js';
import {
  type DirectoryEntry,
  type Minidump,
  MinidumpError,
  openMinidump,
  type RangeTable,
} from '../../minidump/index.js';
import type { NumberFormat } from '../bundle.js';
import { damageOf, partOf } from '../damage.js';
import { UserError } from '../failure.js';
import { beginning, reading, regularFile } from '../input.js';
import type { Io } from '../io.js';
import { withSpinner } from '../progress.js';
import { frameless } from '../render/frame.js';
import { harmless, harmlessJson } from '../render/harmless.js';
import { type StreamFacts, streamFacts } from '../stream-facts.js';

const help = `
Example:
  $ leakscope info samples/html_chunks.dmp.gz
  samples/html_chunks.dmp.gz
    Machine    x64, Windows 10.0.18362
    Process    368
    ...`;

interface StreamRow {
  readonly Name: string;
  /** MINIDUMP_STREAM_TYPE or a writer's own number. */
  readonly Type: number;
  readonly Offset: number;
  /** Bytes. */
  readonly Size: number;
  /** One line. */
  readonly Says: string;
  readonly Facts: Readonly<Record<string, unknown>>;
}

export interface DumpInfo {
  readonly File: string;
  readonly Machine: string;
  readonly Windows: string;
  readonly Process: number | undefined;
  readonly Flags: readonly string[];
  readonly Streams: readonly StreamRow[];
  readonly Modules: number;
  readonly Threads: number;
  readonly Regions: number;
  /** true: there is no MemoryInfoList, so regions come from what was captured. */
  readonly RegionsDerived: boolean;
  readonly CapturedBytes: number;
  readonly CapturedRanges: number;
  readonly Warnings: readonly string[];
}

export function addInfo(program: Command, format: NumberFormat, io: Io): void {
  program
    .command('info')
    .description('What a dump holds: system, streams, modules, threads, memory, damage')
    .argument('<dump>', 'a minidump (.dmp, .dmp.gz)')
    .option('--json', 'print it as JSON')
    .addHelpText('after', help)
    .action(async (path: string, options: { json?: boolean }) => {
      regularFile(path, 'Give a dump (.dmp, .dmp.gz).');
      const dump = await withSpinner(io, `Opening ${basename(path)}`, () => opened(path));
      try {
        const info = infoOf(dump, format);
        io.out(
          options.json
            ? `${harmlessJson(JSON.stringify(info, null, 2))}\n`
            : `${harmless(infoText(info, format))}\n`,
        );
      } finally {
        dump.close();
      }
    });
}

/** A log is no damaged dump, and deserves another word. */
async function opened(path: string): Promise<Minidump> {
  try {
    return await reading(path, () => openMinidump(path));
  } catch (error) {
    if (!(error instanceof MinidumpError) || !looksLikeLog(beginning(path))) throw error;
    throw new UserError(
      `${path} is a text, and info describes dumps; every other command reads a debugger log.`,
    );
  }
}

function infoOf(dump: Minidump, format: NumberFormat): DumpInfo {
  const { majorVersion, minorVersion, build, csdVersion } = dump.systemInfo;
  const ranges = partOf(() => dump.ranges());
  const regions = partOf(() => dump.regions());
  const streams = dump.directory.map((entry) => ({ entry, ...factsOf(dump, entry, format) }));
  return {
    File: dump.path,
    Machine: partOf(() => dump.wow64()) === undefined ? dump.arch : `${dump.arch}, WOW64`,
    Windows: `${majorVersion}.${minorVersion}.${build}${csdVersion === '' ? '' : ` ${csdVersion}`}`,
    Process: partOf(() => dump.miscInfo()?.processId),
    Flags: dump.header.flagNames,
    Streams: streams.map(({ entry: { name, type, offset, size }, says, facts }) => {
      return { Name: name, Type: type, Offset: offset, Size: size, Says: says, Facts: facts };
    }),
    Modules: partOf(() => dump.modules())?.length ?? 0,
    Threads: partOf(() => dump.threads())?.length ?? 0,
    Regions: regions?.table.count ?? 0,
    RegionsDerived: regions?.derived ?? false,
    CapturedBytes: bytesInFile(ranges),
    CapturedRanges: ranges?.count ?? 0,
    Warnings: [...new Set([...damageOf(dump), ...streams.flatMap(({ damage }) => damage ?? [])])],
  };
}

/** Of streams that are listed twice the first is the one that is read. */
function factsOf(dump: Minidump, entry: DirectoryEntry, format: NumberFormat): StreamFacts {
  if (dump.directory.find(({ type }) => type === entry.type) === entry)
    return streamFacts(dump, entry.name, format);
  return { says: 'listed once more; the first one is read', facts: {} };
}

/** Of a dump that is cut off only what the file still holds counts as captured. */
function bytesInFile(ranges: RangeTable | undefined): number {
  return ranges === undefined ? 0 : ranges.available.reduce((sum, bytes) => sum + bytes, 0);
}

function infoText(info: DumpInfo, format: NumberFormat): string {
  const regions = `${format.count(info.Regions)}${info.RegionsDerived ? ' (derived: the dump has no usable MemoryInfoList)' : ''}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Machine', `${info.Machine}, Windows ${info.Windows}`],
    ['Process', info.Process === undefined ? 'unknown' : String(info.Process)],
    ['Flags', info.Flags.join(', ') || 'none'],
    ['Modules', format.count(info.Modules)],
    ['Threads', format.count(info.Threads)],
    ['Regions', regions],
    ['Captured', `${format.bytes(info.CapturedBytes)} in ${format.count(info.CapturedRanges)} ranges`],
  ];
  const streams = new Table({
    head: ['Stream', 'Offset', 'Bytes', 'Says'],
    colAligns: ['left', 'right', 'right', 'left'],
    chars: { ...frameless, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (const { Name, Offset, Size, Says } of info.Streams)
    streams.push([Name, format.hex(Offset), format.count(Size), format.plain(Says)]);
  return [
    format.plain(info.File),
    ...facts.map(([name, value]) => `  ${name.padEnd(10)} ${format.plain(value)}`),
    '',
    ...streams
      .toString()
      .split('\n')
      .map((line) => `  ${line}`.trimEnd()),
    ...info.Warnings.map((warning) => `  warning: ${format.plain(warning)}`),
  ].join('\n');
}
