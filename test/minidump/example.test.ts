/** The example of docs/minidump.md is example.ts, and prints what the page says it prints. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

const page = readFileSync(new URL('../../docs/minidump.md', import.meta.url), 'utf8');

function block(language: string): string | undefined {
  return page.match(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``))?.[1];
}

it('the code on the page is the code that is run here', () => {
  const code = readFileSync(new URL('./example.ts', import.meta.url), 'utf8');
  expect(block('ts')).toBe(code.replace('../../src/minidump/index.js', 'leakscope/minidump'));
});

it('it prints the text on the page', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('./example.js');
  expect(`${print.mock.calls.map(([line]) => line).join('\n')}\n`).toBe(block('text'));
  print.mockRestore();
});
