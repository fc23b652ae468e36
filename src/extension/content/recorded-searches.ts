/** Searches for text that a log recorded (`s -a`, `s -u`), with the distance at which their hits repeat. */
import type { Debuggee } from '../debuggee/debuggee';
import { recorded } from '../debuggee/recorded';
import { parseSearchHits, type SearchHits } from '../text/search-hits';
import { type Period, periodOf } from './period';

export interface TextSearch {
  readonly text: string;
  readonly encoding: 'ASCII' | 'UTF-16';
  readonly hits: SearchHits;
  /** null when the hits do not repeat. */
  readonly period: Period | null;
  /** Line of the log, from 1. */
  readonly line: number;
}

/** The text keeps its case, so it is taken from the command as it was typed. */
const quotedText = /"([^"]+)"\s*$/;
const isWide = /^s ?-(\[[^\]]*\])?u/i;

export function recordedTextSearches(debuggee: Debuggee): TextSearch[] {
  const searches: TextSearch[] = [];
  recorded(debuggee, /^s ?-(\[[^\]]*\])?[au] .*"$/).forEach((recording) => {
    const text = quotedText.exec(recording.command);
    if (!text) return;
    const hits = parseSearchHits(recording.lines);
    const addresses = hits.hits.map((hit) => hit.address);
    const encoding = isWide.test(recording.command.trim()) ? 'UTF-16' : 'ASCII';
    const period = periodOf(addresses, hits.gaps);
    searches.push({ text: text[1]!, encoding, hits, period, line: recording.line });
  });
  return searches;
}
