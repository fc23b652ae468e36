/**
 * A text that somebody searched for and that repeats at a constant distance: copies of one page.
 *
 * Weighed by the bytes the copies explain, not by the number of hits: 1,532 hits that make 19 MiB of 3.2 GiB
 * are a hint at who owns the memory, not the cause. A printed list that is elided gives a lower bound.
 */

import { share } from '../address-space/share';
import type { Period } from '../content/period';
import type { TextSearch } from '../content/recorded-searches';
import type { Debuggee } from '../debuggee/debuggee';
import { addressText, bytes, count, hex, plain } from '../view/format';
import type { Evidence, Finding } from './finding';
import type { Survey } from './survey';

export function repeatedText(survey: Survey): Finding[] {
  const findings: Finding[] = [];
  survey.textSearches().forEach((search) => {
    if (search.period !== null) findings.push(findingOf(survey, search, search.period));
  });
  return findings;
}

function findingOf(survey: Survey, search: TextSearch, period: Period): Finding {
  const { debuggee } = survey;
  const { hits } = search;
  const text = plain(search.text);
  const commit = survey.committed();
  const whole = commit.known ? commit.value : 0;
  const explained = period.copies * period.bytes;
  const elided = hits.truncated || hits.gaps.length > 0;
  return {
    Kind: 'repeated-text',
    Title: `"${text}" repeats every ${hex(period.bytes)} bytes: ${elided ? 'at least ' : ''}${count(period.copies)} copies, ${bytes(explained)}: a hint at the owner, not the cause`,
    Verdict: 'suspect',
    Confidence: 'low',
    Facts: {
      Text: text,
      Count: hits.hits.length,
      Period: period.bytes,
      Copies: period.copies,
      Bytes: explained,
      ...(whole > 0 ? { Share: share(explained, whole) } : {}),
    },
    Evidence: evidenceOf(debuggee, search, period, elided),
    Memory: 'part of another',
    ExplainedBytes: explained,
    UnexplainedBytes: Math.max(0, whole - explained),
    Next: [
      {
        Command: `s -a 0 L?${wholeSpace(debuggee)} "${text}"`,
        Why: 'the whole list: copies are hits divided by hits per copy',
      },
      { Command: 'lm', Why: 'which module may own such text: look for a browser engine or a script engine' },
    ],
  };
}

function wholeSpace(debuggee: Debuggee): string {
  return debuggee.target.pointerSize === 4 ? '0xffffffff' : '0x7fffffffffff';
}

function evidenceOf(debuggee: Debuggee, search: TextSearch, period: Period, elided: boolean): Evidence[] {
  const { hits } = search;
  const address = (index: number) => addressText(hits.hits[index]!.address, debuggee.target.pointerSize);
  const evidence: Evidence[] = [
    {
      Text: `${count(hits.hits.length)} hits listed from ${address(0)} to ${address(hits.hits.length - 1)}, ${period.hitsPerCopy} per copy, the copies ${hex(period.bytes)} (${count(period.bytes)}) bytes apart (line ${search.line})`,
      Weight: 'for',
    },
  ];
  if (elided)
    evidence.push({
      Text: 'the printed list is elided: copies and bytes are a lower bound',
      Weight: 'context',
    });
  evidence.push({
    Text: 'copies of a text are usually a small part of the memory that holds them',
    Weight: 'against',
  });
  return evidence;
}
