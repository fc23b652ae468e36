/** Every file that docs/architecture.md names is there. (Its arrows: test/architecture.test.ts.) */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../cli/leakscope.js';

const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const named = [...page.matchAll(/`([\w-]+(?:\/[\w.-]+)+)`/g)].map((match) => match[1]!);

it('names files', () => {
  expect(named.length).toBeGreaterThan(20);
});

it.each([...new Set(named)])('%s', (name) => {
  const inSources = sources.some((file) => file === name || file.endsWith(`/${name}`));
  expect(inSources || existsSync(join(root, name))).toBe(true);
});

it('draws every room', () => {
  const folders = (name: string) =>
    readdirSync(join(root, name), { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of folders('src')) expect(page).toContain(`src/${name}/ `);
  for (const { name } of folders('src/extension')) expect(page).toContain(`  ${name}/ `);
  for (const house of ['src/provider', 'src/simulator', 'src/engine'])
    for (const { name } of folders(house))
      expect(page, `${house}/${name}`).toMatch(new RegExp(`[ ,]${name}/[ ;]`));
});
