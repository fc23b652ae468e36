/** What can be asked before a dump is open: help and the self-test; every other question says what is missing. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { questions } from '../../src/extension/questions/index.js';
import type { Parameter } from '../../src/extension/questions/question.js';
import { scriptPath } from './script-session.js';

const independent = ['leakHelp', 'selfTest'];

/** The built script where `host` has neither session nor process. */
function ask(call: string): unknown {
  const context = vm.createContext({ host: { diagnostics: { debugLog() {} } } });
  vm.runInContext(readFileSync(scriptPath, 'utf8'), context);
  return vm.runInContext(call, context);
}

describe('without a target', () => {
  test('help lists every question', () => {
    expect(ask('leakHelp().RowCount')).toBe(questions.length);
  });

  test('the self-test answers and says that nothing was open', () => {
    expect(ask('selfTest().Target')).toBe('none');
    expect(JSON.parse(String(ask('selfTest().Json')))).toMatchObject({ Record: 'leakscope-self-test' });
  });

  test.each(questions.filter((question) => !independent.includes(question.name)))(
    '$name asks for one',
    (question) => {
      const isNeeded = ({ default: given, optional }: Parameter) => given === undefined && optional !== true;
      const needed = question.parameters.filter(isNeeded).map(() => '0x10');
      expect(() => ask(`${question.name}(${needed.join(', ')})`)).toThrow('There is no target');
    },
  );
});
