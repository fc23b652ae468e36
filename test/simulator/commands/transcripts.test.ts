/**
 * Every transcript of the genuine engine is compared character by character with what the simulator prints for the
 * same command over the same dump; those that cannot be are named here with the reason.
 *
 * The transcripts are from sessions with a history: `before` brings a module's symbols into the state they show.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openSession } from '../../../src/simulator/index.js';
import { NO_SHARED, sharedFolder } from '../../shared.js';
import { UnpackedDumps } from './unpacked-dumps.js';

const folder = new URL('../../fixtures/engine/transcripts/', import.meta.url);
const hasDumps = sharedFolder() !== undefined;
const x64 = 'heapleak_msvc-x64.dmp.gz';
const x86 = 'heapleak-small-x86.dmp.gz';
const wow64 = 'real/win10_11082_wow64_runme_full.dmp.gz';
const firefox = 'real/win10_19041_x86_firefox_indirect.dmp.gz';

interface Case {
  readonly dump: string;
  /** Shown as a live target. */
  readonly live?: boolean;
  readonly before?: readonly string[];
  /** How many lines are compared, where those after them cannot be. */
  readonly lines?: number;
}

const kernel32 = 'x kernel32!CreateFileA';
const msvcrt = 'x msvcrt!malloc';
const ntdll = 'x ntdll!RtlAllocateHeap';
const touched = ['r'];

const liveBreakpoints = [
  'bp kernel32!CreateFileA ".echo hit"',
  'bp /w "@$curthread.Id == 1" kernel32!CreateFileW',
  'bp nosuchmod!bar',
  'bp nosuchmod!foo',
];

const supported: Readonly<Record<string, Case>> = {
  'bl-x64-live': { dump: x64, live: true, before: liveBreakpoints },
  'bp-x64-live-deferred': { dump: x64, live: true },
  'bp-x64-live-silent': { dump: x64, live: true, before: touched },
  'bp-x64-on-a-dump': { dump: x64 },
  'db-x64-into-a-gap': { dump: x64, before: touched },
  'db-x64-stack': { dump: x64, before: touched },
  'db-x64-unreadable': { dump: x64, before: touched },
  'dps-x64-stack': { dump: x64, before: [...touched, msvcrt] },
  'dps-x86-stack': { dump: x86, before: touched },
  'effmach-wow64-x86': { dump: wow64 },
  'effmach-x86': { dump: x86 },
  'error-catch': { dump: x64, before: touched },
  'error-memory': { dump: x64, before: touched },
  'error-semicolon-aborts-rest': { dump: x64, before: touched },
  'error-symbol': { dump: x64, before: touched },
  'error-syntax': { dump: x64 },
  'eval-x86-80000000': { dump: x86, before: touched },
  'g-x64-on-a-dump': { dump: x64 },
  'lm-1m-x64': { dump: x64 },
  'lm-wow64-native': { dump: wow64, before: [ntdll] },
  'lm-wow64-x86': {
    dump: wow64,
    before: [ntdll, 'x wow64!x', 'x wow64cpu!x', 'x ntdll_77e70000!x', '.effmach x86'],
  },
  'lm-x64-all-deferred': { dump: x64 },
  'lm-x86': { dump: x86 },
  'lm-x86-154-modules': { dump: firefox, before: ['x xul!x'] },
  'lmf-x64': { dump: x64 },
  'lmvm-wow64-ntdll-exports': { dump: wow64, before: [ntdll] },
  'lmvm-x64-deferred': { dump: x64 },
  'lmvm-x64-export-symbols': { dump: x64, before: [ntdll] },
  // What follows are the folders of the machine it ran on.
  'error-load': { dump: x64, lines: 4 },
  // The second line is the time of the session.
  'lastevent-x64-dump-breakpoint': { dump: x64, lines: 1 },
  // The last line is the disassembled instruction.
  'r-x64': { dump: x64, before: touched, lines: 9 },
  // Below the target stand the debugger's own files.
  'version-x64-dump': { dump: x64, lines: 7 },
  'k-wow64-native': { dump: wow64, before: [...touched, 'x *!NoSuchName'] },
  'k-x64-export-symbols': { dump: x64, before: [...touched, ntdll, kernel32] },
  'k-x86-no-symbols': { dump: x86, before: [...touched, 'x *!NoSuchName'] },
  'kv-x64-export-symbols': { dump: x64, before: [...touched, ntdll, kernel32] },
  'kv-x86-no-symbols': { dump: x86, before: [...touched, 'x *!NoSuchName'] },
  'ln-x64-exact': { dump: x64, before: [...touched, kernel32] },
  'ln-x64-no-symbols': { dump: x64, before: touched },
  'ln-x64-null': { dump: x64, before: touched },
  'ln-x64-offset': { dump: x64, before: [...touched, ntdll] },
  'pipe-x64-dump': { dump: x64 },
  's-1a-x64': { dump: x64, before: touched },
  's-1d-wow64-native': { dump: wow64, before: touched },
  's-1d-wow64-x86': { dump: wow64, before: [...touched, '.effmach x86'] },
  's-1d-x64': { dump: x64, before: touched },
  's-a-x64': { dump: x64, before: touched },
  's-a-x64-empty-pattern': { dump: x64, before: touched },
  's-a-x64-wrong-case-no-hit': { dump: x64, before: touched },
  's-b-x64': { dump: x64, before: touched },
  's-b-x64-no-pattern': { dump: x64, before: touched },
  's-b-x64-question-marks': { dump: x64, before: touched },
  's-b-x64-range-256mb-ok': { dump: x64, before: touched },
  's-b-x64-range-error': { dump: x64, before: touched },
  's-d-x64': { dump: x64, before: touched },
  's-d-x64-range-error': { dump: x64, before: touched },
  's-l12sa-x64': { dump: x64, before: touched },
  's-q-x64-no-text-column': { dump: x64, before: touched },
  's-sa-x64': { dump: x64, before: touched },
  's-u-x64': { dump: x64, before: touched },
  's-w-x64': { dump: x64, before: touched },
  'tilde-wow64': { dump: wow64 },
  'tilde-x64-4-threads': { dump: x64 },
  'tilde-x86-named-threads': { dump: firefox },
  'vertarget-wow64-dump': { dump: wow64 },
  'vertarget-x64-dump': { dump: x64 },
  'vertarget-x86-crashpad': { dump: firefox },
  'x-star-x64': { dump: x64, before: touched },
  'x-wow64-ntdll': { dump: wow64, before: [ntdll] },
  'x-x64-exports': { dump: x64, before: touched },
  'x-x64-no-hit': { dump: x64, before: touched },
  'x-x64-no-module': { dump: x64 },
  'dps-wow64-x86': { dump: wow64, before: [...touched, 'x wow64!x', 'x ntdll_77e70000!x', '.effmach x86'] },
};

