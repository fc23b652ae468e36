/**
 * What could not be looked at: said in every case, with the bytes behind it, the reason and the way to see it.
 */
import { bytes, count } from '../view/format';
import { gridCommand, heapStatCommand } from './commands';
import type { Evidence, Finding, NextCommand } from './finding';
import { type HeapPicture, hasBlocks, type Unseen, type UnseenReason } from './heap-picture';
import type { Survey } from './survey';

export function whatCannotBeTold(survey: Survey): Finding[] {
  return addressSpaceUnseen(survey).concat(heapsUnseen(survey));
}

function addressSpaceUnseen(survey: Survey): Finding[] {
  const space = survey.space();
  if (space.known) return [];
  const next = { Command: '!address -summary', Why: 'the budget of the whole address space' };
  return [unseen('address-space', 'the address space cannot be seen', [space.why], 0, next)];
}

const listing = { Command: '!heap -s', Why: 'the heaps and what they commit' };

function heapsUnseen(survey: Survey): Finding[] {
  const heaps = survey.heaps();
  if (!heaps.known) {
    const title = 'the blocks inside the heaps cannot be seen';
    return [unseen('heap-blocks', title, [heaps.why], heapBytes(survey), listing)];
  }
  if (heaps.value.isWalk) return unseenByWalk(survey, heaps.value);
  if (survey.heapsWithClasses().length > 0 || heaps.value.heaps.length === 0) return [];
  const largest = heaps.value.heaps[0]!.address;
  const next = { Command: heapStatCommand(largest), Why: 'the size classes of the largest heap' };
  const title = 'the size classes of the heaps cannot be seen';
  return [unseen('heap-blocks', title, [survey.withoutClasses(largest)], heaps.value.commit, next)];
}

const becauseOf: Record<UnseenReason, string> = {
  foreign:
    "they carry the signature of a Windows heap and nothing else of one, as Wine's do, so their blocks cannot be told apart; a dump made on Windows can be read",
  'not decoded':
    'no known layout proves itself on them, and nothing is guessed; with symbols of ntdll loaded the layout comes from those',
  'not captured': 'the dump does not hold them; a full dump (procdump -ma, .dump /ma) does',
  damaged: 'headers of blocks are damaged, or were caught in the middle of a change',
};

function unseenByWalk(survey: Survey, heaps: HeapPicture): Finding[] {
  if (heaps.unseen.length === 0) return [];
  const memory = heaps.unseen.reduce((sum, one) => sum + one.bytes, 0);
  const evidence: string[] = [];
  heaps.unseen.forEach((one) => {
    evidence.push(reasonText(one));
    one.details.forEach((detail) => {
      evidence.push(detail);
    });
    if (one.reason === 'foreign') evidence.push(furtherForeign(survey));
  });
  const nothing = !hasBlocks(heaps);
  const title = nothing
    ? `the blocks inside the heaps cannot be seen${reasonOfAll(heaps)}`
    : 'some blocks of the heaps cannot be seen';
  const next = { Command: gridCommand('heaps'), Why: 'each heap, and what could not be seen of it' };
  const all = Math.max(memory, nothing ? heapBytes(survey) : 0);
  return [unseen('heap-blocks', title, evidence, all, next)];
}

/** The one reason in the title: it decides whether a better dump would help. */
function reasonOfAll({ unseen: reasons }: HeapPicture): string {
  if (reasons.length > 1) return '';
  const short: Record<UnseenReason, string> = {
    foreign: ": these are Wine's heaps and no Windows heaps",
    'not decoded': ': no known layout fits them',
    'not captured': ': the dump does not hold them',
    damaged: ': their headers are damaged',
  };
  return short[reasons[0]!.reason];
}

function reasonText({ reason, heaps, bytes: size }: Unseen): string {
  const where = heaps === 1 ? '1 heap' : `${count(heaps)} heaps`;
  return `${size > 0 ? bytes(size) : 'an unknown number of bytes'} in ${where}: ${becauseOf[reason]}`;
}

/** Wine lists no heap but the first in the PEB. */
function furtherForeign(survey: Survey): string {
  const unknown = survey
    .allocationClasses()
    .filter((row) => row.usage === '<unknown>' && row.type !== 'MEM_MAPPED')
    .reduce((sum, row) => sum + row.committed, 0);
  return `further heaps of this kind stand in no list: they may be among the ${bytes(unknown)} of private memory that nothing accounts for`;
}

function heapBytes(survey: Survey): number {
  const space = survey.space();
  if (!space.known) return 0;
  return space.value.budget.usage.reduce(
    (sum, row) =>
      /^(Page)?Heap/.test(row.name) ? sum + (row.committed === null ? row.bytes : row.committed) : sum,
    0,
  );
}

function unseen(
  what: string,
  title: string,
  reasons: readonly string[],
  memory: number,
  next: NextCommand,
): Finding {
  return {
    Kind: `cannot-tell-${what}`,
    Title: title + (memory > 0 ? ` (at least ${bytes(memory)})` : ''),
    Verdict: 'cannot tell',
    Confidence: 'high',
    Facts: memory > 0 ? { Bytes: memory } : {},
    Evidence: reasons.map((text): Evidence => ({ Text: text, Weight: 'context' })),
    Memory: 'part of another',
    ExplainedBytes: 0,
    UnexplainedBytes: memory,
    Next: [next],
  };
}
