/** The whole hunt in one answer: the budget in one line, and every finding with its bytes and next commands. */
import type { AddressSpace } from '../address-space/space';
import type { Cost, Debuggee } from '../debuggee/debuggee';
import { explainedBytes } from '../findings/explained';
import type { Evidence, Finding, NextCommand } from '../findings/finding';
import { findingsOf } from '../findings/index';
import { Survey } from '../findings/survey';
import { bytes, plain } from '../view/format';
import { listOf } from '../view/list';
import { type Column, present, sentences } from '../view/table';
import type { Question } from './question';

const findingColumns: readonly Column[] = [
  { Name: 'Kind', Kind: 'text', Help: 'Which detector speaks' },
  { Name: 'Title', Kind: 'text', Help: 'The finding in one line' },
  { Name: 'Verdict', Kind: 'text', Help: 'leak, suspect, not a leak, cannot tell' },
  { Name: 'Confidence', Kind: 'text', Help: 'high, medium, low' },
  { Name: 'Facts', Kind: 'object', Help: 'The numbers and names behind it' },
  { Name: 'Evidence', Kind: 'object', Help: 'What speaks for it and against it' },
  { Name: 'Memory', Kind: 'text', Help: 'The memory that its bytes belong to' },
  { Name: 'ExplainedBytes', Kind: 'bytes', Help: 'Bytes that it explains' },
  { Name: 'UnexplainedBytes', Kind: 'bytes', Help: 'Bytes of the same budget that it does not explain' },
  { Name: 'Next', Kind: 'object', Help: 'Commands to type next' },
];

const factColumns: readonly Column[] = [
  { Name: 'Target', Kind: 'text', Help: 'What was looked at' },
  { Name: 'Verdict', Kind: 'text', Help: 'The first finding in one line' },
  { Name: 'Committed', Kind: 'bytes', Help: 'Committed bytes of the process, or of its heaps' },
  { Name: 'Basis', Kind: 'text', Help: 'What Committed covers' },
  { Name: 'Explained', Kind: 'bytes', Help: 'Bytes that leaks and suspects explain' },
  { Name: 'Unexplained', Kind: 'bytes', Help: 'Committed less explained' },
  { Name: 'Findings', Kind: 'object', Help: 'All findings, most certain and largest first' },
  { Name: 'Caveats', Kind: 'object', Help: 'What these figures do not cover' },
  { Name: 'Cost', Kind: 'text', Help: 'What the answer cost the debugger' },
];

const evidenceColumns: readonly Column[] = [
  { Name: 'Text', Kind: 'text', Help: 'The observation' },
  { Name: 'Weight', Kind: 'text', Help: 'for, against, context' },
];

const nextColumns: readonly Column[] = [
  { Name: 'Command', Kind: 'text', Help: 'Type this' },
  { Name: 'Why', Kind: 'text', Help: 'What it shows' },
];

function ask(open: () => Debuggee): object {
  const debuggee = open();
  const before = debuggee.cost();
  const survey = new Survey(debuggee);
  const findings = findingsOf(survey);
  const whole = wholeOf(survey);
  const explained = whole === null ? undefined : Math.min(whole.bytes, explainedBytes(findings));
  const shown = listOf(findings.map(shownFinding), 'finding');
  return listed(
    present(
      {
        Target: `${plain(debuggee.target.name)} (${debuggee.target.kind}, ${machineText(debuggee)})`,
        Verdict: verdictLine(findings[0]!),
        Committed: whole === null ? undefined : whole.bytes,
        Basis: whole === null ? 'nothing that tells the commit was recorded or captured' : whole.basis,
        Explained: explained,
        Unexplained: whole === null ? undefined : whole.bytes - explained!,
        Findings: shown,
        Caveats: caveatsOf(survey),
        Cost: costText(before, debuggee.cost()),
      },
      factColumns,
      () => verdictLine(findings[0]!),
    ),
    shown,
  );
}

/** Lets `dx` list the findings under the summary without another level. */
function listed(summary: object, findings: readonly object[]): object {
  Object.defineProperty(summary, Symbol.iterator, {
    value: () => findings[Symbol.iterator](),
    enumerable: false,
  });
  return summary;
}

