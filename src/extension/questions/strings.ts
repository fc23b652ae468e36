/** The strings of a part of memory, or of all of it, most repeated first: what the content is about. */
import { share } from '../address-space/share';
import { addressSpaceOf } from '../address-space/space';
import { type FoundStrings, findStrings } from '../content/find-strings';
import type { CountedString } from '../content/string-counts';
import { shortestString } from '../content/string-scan';
import { textAt } from '../content/text-at';
import type { Debuggee } from '../debuggee/debuggee';
import { cannotTell } from '../view/cannot-tell';
import { bytes, count, percent, plain } from '../view/format';
import { type Column, sentences, Table } from '../view/table';
import { type Place, placeOf, placeParameters } from './memory-place';
import type { Argument, Question } from './question';

const columns: readonly Column[] = [
  { Name: 'Count', Kind: 'count', Help: 'How often it stands in memory, at least' },
  { Name: 'Text', Kind: 'text', Help: 'Its beginning' },
  { Name: 'Bytes', Kind: 'bytes', Help: 'What all of them take' },
  { Name: 'Encoding', Kind: 'text', Help: 'ASCII or UTF-16' },
  { Name: 'Length', Kind: 'count', Help: 'Characters' },
  { Name: 'First', Kind: 'address', Help: 'Where it was seen first' },
  {
    Name: 'AtMost',
    Kind: 'count',
    Help: 'How often it may stand in memory, where the count is not exact',
    Detail: true,
  },
];

