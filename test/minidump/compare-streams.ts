/** Our reading of a dump beside what the engine's `.dumpdebug` prints of it: directory, and stream by stream. */
import { expect } from 'vitest';
import type { Minidump } from '../../src/minidump/index.js';
import { address, type PrintedDump, type PrintedStream, rows, values } from './dump-debug.js';

export function expectSame(printed: PrintedDump, dump: Minidump): void {
  // A dump that is cut off says so here.
  dump.ranges();
  expect(dump.header.flags).toBe(printed.flags);
  expect(dump.header.flagNames).toEqual(printed.flagNames);
  expect(dump.directory.map(({ type, size, offset }) => ({ type, size, offset }))).toEqual(
    printed.streams.map(({ type, size, offset }) => ({ type, size, offset })),
  );
  for (const stream of printed.streams) compare[stream.type]?.(stream, dump);
}

/** The engine prints what is not ASCII in a code page of its own, and has words for a name that cannot be read. */
const ascii = (text: string) =>
  text === '<Unable to access string content>' ? '' : text.replace(/[^\x20-\x3e\x40-\x7e]+/g, '?');

/** Of a name that lost its end the listing shows the counted characters, everything else what follows, too. */
function sameName(ours: string, printed: unknown, dump: Minidump): string {
  const damaged = dump.warnings.length > 0 && typeof printed === 'string';
  return damaged && ours.startsWith(printed.replace(/\?$/, '')) ? printed : ours;
}

type Compare = (stream: PrintedStream, dump: Minidump) => void;

