/** docs/reference.md is what the questions say about themselves now, and its shell forms are those of the subcommands. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openBundle } from '../../src/cli/bundle.js';
import { usageOf } from '../../src/cli/commands/ask.js';
import { openSession } from '../../src/simulator/index.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/reference.md', import.meta.url)), 'utf8');

it('is not stale', async () => {
  const generator = new URL('../../scripts/reference.mjs', import.meta.url).href;
  const { referenceText } = (await import(/* @vite-ignore */ generator)) as {
    referenceText(open: typeof openSession): Promise<string>;
  };
  expect(page === (await referenceText(openSession)), 'docs/reference.md is stale: npm run reference').toBe(
    true,
  );
});

it('shows every question as it is typed at a shell', () => {
  for (const question of openBundle().questions) expect(page).toContain(`\nleakscope ${usageOf(question)}\n`);
});
