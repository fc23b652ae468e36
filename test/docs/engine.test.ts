/** docs/engine.md says where simulator and engine may differ: exactly what the tests excuse. And its judges are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../cli/leakscope.js';
import { exceptions } from '../engine/exceptions.js';

const page = readFileSync(join(root, 'docs/engine.md'), 'utf8');

/** Cells of the first table below a heading, without its two lines of header. */
function tableBelow(heading: string): string[][] {
  const section = page.slice(page.indexOf(`## ${heading}\n`));
  const table = /(?:^\|.*\|\n)+/m.exec(section)?.[0].trimEnd().split('\n') ?? [];
  return table.slice(2).map((row) => row.slice(2, -2).split(' | '));
}

it('lists the exceptions', () => {
  expect(tableBelow('Exceptions')).toEqual(
    exceptions.map(({ name, typed, reason, how }) => [name, typed, reason, how]),
  );
});

it('names each exception once', () => {
  expect(new Set(exceptions.map(({ name }) => name)).size).toBe(exceptions.length);
});

it('names judges that exist', () => {
  const judges = [...page.matchAll(/`(test\/[\w./-]+)`/g)].map((match) => match[1]!);
  expect(judges.length).toBeGreaterThan(15);
  expect(judges.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
