/**
 * Output of the genuine debug engine, as recorded: every line of it is understood, and every row is taken.
 * The number of rows is counted from the text itself, by what a row of that command begins with. A recording that
 * no parser claims must be excused by name.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEffectiveMachine } from '../../../src/extension/text/effective-machine';
import { parseSymbols } from '../../../src/extension/text/examine-symbols';
import { parseModuleList } from '../../../src/extension/text/module-list';
import { parseNearestSymbol } from '../../../src/extension/text/nearest-symbol';
import type { ParsedOutput } from '../../../src/extension/text/parsed-output';
import { parsePointerDump } from '../../../src/extension/text/pointer-dump';
import { parseSearchHits } from '../../../src/extension/text/search-hits';
import { parseStack } from '../../../src/extension/text/stack';
import { parseTargetVersion } from '../../../src/extension/text/target-version';
import { parseThreadList } from '../../../src/extension/text/thread-list';
import { readLogText } from '../../../src/log/index';
import { unreadRecordings } from './unread-recordings';

const FOLDER = new URL('../../fixtures/engine/transcripts/', import.meta.url);

interface Kind {
  readonly files: RegExp;
  /** Begins a row. */
  readonly row: RegExp;
  readonly parse: (lines: readonly string[]) => ParsedOutput;
  readonly rows: (lines: readonly string[]) => number;
}

const ADDRESS = /^(?:0x)?[0-9a-f]{8}(?:`[0-9a-f]{8})?(?= |$)/;

const KINDS: Readonly<Record<string, Kind>> = {
  lm: {
    files: /^lm(?:-x|-wow|f|vm)/,
    row: ADDRESS,
    parse: parseModuleList,
    rows: (lines) => parseModuleList(lines).modules.length + parseModuleList(lines).unloaded.length,
  },
  s: {
    files: /^s-.*(?<!error|no-pattern|empty-pattern|question-marks)\.txt$/,
    row: ADDRESS,
    parse: parseSearchHits,
    rows: (lines) => parseSearchHits(lines).hits.length,
  },
  'dds, dps, dqs': {
    files: /^dps-/,
    row: ADDRESS,
    parse: parsePointerDump,
    rows: (lines) => parsePointerDump(lines).rows.length,
  },
  x: {
    files:
      /^x-(?!x64-no-module)(?!.*(?:-j-|-w-|log|count))(?:star|t-|v-|wow64|x64-(?:exports|no-hit|vftables))/,
    row: /^(?:(?:prv|pub) \w+ +)?[0-9a-f]{8}`[0-9a-f]{8} /,
    parse: parseSymbols,
    rows: (lines) => parseSymbols(lines).rows.length,
  },
  ln: {
    files: /^ln-/,
    row: /^\(/,
    parse: parseNearestSymbol,
    rows: (lines) => (parseNearestSymbol(lines).before ? 1 : 0),
  },
  k: {
    files: /^(?:k|kv|tilde-star-k)-/,
    row: /^(?:[0-9a-f]{8}(?:`[0-9a-f]{8})? [0-9a-f]{8}|\(Inline)/,
    parse: parseStack,
    rows: (lines) => parseStack(lines).stacks.reduce((sum, stack) => sum + stack.frames.length, 0),
  },
  '~': {
    files: /^tilde-(?!star)/,
    row: /^[.# ] *\d+ +Id: /,
    parse: parseThreadList,
    rows: (lines) => parseThreadList(lines).threads.length,
  },
  '.effmach': {
    files: /^effmach-/,
    row: /^Effective machine/,
    parse: parseEffectiveMachine,
    rows: (lines) => (parseEffectiveMachine(lines).machine === 'unknown' ? 0 : 1),
  },
  vertarget: {
    files: /^(?:vertarget|version)-/,
    row: /^Windows /,
    parse: parseTargetVersion,
    rows: (lines) => (parseTargetVersion(lines).build === null ? 0 : 1),
  },
};

const recordings = readdirSync(FOLDER);

describe('every recording', () => {
  const claimed = recordings.filter((name) => Object.values(KINDS).some((kind) => kind.files.test(name)));
  const excused = Object.values(unreadRecordings)
    .flat()
    .map((name) => `${name}.txt`);

  it('is claimed by a parser or excused, and not both', () => {
    expect([...claimed, ...excused].sort()).toEqual([...recordings].sort());
  });
});

for (const [command, kind] of Object.entries(KINDS)) {
  describe(command, () => {
    const names = recordings.filter((name) => kind.files.test(name));

    it('is among the recordings', () => {
      expect(names.length).toBeGreaterThan(1);
    });

    it.each(names)('%s', (name) => {
      const { commands } = readLogText(readFileSync(new URL(name, FOLDER)));
      expect(commands).toHaveLength(1);
      const { lines } = commands[0]!;
      expect(kind.parse(lines).skipped).toEqual({ count: 0, first: [] });
      expect(kind.rows(lines)).toBe(lines.filter((line) => kind.row.test(line)).length);
    });
  });
}
