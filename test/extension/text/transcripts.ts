/**
 * Runs a parser over every shared transcript of its kind. Each transcript carries facts that were read by eye;
 * every single fact must be asserted by name, or be listed with the reason why it is not, which then shows as a
 * skipped test. A fact that is neither fails, and so does a line that no parser understood and no list excuses.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedOutput } from '../../../src/extension/text/parsed-output';
import { readLogText } from '../../../src/log/index';
import { overShared, requiredSharedPath, sharedFolder } from '../../shared';

/** A value of a `.json` beside a transcript. */
// biome-ignore lint/suspicious/noExplicitAny: facts are free-form, and each check knows the form of its own.
export type Fact = any;

export interface Checks<T extends ParsedOutput> {
  /** Folder below `transcripts`. */
  readonly folder: string;
  /** Which recorded command is meant; the whole text where none matches (output without its command). */
  readonly command: RegExp;
  readonly parse: (lines: readonly string[]) => T;
  /** By name of the fact. */
  readonly facts: Readonly<Record<string, (output: T, fact: Fact, lines: readonly string[]) => void>>;
  /** Facts that are not asserted, by `file: fact`, with the reason. */
  readonly notAsserted?: Readonly<Record<string, string>>;
  /** How many lines of a transcript are not understood, and why that is right. */
  readonly notUnderstood?: Readonly<Record<string, readonly [number, string]>>;
  /** What holds for every transcript of the kind. */
  readonly always?: (output: T) => void;
}

export function checkTranscripts<T extends ParsedOutput>(checks: Checks<T>): void {
  const title = overShared(`transcripts/${checks.folder}`);
  if (sharedFolder() === undefined) {
    describe.skip(title, () => it('every fact', () => undefined));
    return;
  }
  const folder = requiredSharedPath(join('transcripts', checks.folder));
  describe(title, () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    it('holds something', () => expect(names.length).toBeGreaterThan(0));
    for (const name of names) checkOne(checks, folder, name.replace(/\.txt$/, ''));
  });
}

function checkOne<T extends ParsedOutput>(checks: Checks<T>, folder: string, name: string): void {
  const lines = outputLines(readFileSync(join(folder, `${name}.txt`), 'utf8'), checks.command);
  const facts: Record<string, Fact> = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).facts;
  const output = checks.parse(lines);
  const [unread, why] = checks.notUnderstood?.[name] ?? [0, ''];
  it(`${name}: ${unread === 0 ? 'every line is understood' : `${unread} lines are not: ${why}`}`, () => {
    expect(output.skipped.count, output.skipped.first.join('\n')).toBe(unread);
    checks.always?.(output);
  });
  for (const [fact, value] of Object.entries(facts)) {
    const reason = checks.notAsserted?.[`${name}: ${fact}`];
    const title = `${name}: ${fact} = ${JSON.stringify(value)}`;
    if (reason !== undefined) it.skip(`${title} NOT ASSERTED: ${reason}`, () => undefined);
    else {
      it(title, () => {
        const check = checks.facts[fact];
        if (!check) throw new Error(`the fact ${fact} is neither asserted nor excused`);
        check(output, value, lines);
      });
    }
  }
}

function outputLines(text: string, command: RegExp): readonly string[] {
  const { commands } = readLogText(text);
  const found = commands.filter((one) => command.test(one.command) && one.lines.length > 0);
  return found.length > 0 ? found.flatMap((one) => one.lines) : text.split(/\r?\n/);
}

/** A number as facts have it: hex with or without backtick and `0x`. */
export function hexFact(text: string): number {
  return Number.parseInt(text.replace('`', '').replace(/^0x/, ''), 16);
}
