/** The shared golden cases: what the genuine engine printed for 243 commands over scripts, in both layouts. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { block, commandsOf, dxOverScript, goldenBlocks } from './dx-bench.js';

const folder = new URL('../dx-cases/', import.meta.url).pathname;
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.slice(0, -3));

describe.each(cases)('dx case %s', (name) => {
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

it('has the 243 commands', () => {
  const count = cases.reduce((sum, name) => sum + commandsOf(`${folder}${name}.cmds.txt`).length, 0);
  expect(count).toBe(243);
});
