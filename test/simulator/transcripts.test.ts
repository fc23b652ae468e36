/**
 * What the genuine engine printed for `dx` over its own objects, character by character: the same commands over
 * the same dumps. Transcripts begin with the prompt and the command.
 */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';
import { NO_SHARED, sharedPath } from '../shared.js';

const folder = new URL('../fixtures/engine/transcripts/', import.meta.url);

interface Transcript {
  readonly prompt: string;
  readonly command: string;
  readonly lines: readonly string[];
}

function transcript(name: string): Transcript {
  const [first = '', ...lines] = readFileSync(new URL(`${name}.txt`, folder), 'utf8').split('\n');
  const [, prompt = '', command = ''] = /^(\S+>) (.*)$/.exec(first) ?? [];
  if (lines.at(-1) === '') lines.pop();
  return { prompt, command, lines };
}

/** Folders were made anonymous in the transcripts; what follows them is compared. */
function anonymous(line: string): string {
  return line
    .replace(/C:\\leakscope\\build1\\|Z:\\tmp\\winelab\\msvc\\/g, 'BUILD\\')
    .replace(/C:\\Users\\\w+\\Desktop/g, 'DESKTOP')
    .replace(/dump: .*[\\/]([^\\/]+?\.dmp)(?:\.gz)?/, 'dump: $1');
}

const x64 = 'dumps/heapleak_msvc-x64.dmp.gz';
const x86 = 'dumps/heapleak-small-x86.dmp.gz';
const wow64 = 'dumps/real/win10_11082_wow64_runme_full.dmp.gz';
const firefox = 'dumps/real/win10_19041_x86_firefox_indirect.dmp.gz';

interface Case {
  readonly dump: string;
  /** Commands that ran before, e.g. those that loaded symbols. */
  readonly before?: readonly string[];
  readonly dml?: boolean;
  readonly live?: boolean;
}

const loadSymbols = ['x kernelbase!NoSuch', 'x kernel32!NoSuch', 'x ntdll!NoSuch', 'x msvcrt!NoSuch', '? 1'];

const cases: Readonly<Record<string, Case>> = {
  'dx-debugger': { dump: x64 },
  'dx-curprocess-x64': { dump: x64 },
  'dx-dmlon-curprocess': { dump: x64, dml: true },
  'dx-v-curprocess-x64': { dump: x64 },
  'dx-cursession-x64': { dump: x64 },
  'dx-v-utility-control': { dump: x64 },
  'dx-environment-x64-no-ntdll-types': { dump: x64 },
  'dx-modules-x64': { dump: x64 },
  'dx-module-r2-x64': { dump: x64, before: loadSymbols },
  'dx-modules-grid-x64': { dump: x64, before: loadSymbols },
  'dx-dmlon-modules-grid': { dump: x64, before: loadSymbols, dml: true },
  'dx-executecommand-empty-output': { dump: x64, before: ['? 1'] },
  'dx-executecommand-false': { dump: x64 },
  'dx-executecommand-lm': { dump: x64, before: loadSymbols },
  'dx-executecommand-where': { dump: x64, before: loadSymbols },
  'dx-executecommand-missing-extension': { dump: x64 },
  'dx-frame-attributes-x64': { dump: x64, before: loadSymbols },
  'dx-registers-x86': { dump: x86 },
  'dx-modules-wow64': { dump: wow64 },
  'dx-module-ntdll-dll-wow64': { dump: wow64 },
  'dx-module-ntdll-wow64': { dump: wow64, before: ['x ntdll!NoSuch'] },
  'dx-machine-wow64-native': { dump: wow64 },
  'dx-machine-wow64-x86': { dump: wow64, before: ['.effmach x86'] },
  'dx-target-x64-live': { dump: x64, live: true },
  scriptproviders: { dump: x64 },
  'scriptload-missing-file': { dump: x64 },
  'scriptunload-not-loaded': { dump: x64 },
};

/** Transcripts of dx over the model that cannot be repeated here, and why. */
const notRepeated: Readonly<Record<string, string>> = {
  'dx-help': 'the help of dx is in words of our own',
  'dx-breakpoints-x64-live': 'was printed by a live process; its objects are in breakpoints.test.ts',
  'dx-setbreakpointatoffset-x64-live': 'was printed by a live process; see breakpoints.test.ts',
  'dx-frame-x64-private': 'needs a PDB',
  'dx-module-x64-private': 'needs a PDB',
  'dx-module-x86-above-2gb-sign-extended': 'its dump is not among the shared ones; see session.test.ts',
  'dx-ptrsize-wow64-x86': 'pseudo-registers are plain numbers here, without the type of the engine',
  'dx-threads-x86-unreadable-start': 'the first two lines are noise of loading symbols; see below',
  scriptlist: 'its script is not among the fixtures; see session.test.ts',
  scriptunload: 'its script is not among the fixtures; see session.test.ts',
};

describe('what dx and the script commands printed', () => {
  /** By case: what one command leaves behind (loaded symbols) must not change another's output. */
  const sessions = new Map<string, Promise<Session>>();
  const session = (one: Case): Promise<Session> => {
    const key = JSON.stringify(one);
    const known = sessions.get(key);
    if (known !== undefined) return known;
    const opened = openSession(sharedPath(one.dump)!, { ...one, fileSystem: false }).then((ready) => {
      for (const earlier of one.before ?? []) ready.execute(earlier);
      return ready;
    });
    sessions.set(key, opened);
    return opened;
  };
  afterAll(async () => {
    for (const opened of sessions.values()) (await opened).close();
  });

  for (const [name, one] of Object.entries(cases)) {
    const missing = sharedPath(one.dump) === undefined;
    it.skipIf(missing)(`${name}${missing ? `: ${NO_SHARED}` : ''}`, async () => {
      const { prompt, command, lines } = transcript(name);
      const opened = await session(one);
      expect(opened.prompt).toBe(prompt);
      const printed = opened.execute(command).replace(/\n$/, '').split('\n');
      expect(printed.map(anonymous)).toEqual(lines.map(anonymous));
    });
  }

  for (const [name, reason] of Object.entries(notRepeated)) it.skip(`${name}: ${reason}`, () => {});

  const missing = sharedPath(firefox) === undefined;
  it.skipIf(missing)(
    `threads whose start is not captured have no text${missing ? `: ${NO_SHARED}` : ''}`,
    async () => {
      const { command, lines } = transcript('dx-threads-x86-unreadable-start');
      const opened = await session({ dump: firefox });
      const printed = opened.execute(command).replace(/\n$/, '').split('\n');
      expect(printed).toEqual([lines[0], ...lines.slice(3)]);
    },
  );
});
