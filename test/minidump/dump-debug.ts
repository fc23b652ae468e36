/** What the genuine engine prints of a dump file itself: `.dumpdebug`, cut into header and streams. */
import { askEngine } from '../engine/engine.js';

export interface PrintedStream {
  /** MINIDUMP_STREAM_TYPE. */
  readonly type: number;
  /** `ModuleListStream`, or `???`. */
  readonly name: string;
  readonly size: number;
  /** File offset. */
  readonly offset: number;
  /** What it prints of the content. */
  readonly lines: readonly string[];
}

export interface PrintedDump {
  readonly flags: number;
  readonly flagNames: readonly string[];
  /** Unused directory entries left out. */
  readonly streams: readonly PrintedStream[];
}

export async function dumpDebug(path: string): Promise<PrintedDump> {
  const [answer] = await askEngine({ dump: path }, ['.dumpdebug'], { timeout: 100_000 });
  const { lines } = answer!;
  const flagsAt = lines.findIndex((line) => line.startsWith('Flags '));
  const flagNames = lines.slice(flagsAt + 1, lines.indexOf('Streams:')).flatMap((line) => {
    const [, name] = /^ +[0-9A-F]{8} MiniDump(\w+)$/i.exec(line) ?? [];
    return name ?? [];
  });
  const flags = Number.parseInt(lines[flagsAt]?.split(/\s+/)[1] ?? '', 16);
  return { flags, flagNames, streams: streamsOf(lines).filter(({ type }) => type !== 0) };
}

function streamsOf(lines: readonly string[]): PrintedStream[] {
  const streams: (Omit<PrintedStream, 'lines'> & { lines: string[] })[] = [];
  for (const line of lines) {
    const found = /^Stream \d+: type (.*) \((\d+)\), size ([0-9A-F]+), RVA ([0-9A-F]+)$/.exec(line);
    if (found === null) {
      streams.at(-1)?.lines.push(line);
      continue;
    }
    const [, name, type, size, offset] = found as unknown as [string, string, string, string, string];
    const place = { size: Number.parseInt(size, 16), offset: Number.parseInt(offset, 16) };
    streams.push({ type: Number(type), name, ...place, lines: [] });
  }
  return streams;
}

/** Rows of a pattern with groups, e.g. all `ID 318, Teb:0000000067FE0000`. */
export function rows({ lines }: PrintedStream, pattern: RegExp): string[][] {
  return lines.flatMap((line) => {
    const found = pattern.exec(line);
    return found === null ? [] : [found.slice(1)];
  });
}

/** ``00007ff6`b5a20000`` or `b5a20000`. */
export function address(text: string): number {
  return Number.parseInt(text.replace('`', ''), 16);
}

/** `name : value` lines by name, in order; decimal with separators or hexadecimal. */
export function values(lines: readonly string[]): [name: string, value: number][] {
  return lines.flatMap((line) => {
    const [, name, text] = /^ +(\w+) +: +(-?[\d,]+|0x[0-9a-f]+)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, Number(text!.replaceAll(',', ''))] as [string, number]];
  });
}
