/** What every question shows as its example is what dx prints for it, line by line. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundlePath, openBundle } from '../../src/cli/bundle.js';
import { openSession } from '../../src/simulator/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the example of', () => {
  for (const { name, example } of openBundle().questions) {
    it(`${name} is what dx prints`, async () => {
      const before = process.cwd();
      process.chdir(root);
      const session = await openSession(example.input);
      try {
        session.loadScript(bundlePath);
        const lines = session.dx(`@$scriptContents.${example.call}`).split('\n');
        expect(example.output.length).toBeGreaterThan(0);
        expect(lines.slice(0, example.output.length)).toEqual([...example.output]);
      } finally {
        session.close();
        process.chdir(before);
      }
    });
  }
});
