import { describe, expect, it } from 'vitest';
import { readLogText } from '../../src/log/index.js';

/** Prompt and command of every recording. */
function commands(...lines: string[]): [string, string][] {
  return readLogText(lines.join('\n')).commands.map((one) => [one.prompt, one.command]);
}

describe('prompts', () => {
  it.each([
    '0:000>',
    '0:243>',
    '0:000:x86>',
    '1:0:011>',
    '||0:0:007>',
    '0:0:000>',
    '0: kd>',
    '12: kd>',
    'kd>',
    'lkd>',
    '0: kd:x86>',
    '0:001:ARM64EC>',
  ])('%s gives the command behind it', (prompt) => {
    expect(commands(`${prompt} !heap -s`, 'output')).toEqual([[prompt, '!heap -s']]);
    expect(commands(`    ${prompt} .echo x > y`)).toEqual([[prompt, '.echo x > y']]);
  });

  it.each([
    ['> dumpheap -stat', '>', '!dumpheap -stat'],
    ['> !eeheap -loader', '>', '!eeheap -loader'],
    ['{prompt}eeheap -gc', '{prompt}', '!eeheap -gc'],
    ['06> x jscript9!*', '06>', 'x jscript9!*'],
    ['windbg> !heap -s', 'windbg>', '!heap -s'],
    ['!heap -stat -h 015d85bb', '', '!heap -stat -h 015d85bb'],
    ['!address -f:FileMap', '', '!address -f:FileMap'],
    ['!address /f:Image /c:"s -u %1 %2 \\"Note\\""', '', '!address /f:Image /c:"s -u %1 %2 \\"Note\\""'],
    ['!heap -stat -h 510000 -grp A', '', '!heap -stat -h 510000 -grp A'],
  ])('%s counts because its command is known', (line, prompt, command) => {
    expect(commands(line)).toEqual([[prompt, command]]);
  });

  it.each([
    '> I think that the heap grows, says he',
    '!heap -s shows the heaps of the process',
    '!heap is the command for that',
    'the ratio is 3:000> or so',
    '<0:000> is the prompt',
    '100> 50',
  ])('%s is prose', (line) => {
    expect(commands(line)).toEqual([]);
  });

  it('separates output, line numbers and the next prompt', () => {
    const log = readLogText(
      'intro\n\n0:000> lm\nrow 1\nrow 2\n\n0:000> .effmach\nEffective machine: x64 (AMD64)\n0:000> ',
    );
    expect(log.commands).toEqual([
      { prompt: '0:000>', command: 'lm', line: 3, lines: ['row 1', 'row 2'], attributed: false },
      {
        prompt: '0:000>',
        command: '.effmach',
        line: 7,
        lines: ['Effective machine: x64 (AMD64)'],
        attributed: false,
      },
    ]);
    expect(log).toMatchObject({ lineCount: 9, unclaimedLines: 2 });
  });

  it('takes output that is glued to a prompt, because commands came from a file', () => {
    const log = readLogText(
      [
        '0:000> 0:000> start             end                 module name',
        '00007ff6`a3c10000 00007ff6`a3ec0000   app        (deferred)',
        "0:000>     ^ User interrupted operation error in 's -a 0 l?1'",
        '0:000> 0:000> .echo done',
        'done',
      ].join('\n'),
    );
    expect(log.commands.map((one) => [one.command, one.lines.length, one.attributed])).toEqual([
      ['lm', 3, true],
      ['.echo done', 1, false],
    ]);
    expect(log.commands[0]!.lines[2]).toContain('User interrupted');
  });
});
