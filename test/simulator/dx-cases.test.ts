/**
 * Golden cases: what the genuine engine printed for commands over scripts, in both layouts. One folder holds the
 * 243 shared ones; the other was asked of the engine for this project: expressions, LINQ at its edges, grids,
 * metadata, options.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { block, commandsOf, dxOverScript, goldenBlocks } from './dx-bench.js';

describe.each([
  ['dx-cases', 243],
  ['dx-cases-engine', 3635],
])('%s', (name, total) => {
  const folder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3));

  describe.each(cases)('%s', (one) => {
    it.each([
      ['plain', false],
      ['dml', true],
    ] as const)('prints the %s layout of every command', (layout, dml) => {
      const golden = goldenBlocks(`${folder}${one}.${layout}.txt`);
      const commands = commandsOf(`${folder}${one}.cmds.txt`);
      const dx = dxOverScript(`${folder}${one}.js`, dml);
      const printed = commands.map((command) => block(command, dx(command)));
      expect(printed).toEqual(golden);
    });
  });

  it(`has its ${total} commands`, () => {
    const count = cases.reduce((sum, one) => sum + commandsOf(`${folder}${one}.cmds.txt`).length, 0);
    expect(count).toBe(total);
  });
});
