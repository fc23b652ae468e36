/**
 * Every example in README.md and docs/ is run and compared line by line: blocks of `$ leakscope …` through the command
 * line (those over a living process in live-examples.test.ts), blocks of `0:000> …` through the simulator over the sample that the comment above them names.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';
import { leakscope, root } from '../cli/leakscope.js';
import { type DebuggerBlock, firstDifference, isLiveExample, readPage, shellWords } from './pages.js';

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Pages whose debugger sessions have a test of their own. */
const testedElsewhere = ['docs/reference.md', 'docs/simulator.md'];

/** Where the pages say that the checkout stands. */
const windowsRoot = 'C:\\leakscope\\';

for (const page of pages) {
  const { console: shell, debugger: sessions } = readPage(root, page);

  for (const block of shell) {
    for (const { command, output } of block.commands.filter((one) => !isLiveExample(one.command))) {
      const args = /^(?:npx )?leakscope (.*)$/.exec(command)?.[1];
      it(`${page}, line ${block.line}: ${command}`, async () => {
        // npm and git are not run, so nothing may be claimed about what they print.
        if (args === undefined) return expect(output).toEqual([]);
        const { out } = await leakscope(shellWords(args));
        expect(firstDifference(output, out.trimEnd().split('\n'))).toBeUndefined();
      });
    }
  }

  for (const block of testedElsewhere.includes(page) ? [] : sessions)
    it(`${page}, line ${block.line}: a debugger session`, () => replay(block));
}

async function replay({ input, commands }: DebuggerBlock): Promise<void> {
  expect(input, 'the comment <!-- over SAMPLE --> above the block').toBeDefined();
  const before = process.cwd();
  process.chdir(root);
  const session = await openSession(input!);
  try {
    if (!commands[0]!.command.startsWith('.scriptload')) session.loadScript('build/leakscope.js');
    for (const { command, output } of commands)
      expect(firstDifference(output, typed(session, command)), command).toBeUndefined();
  } finally {
    session.close();
    process.chdir(before);
  }
}

/** Types a command of somebody who works on Windows. */
function typed(session: Session, command: string): string[] {
  const here = command.replaceAll(/C:\\leakscope\\(\S*)/g, (_, path: string) => path.replaceAll('\\', '/'));
  const path = /build[\\/]leakscope\.js/g;
  const printed = session.execute(here);
  const there = here === command ? printed : printed.replace(path, `${windowsRoot}build\\leakscope.js`);
  return there.trimEnd().split('\n');
}
