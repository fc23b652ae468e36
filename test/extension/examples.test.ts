/** What each question says about itself fits dx; that its example is what dx prints: test/docs/examples.test.ts. */
import { describe, expect, test } from 'vitest';
import { questions } from '../../src/extension/questions/index.js';
import { openWithScript, repositoryPath } from './script-session.js';

describe('examples of questions', () => {
  test('every question has help, and its parameters too', () => {
    for (const question of questions) {
      expect(question.help.length).toBeGreaterThan(0);
      for (const parameter of question.parameters) expect(parameter.help.length).toBeGreaterThan(0);
    }
  });

  test('no key of an answer breaks the column of dx', async () => {
    const session = await openWithScript(repositoryPath('samples/html_chunks.dmp.gz'));
    for (const call of ['leakSummary()', 'regionHistogram()', 'regions()', 'addressSpace()', 'selfTest()']) {
      const lines = session.dx(`-r2 @$scriptContents.${call}`).split('\n').slice(1);
      const names = lines.map((line) => /^ {4,8}([A-Z]\w*) /.exec(line)?.[1] ?? '');
      expect(
        names.filter((name) => name.length > 16),
        call,
      ).toEqual([]);
      expect(names.some((name) => name !== '')).toBe(true);
    }
  });
});
