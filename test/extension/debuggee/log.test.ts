/** A log as a debuggee: however a command was typed, it is found; machine and width come out of prompts and output. */
import { describe, expect, test } from 'vitest';
import { LogDebuggee } from '../../../src/extension/debuggee/log-debuggee.js';
import { modulesOfModel } from '../../../src/extension/debuggee/modules.js';
import { recorded } from '../../../src/extension/debuggee/recorded.js';

type Typed = readonly [command: string, lines: readonly string[], prompt?: string];

function logOf(...commands: Typed[]) {
  const recordings = commands.map(([command, lines, prompt = '0:000>'], i) => ({
    Command: command,
    Prompt: prompt,
    Line: i + 1,
    Lines: lines,
  }));
  return new LogDebuggee({ Log: { Path: 'a.log', Commands: recordings } });
}

describe('recorded commands', () => {
  const log = logOf(['  !HEAP   -s ', ['first']], ['lm', []], ['!heap\t-S', ['second']]);

  test('are found in any case and spacing, in the order of the log', () => {
    expect(recorded(log, /^!heap -s$/).map((recording) => recording.line)).toEqual([1, 3]);
    expect(log.run('!heap -s').lines).toEqual(['second']);
  });

  test('that are absent are said to be', () => {
    expect(recorded(log, /^!address/)).toEqual([]);
    expect(log.run('!address').why).toContain('!address');
  });

  test('are regions, modules and threads of the log, blanks around them or not', () => {
    const row = '00200000 00220000 20000 MEM_PRIVATE MEM_COMMIT  PAGE_READWRITE  <unknown>';
    const typed = logOf([' !Address ', [row]], [' LM ', ['00400000 00410000   app  (deferred)']]);
    const regions = typed.regions();
    expect(regions.known && regions.value.count).toBe(1);
    expect(typed.modules()).toMatchObject([{ name: 'app', base: 0x400000, size: 0x10000 }]);
  });
});

describe('the machine of a log', () => {
  // Lines as the genuine engine prints them for .effmach and vertarget.
  const effmach = 'Effective machine: ARM 64-bit (AArch64)';
  const vertarget = 'Windows 10 Version 19041 MP (4 procs) Free x64';
  test.each([
    ['nothing says it', [['lm', []]], 'x86', 4],
    ['.effmach', [['.effmach', [effmach]]], 'arm64', 8],
    ['vertarget', [['vertarget', [vertarget]]], 'x64', 8],
    [
      'the later of both',
      [
        ['.effmach', [effmach]],
        ['vertarget', [vertarget]],
      ],
      'x64',
      8,
    ],
    ['wide addresses', [['? 1', ['Evaluate expression: 1 = 00000000`00000001']]], 'x64', 8],
    ['a prompt of the 32-bit side', [['vertarget', [vertarget], '0:000:x86>']], 'x86', 4],
  ] as const)('%s', (_what, commands, machine, pointerSize) => {
    expect(logOf(...(commands as readonly Typed[])).target).toMatchObject({ machine, pointerSize });
  });
});

test('modules called like what every object inherits keep their names', () => {
  const Modules = ['constructor', 'toString', '__proto__'].map((name, i) => ({
    Name: `C:\\app\\${name}.dll`,
    BaseAddress: 0x400000 + i * 0x10000,
    Size: 0x10000,
  }));
  expect(modulesOfModel({ Modules }).map((module) => module.name)).toEqual([
    'constructor',
    'toString',
    '__proto__',
  ]);
});
