/** What is in the memory of larger processes, against searches by another program and what the processes wrote. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convertArguments } from '../../../src/extension/questions/arguments.js';
import { findString } from '../../../src/extension/questions/find-string.js';
import { strings } from '../../../src/extension/questions/strings.js';
import { overShared, requiredSharedPath, sharedFolder } from '../../shared.js';
import { occurrences, stretchesOf } from '../content/captured-bytes.js';
import { dumpDebuggee } from '../heap/dump-world.js';

const word = 'PopupCalendar';

interface SizeClass {
  readonly Size: number;
  readonly Allocations: number;
  readonly Encodings: string;
}

interface Counted {
  readonly Count: number;
  readonly Text: string;
}

describe.skipIf(sharedFolder() === undefined)(overShared('pages of text that nobody frees'), () => {
  test.each([
    ['popup_msvc-x64.dmp.gz', 'popup_msvc-x64'],
    ['popup-x86.dmp.gz', 'popup-x86'],
    ['popup-x64.dbghelp.dmp.gz', 'popup-x64'],
    ['popup-small-x64.dmp.gz', 'popup-small-x64'],
    ['popup-small-x86.dmp.gz', 'popup-small-x86'],
    ['popup-mingw-small-x64.dmp.gz', 'popup-mingw-small-x64'],
  ])('%s', async (dump, name) => {
    const truth = JSON.parse(readFileSync(requiredSharedPath(`dumps/${name}.truth.json`), 'utf8'));
    const path = requiredSharedPath(`dumps/${dump}`);
    const debuggee = await dumpDebuggee(path);
    // biome-ignore lint/suspicious/noExplicitAny: facts have no static type outside the script
    const answer: any = findString.ask(() => debuggee, convertArguments(findString, [word]));
    const stretches = stretchesOf(path);
    const ascii = occurrences(stretches, Buffer.from(word, 'latin1'));
    const wide = occurrences(stretches, Buffer.from(word, 'utf16le'));
    expect(answer).toMatchObject({
      Hits: ascii.length + wide.length,
      FirstHit: Math.min(ascii[0]!, wide[0]!),
      LastHit: Math.max(ascii.at(-1)!, wide.at(-1)!),
    });
    const wideChunks = Math.floor(truth.chunks / truth.utf16Every);
    const chunks = ([...answer.SizeClasses] as SizeClass[]).find((row) => row.Size === truth.chunkSize)!;
    expect(chunks.Allocations).toBe(truth.chunks);
    const grouped = (n: number) => n.toLocaleString('en-US');
    expect(chunks.Encodings).toBe(
      `${grouped(truth.chunks - wideChunks)} ASCII, ${grouped(wideChunks)} UTF-16`,
    );
    expect(answer.NotListed).toBe(0);
    // Three words a page, pages of 360 to 366 characters: nearly all of the chunks is text.
    expect(answer.Explained).toBeLessThanOrEqual(truth.chunks * truth.chunkSize);
    expect(answer.Explained).toBeGreaterThan(0.99 * truth.chunks * truth.chunkSize);
    // The page that every chunk is made of is what all strings of the process tell first.
    const [first] = [...(strings.ask(() => debuggee, convertArguments(strings, [])) as Iterable<Counted>)];
    const page = Buffer.from(first!.Text.replace(/\.\.\.$/, ''), 'latin1');
    expect(page.toString()).toMatch(/^<html><head><title>Calendar/);
    expect(first).toMatchObject({ Encoding: 'ASCII', Count: occurrences(stretches, page).length });
    expect(answer.Caveats === undefined).toBe(!dump.includes('dbghelp'));
  });
});
