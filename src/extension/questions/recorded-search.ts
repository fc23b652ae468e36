/** Over a log: the searches (`s -a`, `s -u`) for a text that somebody typed, and what their hits show. */
import { share } from '../address-space/share';
import { addressSpaceOf } from '../address-space/space';
import { recordedTextSearches, type TextSearch } from '../content/recorded-searches';
import type { Debuggee } from '../debuggee/debuggee';
import { cannotTell } from '../view/cannot-tell';
import { addressText, bytes, count, hex, plain } from '../view/format';
import { type Column, sentences, Table } from '../view/table';

const columns: readonly Column[] = [
  { Name: 'Address', Kind: 'address', Help: 'First byte of the hit' },
  { Name: 'Encoding', Kind: 'text', Help: 'What the search looked for: ASCII or UTF-16' },
  { Name: 'Line', Kind: 'count', Help: 'Line of the log with the search', Detail: true },
];

const factColumns: readonly Column[] = [
  { Name: 'Sought', Kind: 'text', Help: 'What was looked for' },
  { Name: 'Hits', Kind: 'count', Help: 'Hits that the log lists' },
  { Name: 'FirstHit', Kind: 'address', Help: 'Lowest hit that is listed' },
  { Name: 'LastHit', Kind: 'address', Help: 'Highest hit that is listed' },
  { Name: 'Period', Kind: 'size', Help: 'Bytes from one copy to the next' },
  { Name: 'HitsPerCopy', Kind: 'count', Help: 'Hits in each copy' },
  { Name: 'Copies', Kind: 'count', Help: 'Copies that the listed hits show' },
  { Name: 'Explained', Kind: 'bytes', Help: 'Bytes of these copies' },
  { Name: 'Share', Kind: 'percent', Help: 'Percent of all committed bytes of the process' },
  { Name: 'Caveats', Kind: 'text', Help: 'What these figures do not cover' },
];

export function recordedSearch(debuggee: Debuggee, text: string, anyCase: boolean): object {
  const alike = (one: string) => (anyCase ? one.toLowerCase() === text.toLowerCase() : one === text);
  const all = recordedTextSearches(debuggee);
  const searches = all.filter((search) => alike(search.text));
  if (searches.length === 0) return cannotTell(whyNone(text, all));
  return tableOf(debuggee, searches);
}

function whyNone(text: string, all: readonly TextSearch[]): string {
  const others = all.map((search) => `"${plain(search.text)}" (line ${search.line})`);
  const known = others.length === 0 ? '' : ` It holds searches for ${others.join(', ')}.`;
  return `A log holds no memory to look into, and no search for "${plain(text)}" was recorded.${known}`;
}

/** The search whose hits explain most is shown in the facts; rows are those of all. */
function tableOf(debuggee: Debuggee, searches: readonly TextSearch[]): object {
  const rows: { Address: number; Encoding: string; Line: number }[] = [];
  searches.forEach(({ hits, encoding, line }) => {
    hits.hits.forEach(({ address }) => {
      rows.push({ Address: address, Encoding: encoding, Line: line });
    });
  });
  const best = searches.slice().sort((a, b) => explainedBy(b) - explainedBy(a))[0]!;
  const cut = searches.some(({ hits }) => hits.truncated || hits.gaps.length > 0);
  const addresses = rows.map((row) => row.Address);
  const facts = {
    Sought: `"${plain(best.text)}"`,
    Hits: rows.length,
    FirstHit: rows.length === 0 ? undefined : Math.min(...addresses),
    LastHit: rows.length === 0 ? undefined : Math.max(...addresses),
    ...periodFacts(debuggee, best),
    Caveats: sentences(cut ? ['The printed list is elided: hits, copies and bytes are lower bounds.'] : []),
  };
  const width = debuggee.target.pointerSize;
  return new Table(columns, rows.length, (i) => rows[i]!, {
    text: `${cut ? 'at least ' : ''}${count(rows.length)} hits${best.period === null ? '' : `; copies every ${hex(best.period.bytes)} bytes, ${cut ? 'at least ' : ''}${bytes(explainedBy(best))}`}`,
    rowText: (row) => `${addressText(row.Address, width)} ${row.Encoding}`,
    facts,
    factColumns,
  });
}

function explainedBy({ period }: TextSearch): number {
  return period === null ? 0 : period.bytes * period.copies;
}

function periodFacts(debuggee: Debuggee, search: TextSearch) {
  if (search.period === null) return {};
  const space = addressSpaceOf(debuggee);
  const committed = space.known ? space.value.budget.committed : 0;
  return {
    Period: search.period.bytes,
    HitsPerCopy: search.period.hitsPerCopy,
    Copies: search.period.copies,
    Explained: explainedBy(search),
    Share: committed === 0 ? undefined : share(explainedBy(search), committed),
  };
}