function caveatsOf(survey: Survey): readonly string[] | undefined {
  const space = survey.space();
  const heaps = survey.heaps();
  const ofSpace = space.known ? space.caveats : [];
  const ofHeaps = heaps.known && heaps.value.isWalk ? heaps.value.caveats : [];
  const added = ofHeaps.filter((caveat) => ofSpace.indexOf(caveat) < 0);
  return space.known || added.length > 0 ? sentences(ofSpace.concat(added).map(plain)) : undefined;
}

function machineText(debuggee: Debuggee): string {
  const { machine, isWow64 } = debuggee.target;
  return (machine === 'unknown' ? 'machine not known' : machine) + (isWow64 ? ', WOW64' : '');
}

interface Whole {
  readonly bytes: number;
  /** What the figure covers. */
  readonly basis: string;
}

/** The commit of the process where it is known, else that of its heaps; null when neither is. */
function wholeOf(survey: Survey): Whole | null {
  const space = survey.space();
  if (space.known) return { bytes: survey.wholeCommit(), basis: basisOf(space.value) };
  const heaps = survey.heaps();
  if (!heaps.known) return null;
  const basis = heaps.value.isWalk ? 'the heaps that were walked only' : 'the heaps of !heap -s only';
  return { bytes: heaps.value.commit, basis };
}

function basisOf({ layout, budget }: AddressSpace): string {
  if (layout === null || layout.regions.complete) return `all of it, by ${budget.source}`;
  return budget.source === layout.regions.source
    ? 'a lower bound: only captured or recorded regions are known'
    : `all of it, by ${budget.source}`;
}

function verdictLine(finding: Finding): string {
  return `${finding.Verdict}, ${finding.Confidence} confidence: ${finding.Title}`;
}

function shownFinding(finding: Finding) {
  return present(
    {
      ...finding,
      Evidence: listOf(finding.Evidence.map(shownEvidence), 'observation'),
      Next: listOf(finding.Next.map(shownCommand), 'command'),
      Facts: present(finding.Facts, factsColumns(finding), () => ''),
    },
    findingColumns,
    () => verdictLine(finding),
  );
}

function shownEvidence(one: Evidence): object {
  return present(one, evidenceColumns, () => `${one.Weight}: ${one.Text}`);
}

function shownCommand(one: NextCommand): object {
  return present(one, nextColumns, () => one.Command);
}

const kindsOfFacts: Record<string, Column['Kind']> = {
  Size: 'size',
  Count: 'count',
  Bytes: 'bytes',
  Heap: 'address',
  Period: 'size',
  Copies: 'count',
  Share: 'percent',
};

function factsColumns(finding: Finding): Column[] {
  return Object.keys(finding.Facts).map((name) => ({
    Name: name,
    Kind: kindsOfFacts[name] || 'text',
    Help: '',
  }));
}

function costText(before: Cost, after: Cost): string {
  return (
    after.commands -
    before.commands +
    ' commands, ' +
    (after.lines - before.lines) +
    ' lines, ' +
    (after.reads - before.reads) +
    ' memory reads, ' +
    bytes(after.bytes - before.bytes)
  );
}

export const leakSummary: Question = {
  name: 'leakSummary',
  help: 'What leaks, how sure that is, how many bytes it explains, and what to type next',
  parameters: [],
  example: {
    input: 'samples/logs/000-heap-fixed-size-x86.log',
    call: 'leakSummary()',
    output: [
      '@$scriptContents.leakSummary() : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes',
      '    Target           : samples/logs/000-heap-fixed-size-x86.log (log, x86)',
      '    Verdict          : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes',
      '    Committed        : 0xccc000',
      '    Basis            : the heaps of !heap -s only',
      '    Explained        : 0xb6fa6c',
      '    Unexplained      : 0x15c594',
      '    Findings         : 3 findings',
      '    Cost             : 0 commands, 0 lines, 0 memory reads, 0 B',
      '    [0x0]            : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes',
      '    [0x1]            : suspect, low confidence: heap 021f0000 holds 91.76 % of the commit of all heaps: 11.74 MiB, 139.95 KiB of it not covered by -stat',
      '    [0x2]            : cannot tell, high confidence: the address space cannot be seen',
    ],
  },
  ask,
};