const noPdb = 'needs a PDB, and the simulator reads none';
const live = 'from a live process: a dump cannot answer';
const dataModel = 'dx over the data model: tested with the model, not with commands';
const otherMachine = 'the engine takes unwind data of x64 for that of x86; here the 32-bit stack is walked';
const oneOfSeveralNames =
  'names one of several exports of an address; see test/engine/stack-agreement.test.ts';
const noDump = 'made from a dump that is not in the shared material';
const banner = 'text of opening a dump, not of a command';
const scripting = 'the script provider answers: tested there';

/** File name, or the beginning of several, and why it is not compared. */
const unsupported: readonly (readonly [name: string, why: string])[] = [
  ['banner-open-', banner],
  ['db-x86-above-2gb-', noDump],
  ['dh-x64', '!dh is not simulated'],
  ['dps-x64-vftable', noPdb],
  ['dt-x64-private', noPdb],
  ['dumpdebug-x64', '.dumpdebug is not simulated; `leakscope info` lists the streams'],
  ['dv-x64-private', noPdb],
  ['dx-', dataModel],
  [
    'error-extension-missing',
    'the command is !address, which the simulator does answer; see the tests of extensions',
  ],
  ['eval-x86-above-2gb', noDump],
  ['k-wow64-x86', otherMachine],
  ['k-x64-private-inline', noPdb],
  ['kv-x64-private-inline', noPdb],
  ['lm-x64-private-pdb', noPdb],
  ['lm-x86-above-2gb', noDump],
  ['lmvm-x64-private-pdb', noPdb],
  ['ln-x64-private-exact', noPdb],
  ['ln-x64-vftable', noPdb],
  ['pipe-x64-live', live],
  ['printf-x86-above-2gb', noDump],
  ['s-1d-x86-above-2gb', noDump],
  ['s-1q-x64-vftable-search', noPdb],
  ['s-d-x86', noDump],
  ['s-u-x86', noDump],
  ['script', scripting],
  ['tilde-star-k-x64', oneOfSeveralNames],
  ['x-t-x64-private', noPdb],
  ['x-v-x64-private', noPdb],
  ['x-x64-vftables', noPdb],
];

/** The transcripts replaced folders of the machine that made them. */
function withoutFolders(text: string): string {
  return text.replace(/(?:Z:\\tmp\\winelab\\msvc|C:\\leakscope\\build1)\\/g, 'BUILD\\');
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''));

it('every transcript is either compared or named with a reason', () => {
  const open = names.filter(
    (name) => supported[name] === undefined && !unsupported.some(([start]) => name.startsWith(start)),
  );
  expect(open).toEqual([]);
  const lost = Object.keys(supported).filter((name) => !existsSync(new URL(`${name}.txt`, folder)));
  expect(lost).toEqual([]);
});

describe.skipIf(!hasDumps)(`transcripts of the genuine engine${hasDumps ? '' : `: ${NO_SHARED}`}`, () => {
  const dumps = new UnpackedDumps();
  afterAll(() => dumps.remove());

  it.each(Object.entries(supported))('%s', async (name, { dump, live = false, before = [], lines }) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    const end = text.indexOf('\n');
    const [, prompt, command] = /^(\S+>) (.*)$/.exec(text.slice(0, end))!;
    const session = await openSession(dumps.path(dump), { live });
    try {
      for (const line of before) session.execute(line);
      expect(session.prompt).toBe(prompt);
      const shown = withoutFolders(session.execute(command!));
      const expected = withoutFolders(text.slice(end + 1));
      if (lines === undefined) expect(shown).toBe(expected);
      else expect(shown.split('\n').slice(0, lines)).toEqual(expected.split('\n').slice(0, lines));
    } finally {
      session.close();
    }
  });

  for (const name of names) {
    const why = unsupported.find(([start]) => supported[name] === undefined && name.startsWith(start))?.[1];
    if (why !== undefined) it.skip(`${name}: ${why}`, () => {});
  }
});
