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
    ['nothing says it', [['lm', []]], 'unknown', 8],
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
    [
      'vertarget of a 32-bit Windows',
      [['vertarget', ['Windows 7 Version 7601 MP (2 procs) Free x86 compatible']]],
      'x86',
      4,
    ],
    ['a prompt of the other side', [['lm', [], '0:000:arm64>']], 'arm64', 8],
    ['wide addresses', [['? 1', ['Evaluate expression: 1 = 00000000`00000001']]], 'x64', 8],
    ['a prompt of the 32-bit side', [['vertarget', [vertarget], '0:000:x86>']], 'x86', 4],
  ] as const)('%s', (_what, commands, machine, pointerSize) => {
    expect(logOf(...(commands as readonly Typed[])).target).toMatchObject({ machine, pointerSize });
  });
});

describe('a log that does not name its machine', () => {
  // Rows as Windows' debuggers of both widths print them.
  const x64 = { machine: 'x64', pointerSize: 8, isInferred: true };
  const x86 = { machine: 'x86', pointerSize: 4, isInferred: true };
  test.each([
    [
      'free terabytes',
      '!address -summary',
      'Free       117     7ffd`e5b6d000 ( 127.992 TB)           99.99%',
      x64,
    ],
    [
      'a size that would fit',
      '!address -summary',
      'PEB          1        0`00001000 (   4.000 kB)   0.00%',
      x64,
    ],
    [
      'a summary without backticks',
      '!address -summary',
      'Heap        41        00230e000 (  35.055 MB)   0.42%',
      x64,
    ],
    [
      'a short form of wide addresses',
      '!address -f:VAR',
      '      1f4`a7270000      1f4`a7290000        0`00020000 MEM_PRIVATE',
      x64,
    ],
    [
      'the same without backticks',
      '!address -f:VAR',
      '      1f4a7270000      1f4a7290000        000020000 MEM_PRIVATE',
      x64,
    ],
    ['heaps in a quoted mail', '!heap -s', '> 0000020f3e2a0000 00000002 1621628 1609528', x64],
    ['a command only', '!heap -stat -h 0000020f3e2a0000', '', x64],
    ['short addresses', '!heap -s', '021f0000 00001002 15488   12024   15488', x86],
    ['a short summary', '!address -summary', 'Heap32       11           6ee0000 ( 110.875 MB)   2.82%', x86],
    ['a heap', '!heap -stat', ' heap @ 021f0000', x86],
    [
      '64-bit numbers behind short addresses',
      'dq 12f550',
      '0012f550  00000001`00000000 00000000`00000001',
      x86,
    ],
  ])('%s', (_what, command, line, target) => {
    expect(logOf([command, [line]]).target).toMatchObject(target);
  });

  test.each([
    [
      'one wide row among many short ones',
      ['021f0000 00001002', '00220000 00001002', '7ff6`0a000000 00001002'],
      x64,
    ],
    [
      'a 64-bit field beside short addresses',
      ['   +0x008 Size : 0x00000001`00000000', '0012f550 00000001'],
      x86,
    ],
    ['prose', ['Hi all, see below', '20 of 1024 requests fail'], { machine: 'unknown', pointerSize: 8 }],
  ])('%s', (_what, lines, target) => {
    expect(logOf(['.echo', lines]).target).toMatchObject(target);
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
