/**
 * Further golden cases, asked of the genuine engine for this project: expressions, LINQ at its edges, grids,
 * metadata, options. The same form as the shared ones.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { block, commandsOf, dxOverScript, goldenBlocks } from './dx-bench.js';

const folder = new URL('../dx-cases-engine/', import.meta.url).pathname;
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.slice(0, -3));

describe.each(cases)('engine case %s', (name) => {
  it.each([
    ['plain', false],
    ['dml', true],
  ] as const)('prints the %s layout of every command', (layout, dml) => {
    const golden = goldenBlocks(`${folder}${name}.${layout}.txt`);
    const commands = commandsOf(`${folder}${name}.cmds.txt`);
    const dx = dxOverScript(`${folder}${name}.js`, dml);
    const printed = commands.map((command) => block(command, dx(command)));
    expect(printed).toEqual(golden);
  });
});

it('has at least 150 commands', () => {
  const count = cases.reduce((sum, name) => sum + commandsOf(`${folder}${name}.cmds.txt`).length, 0);
  expect(count).toBeGreaterThanOrEqual(150);
});
