/** The lines are what the genuine engine answers: see error-*.txt among its recordings in test/fixtures. */
import { describe, expect, test } from 'vitest';
import { DebuggerCommands } from '../../../src/extension/debuggee/commands.js';
import { CostCounter } from '../../../src/extension/debuggee/cost.js';
import { installFakeHost } from '../fake-host.js';

function run(command: string, answer: string[] | (() => never)) {
  const asked: string[] = [];
  const cost = new CostCounter();
  installFakeHost({
    execute: (text) => {
      asked.push(text);
      return typeof answer === 'function' ? answer() : answer;
    },
  });
  return { output: new DebuggerCommands(cost).run(command), asked, cost };
}

describe('one door for commands', () => {
  test('every command runs inside .catch, except one whose brace would end the block', () => {
    expect(run('lm', ['']).asked).toEqual(['.catch { lm }']);
    expect(run('.echo }', ['}']).asked).toEqual(['.echo }']);
  });

  test('no output is one empty line, and an answer', () => {
    const { output, cost } = run('s -d 0 L10 1', ['']);
    expect(output).toMatchObject({ lines: [], outcome: 'answered', why: '' });
    expect(cost).toMatchObject({ commands: 1, lines: 1 });
  });

  test('a missing extension says so in normal lines', () => {
    const { output } = run('!address', [
      'address is not extension gallery command',
      'No export address found',
    ]);
    expect(output.outcome).toBe('unavailable');
    expect(run('!heap -s', ['No export heap found']).output.outcome).toBe('unavailable');
    expect(
      run('!eeheap -gc', [
        'Failed to find runtime DLL (coreclr.dll), 0x80004005',
        'Extension commands need coreclr.dll in order to have something to do.',
      ]).output.outcome,
    ).toBe('unavailable');
  });

  test.each([
    "              ^ Syntax error in ' ? 1; nosuch; ? 2 '",
    "Memory access error at ')'",
    "Couldn't resolve error at 'nosuchsym'",
    "    ^ Operation not supported by current debuggee error in 'bl'",
    "     ^ User interrupted operation error in '!vadump -v'",
  ])('an error is the last line, and what stands before it stays: %s', (error) => {
    const { output } = run('? 1; nosuch', ['Evaluate expression: 1 = 00000000`00000001', error]);
    expect(output.outcome).toBe('failed');
    expect(output.why).toBe(error);
    expect(output.lines).toEqual(['Evaluate expression: 1 = 00000000`00000001']);
  });

  test('symbol noise is no output', () => {
    const { output } = run('? 1', [
      '*** WARNING: Unable to verify checksum for heapleak_msvc-x86_64.exe',
      'Evaluate expression: 1 = 00000000`00000001',
    ]);
    expect(output.lines).toEqual(['Evaluate expression: 1 = 00000000`00000001']);
    expect(output.outcome).toBe('answered');
  });

  test('an exception is a failure; Ctrl+Break is not swallowed', () => {
    const failing = () => {
      throw new Error('');
    };
    expect(run('nosuchcommand', failing).output.outcome).toBe('failed');
    const interrupted = () => {
      throw new Error('Script execution aborted due to requested interruption');
    };
    expect(() => run('lm', interrupted)).toThrow('requested interruption');
  });
});