const factColumns: readonly Column[] = [
  { Name: 'Place', Kind: 'text', Help: 'Memory that was looked into' },
  { Name: 'Strings', Kind: 'count', Help: 'Runs of printable characters of the asked length and more' },
  { Name: 'Different', Kind: 'count', Help: 'Different ones among them that were counted to the end' },
  { Name: 'TextBytes', Kind: 'bytes', Help: 'Bytes of all strings' },
  { Name: 'TextShare', Kind: 'percent', Help: 'Percent of the bytes that were looked at' },
  { Name: 'Looked', Kind: 'bytes', Help: 'Bytes that were looked at' },
  { Name: 'NotCaptured', Kind: 'bytes', Help: 'Bytes of the same memory that the dump does not hold' },
  { Name: 'NotListed', Kind: 'count', Help: 'Different strings that are counted and have no row' },
  {
    Name: 'Dropped',
    Kind: 'count',
    Help: 'Rare strings that were no longer counted, to keep memory bounded',
  },
  { Name: 'Bound', Kind: 'count', Help: 'No string without a row, dropped or never listed, came more often' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

/** Characters of a text that a row shows. */
const shownCharacters = 72;

interface Asked {
  readonly least: number;
  readonly encoding: string;
  readonly most: number;
}

function askedOf(args: readonly Argument[]): Asked {
  const [least, most] = [Number(args[0]), Number(args[2])];
  const encoding = String(args[1])
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (least < shortestString) throw new Error(`Strings have at least ${shortestString} characters here.`);
  if (['any', 'ascii', 'utf16'].indexOf(encoding) < 0)
    throw new Error(`There is no encoding "${plain(String(args[1]))}". Use any, ascii or utf16.`);
  return { least, encoding, most };
}

function ask(open: () => Debuggee, args: readonly Argument[]): object {
  const asked = askedOf(args.slice(1, 4));
  const debuggee = open();
  if (debuggee.memory === null) return cannotTell('A log holds no memory to look into.');
  const space = addressSpaceOf(debuggee);
  if (!space.known) return cannotTell(space.why);
  const { layout } = space.value;
  if (layout === null) return cannotTell('No regions are listed.');
  const place = placeOf(debuggee, layout, [args[0], args[4], args[5]]);
  const { least, encoding } = asked;
  const kinds = { least, narrow: encoding !== 'utf16', wide: encoding !== 'ascii' };
  const found = findStrings(debuggee, kinds, place);
  if (!found.known) return cannotTell(found.why);
  return answer(debuggee, asked, place, found.value, space.caveats);
}

function answer(
  debuggee: Debuggee,
  asked: Asked,
  place: Place,
  { counts, coverage }: FoundStrings,
  caveats: readonly string[],
): object {
  const top = counts.top(asked.most);
  const last = top[top.length - 1];
  const notListed = counts.distinct - top.length;
  const unlisted = notListed > 0 && last !== undefined ? last.count : 0;
  const said = counts.dropped > 0 ? [droppedText(counts.dropped, counts.bound)] : [];
  return new Table(columns, top.length, (i) => rowOf(debuggee, top[i]!), {
    text: headline(asked, counts, coverage.bytes),
    rowText: (row) => `${count(row.Count)} x ${row.Encoding} "${row.Text}"`,
    facts: {
      Place: place.text,
      Strings: counts.total,
      Different: counts.distinct,
      TextBytes: counts.bytes,
      TextShare: share(counts.bytes, coverage.bytes),
      Looked: coverage.bytes,
      NotCaptured: coverage.notCaptured,
      NotListed: notListed,
      Dropped: counts.dropped,
      Bound: Math.max(unlisted, counts.bound),
      Caveats: sentences(said.concat(caveats).map(plain)),
    },
    factColumns,
  });
}

function rowOf(debuggee: Debuggee, { address, isWide, length, count: times, atMost }: CountedString) {
  const text = plain(textAt(debuggee, address, Math.min(length, shownCharacters), isWide));
  return {
    Count: times,
    Bytes: times * length * (isWide ? 2 : 1),
    Encoding: isWide ? 'UTF-16' : 'ASCII',
    Text: length > shownCharacters ? `${text}...` : text,
    Length: length,
    First: address,
    AtMost: atMost === times ? undefined : atMost,
  };
}

function headline({ least }: Asked, counts: FoundStrings['counts'], looked: number): string {
  const some = counts.dropped > 0 ? 'at least ' : '';
  return `${count(counts.total)} ${counts.total === 1 ? 'string' : 'strings'} of ${least} characters and more, ${some}${count(counts.distinct)} different; ${bytes(counts.bytes)} of text, ${percent(share(counts.bytes, looked))} of ${bytes(looked)}`;
}

function droppedText(dropped: number, bound: number): string {
  return `There are more different strings than are counted at a time: ${count(dropped)} rare ones were dropped, none of them came more than ${count(bound)} times; counts with an AtMost are lower bounds.`;
}

export const strings: Question = {
  name: 'strings',
  help: 'The strings of all memory or of a part of it, most repeated first, ASCII and UTF-16',
  parameters: [
    placeParameters[0]!,
    { name: 'length', type: 'number', help: 'characters at least', default: 8, isOption: true },
    {
      name: 'encoding',
      type: 'text',
      help: 'any for both, ascii or utf16',
      default: 'any',
      isOption: true,
    },
    { name: 'most', type: 'number', help: 'rows at most', default: 1000, isOption: true },
    ...placeParameters.slice(1),
  ],
  example: {
    input: 'samples/html_chunks.dmp.gz',
    call: 'strings("0x20000")',
    output: [
      '@$scriptContents.strings("0x20000") : 48,991 strings of 8 characters and more, 609 different; 16.3 MiB of text, 43.45 % of 37.5 MiB',
      '    RowCount         : 609',
      '    Place            : 0x20000',
      '    Strings          : 48991',
      '    Different        : 609',
      '    TextBytes        : 0x104ba6e',
      '    TextShare        : 43.450000',
      '    Looked           : 0x2580000',
      '    NotCaptured      : 0x0',
      '    NotListed        : 0',
      '    Dropped          : 0',
      '    Bound            : 0',
      '    [0x0]            : 37,989 x ASCII "<tr class="RoomPlannerRow"><td class="slot" onclick="return book(this)">..."',
      '    [0x1]            : 9,202 x UTF-16 "<tr class="RoomPlannerRow"><td class="slot" onclick="return book(this)">..."',
      '    [0x2]            : 300 x ASCII "HLRCHNK1"',
    ],
  },
  ask,
};
