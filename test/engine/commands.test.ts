// Whatever an answer prints for a person to type must be accepted where it is typed. The genuine engine judges the
// commands that need no extension DLL: breakpoints in a live process, the others over a dump. Calls of our own script
// are judged by the simulator; extension commands must at least be ones that exist.
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../src/simulator/index.js';
import { samplePath } from '../samples/samples.js';
import { askEngine, complaint, missing, skipNote } from './engine.js';
import { LivePrograms, missing as missingLive, skipNote as skipLive } from './live-program.js';
import { bundlePath, inputs, nameOf, type Printed, printedCommands } from './printed-commands.js';

/** Commands of exts.dll, ext.dll and SOS, by the names that their documentation gives. */
const extensionCommands =
  /^!(heap|address|vadump|peb|teb|handle|uniqstack|eeheap|dumpheap|dumpdomain|dumpassembly|dumpmodule|gcroot|finalizequeue|threads|findstack|runaway|locks)( |$)/;

const isOwnCall = (command: string) => /^dx .*@\$scriptContents/.test(command);
const isBreakpoint = (command: string) => /^(bp|bu|bm|ba|\.bpsync|r \$t)/.test(command);
const isExtension = (command: string) => command.startsWith('!');

const printed: Printed[] = [];
const commandsThat = (test: (command: string) => boolean) => [
  ...new Set(printed.map((p) => p.command).filter(test)),
];
const byWhom = (command: string) => printed.find((p) => p.command === command)!.by;

beforeAll(async () => {
  for (const input of inputs) printed.push(...(await printedCommands(input)));
});

test('answers print commands, over every input', () => {
  for (const input of inputs) {
    const name = nameOf(input);
    expect(printed.filter((p) => p.by.startsWith(`${name} leakSummary`)).length, name).toBeGreaterThan(0);
  }
});

test('extension commands are ones that exist', () => {
  expect(commandsThat(isExtension).filter((command) => !extensionCommands.test(command))).toEqual([]);
});

test('calls of the script itself are answered, over the input that suggested them', async () => {
  for (const input of inputs) {
    const session = await openSession(input);
    session.loadScript(bundlePath);
    const name = nameOf(input);
    // An example in the help is of the input that its question names, and is tested there.
    const own = printed.filter(({ command, by }) => isOwnCall(command) && by.startsWith(`${name} `));
    for (const { command, by } of own.filter((one) => !one.by.endsWith(' leakHelp()'))) {
      const text = session.execute(command);
      expect(text, `${command} (printed by ${by})`).not.toMatch(/^Error|error in '/m);
      expect(text.length).toBeGreaterThan(0);
    }
    session.close();
  }
});

describe.skipIf(missing)(`in the genuine engine${skipNote}`, () => {
  test('every other command is accepted over a dump', async () => {
    const others = commandsThat(
      (command) => !isOwnCall(command) && !isBreakpoint(command) && !isExtension(command),
    );
    expect(others.length).toBeGreaterThan(0);
    const answers = await askEngine({ dump: samplePath('html_chunks') }, others);
    expect(refusals(answers)).toEqual([]);
  });
});

describe.skipIf(missingLive)(`in a live process${skipLive}`, () => {
  test('every breakpoint line is accepted', async () => {
    const lines = commandsThat(isBreakpoint);
    expect(lines.some((line) => line.includes('.if')) && lines.some((line) => line.startsWith('bp /w'))).toBe(
      true,
    );
    const programs = new LivePrograms();
    onTestFinished(() => programs.remove());
    // The 32-bit ntdll of a WOW64 process has a name of its own, which no other process knows.
    const typed = lines.map((line) => line.replace(/ntdll_[0-9a-f]+!/g, 'ntdll!'));
    const { answers } = await programs.run(
      'heap_blocks',
      ['20', '50'],
      typed.flatMap((line) => [line, 'bl', 'bc *']),
    );
    expect(refusals(answers)).toEqual([]);
    const listed = answers.filter((answer) => answer.command === 'bl').map((answer) => answer.lines.length);
    expect(listed).toEqual(typed.map((line) => (line.startsWith('bp') ? 1 : 0)));
  });
});

function refusals(answers: readonly Awaited<ReturnType<typeof askEngine>>[number][]) {
  return answers
    .map((answer) => ({ command: answer.command, refusal: complaint(answer) }))
    .filter(({ refusal }) => refusal !== undefined)
    .map((one) => ({
      ...one,
      by: printed.some((p) => p.command === one.command) ? byWhom(one.command) : '',
    }));
}