const compare: Readonly<Record<number, Compare>> = {
  3: (stream, dump) => {
    const printed = rows(stream, /RVA \w+, ID (\w+), Teb:(\w+)$/).map((row) => row.map(address));
    expect(dump.threads()?.map(({ id, teb }) => [id, teb])).toEqual(printed);
  },
  4: (stream, dump) => {
    const pattern = /RVA \w+, ([\w`]+) - ([\w`]+): '(.*)', DllC.*Timestamp: (\w+), CheckSum: (\w+)$/;
    const printed = rows(stream, pattern).map(([start, end, path, stamp, sum]) => {
      return [address(start!), address(end!), ascii(path!), address(stamp!), address(sum!)];
    });
    const modules = dump.modules()!.map(({ base, size, path, timestamp, checksum }, i) => {
      return [base, base + size, sameName(ascii(path), printed[i]?.[2], dump), timestamp, checksum];
    });
    expect(modules).toEqual(printed);
  },
  5: compareRanges,
  6: (stream, dump) => {
    const [thread, code, , at] = rows(stream, /^ {2}\w+ (\w+)$/).map(([value]) => value!);
    expect(dump.exception()).toMatchObject({
      threadId: Number(thread),
      code: address(code!),
      address: address(at!),
    });
    const [[rva, size]] = rows(stream, /Context record RVA (\w+), size (\w+)$/) as [[string, string]];
    expect(dump.exception()?.context).toEqual({ offset: address(rva), size: address(size) });
  },
  7: (stream, dump) => {
    const field = (name: string) => address(rows(stream, new RegExp(`^  ${name} +(\\w+)`))[0]![0]!);
    expect(dump.systemInfo).toMatchObject({
      processorArchitecture: field('ProcessorArchitecture'),
      processorLevel: field('ProcessorLevel'),
      processors: field('NumberOfProcessors'),
      majorVersion: field('MajorVersion'),
      minorVersion: field('MinorVersion'),
      build: field('BuildNumber'),
      platformId: field('PlatformId'),
    });
    const servicePack = rows(stream, /Buffer: \{'(.*)'\}$/)[0]?.[0] ?? '';
    expect(dump.systemInfo.csdVersion).toBe(servicePack);
  },
  9: compareRanges,
  11: (stream, dump) => {
    expect(stream.lines.map((line) => line.trim())).toEqual([`'${dump.commentW()}'`]);
  },
  12: (stream, dump) => {
    const printed = rows(stream, /^ +Handle\((\w+),"(.*?)","(.*)"\)$/);
    expect(printed.length).toBe(Number(/\d+/.exec(stream.lines[0]!)![0]));
    const handles = dump.handles()!.map(({ handle, typeName = '', objectName = '' }) => {
      return [handle, ascii(typeName), ascii(objectName)];
    });
    expect(handles).toEqual(printed.map(([h, type, name]) => [address(h!), ascii(type!), ascii(name!)]));
  },
  13: (stream, dump) => {
    const pattern = /^ +\d+: min ([\w`]+), max ([\w`]+), base ([\w`]+), entries (\d+)$/;
    const printed = rows(stream, pattern).map(([min, max, base, entries]) => {
      return [address(min!), address(max!), address(base!), Number(entries)];
    });
    const tables = dump.functionTables()!.map((t) => [t.start, t.end, t.base, t.entryCount]);
    expect(tables).toEqual(printed);
    expect(printed.length).toBeGreaterThan(0);
  },
  14: (stream, dump) => {
    // The engine shows no list of more than 10,000; ours is judged by what the process did.
    if (stream.lines.some((line) => line.includes('too many elements (0x10000 > 0x2710)'))) return;
    const printed = rows(stream, /RVA \w+, ([\w`]+) - ([\w`]+): '(.*)'$/).map(([start, end, path]) => {
      return [address(start!), address(end!), ascii(path!)];
    });
    const unloaded = dump.unloadedModules()!.map((m) => [m.base, m.base + m.size, ascii(m.path)]);
    expect(unloaded).toEqual(printed);
  },
  17: (stream, dump) => {
    const printed = rows(stream, /RVA \w+, ID (\w+)$/).map(([id]) => address(id!));
    expect(dump.threadInfos()?.map(({ id }) => id)).toEqual(printed);
  },
  19: (stream, dump) => {
    const printed = rows(stream, /Token (\w+) for (\d+)$/).map(([handle, id]) => [
      address(handle!),
      Number(id),
    ]);
    expect(dump.tokens()?.map(({ handle, id }) => [handle, id])).toEqual(printed);
    expect(printed.length).toBeGreaterThan(0);
  },
  21: compareSystemMemory,
  22: (stream, dump) => {
    const counters = Object.entries(dump.processCounters()!).filter(([name]) => name !== 'flags');
    const ours = counters.map(([name, value]) => [name[0]!.toUpperCase() + name.slice(1), value ?? 0]);
    expect(ours).toEqual(values(stream.lines));
  },
  24: (stream, dump) => {
    const printed = rows(stream, /^Thread 0x(\w+): '(.*)'\.$/).map(([id, name]) => [
      address(id!),
      ascii(name!),
    ]);
    expect([...dump.threadNames()!].map(([id, name]) => [id, ascii(name)])).toEqual(printed);
  },
};

/** Writers of small dumps list some bytes twice, which our table does not: every listed range must lie in it. */
function compareRanges(stream: PrintedStream, dump: Minidump): void {
  const ranges = dump.ranges();
  const printed = rows(stream, /^ +\d+ (\w+) +([\w`]+) +([\w`]+)$/).map((row) => row.map(address));
  expect(ranges.listed).toBe(printed.length);
  const ours = Array.from({ length: ranges.count }, (_, i) => [
    ranges.fileOffset[i]!,
    ranges.start[i]!,
    ranges.size[i]!,
  ]);
  if (ranges.count === printed.length) {
    const byAddress = ([, a]: number[], [, b]: number[]) => a! - b!;
    expect(ours).toEqual([...printed].sort(byAddress));
    return;
  }
  const covered = (at: number) => ours.find(([, start, size]) => at >= start! && at < start! + size!);
  for (const [, start, size] of printed) {
    for (let at = start!; at < start! + size!; ) {
      const range = covered(at);
      expect([at, range !== undefined]).toEqual([at, true]);
      at = range![1]! + range![2]!;
    }
  }
}

function compareSystemMemory(stream: PrintedStream, dump: Minidump): void {
  const memory = dump.systemMemoryInfo()!;
  const sections = stream.lines.join('\n').split(/^ {2}(?=BasicInfo|FileCacheInfo|BasicPerfInfo|PerfInfo)/m);
  const [head, basic, cache, commit, counters] = sections.map((section) => values(section.split('\n')));
  expect(head).toEqual([
    ['Revision', memory.revision],
    ['Flags', memory.flags],
  ]);
  const figures = (part: object | undefined) => Object.values(part ?? {}).map(Number);
  expect(figures(memory.basic)).toEqual(basic!.map(([, value]) => value));
  expect(figures(memory.fileCache)).toEqual(cache!.map(([, value]) => value));
  if (memory.commit !== undefined) expect(figures(memory.commit)).toEqual(commit!.map(([, value]) => value));
  for (const [name, value] of counters!)
    expect([name, memory.counters.get(name) ?? 0]).toEqual([name, value]);
  const names = new Set(counters!.map(([name]) => name));
  expect([...memory.counters.keys()].filter((name) => !names.has(name))).toEqual([]);
}
