/**
 * dx against the genuine engine itself, where it is set up: the golden expressions that need no script, and
 * generated ones. What the engine cannot answer comparably is left out: texts of the system, and crashes.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScope, runDx } from '../../src/simulator/dx/index.js';
import { askEngine, missing, skipNote } from '../engine/engine.js';
import { samplePath } from '../samples/samples.js';
import { commandsOf } from './dx-bench.js';

const dump = samplePath('heap_blocks');

/** Answers that differ by the system the engine runs on. */
function comparable(text: string): boolean {
  return !/\(0x8[0-9a-f]{7}\)/.test(text);
}

async function differences(expressions: readonly string[]) {
  const commands = [...new Set(expressions)].map((expression) => `dx ${expression}`);
  const answers = await askEngine({ dump }, commands);
  const scope = createScope();
  const found: { command: string; engine: string; ours: string }[] = [];
  let compared = 0;
  for (const { command, lines } of answers) {
    const engine = lines.join('\n');
    const ours = runDx(command.slice(3), scope);
    if (!comparable(engine)) continue;
    compared++;
    if (engine !== ours) found.push({ command, engine, ours });
  }
  return { found, compared };
}

const literal = fc.oneof(
  fc.integer({ min: 0, max: 300 }).map(String),
  fc.constantFrom(
    '1u',
    '7u',
    '0xffffffff',
    '0xffffffffu',
    '4294967296',
    '0x7fffffff',
    '1ull',
    '010',
    '0n12',
    '0y101',
  ),
  fc.constantFrom('1.5', '2.0', '0.25f', '3.0f', 'true', 'false', "'a'", "L'z'", '"12"', '"ab"', '""'),
);
const binary = fc.constantFrom(
  ...['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '==', '!=', '<', '>', '<=', '>=', '&&', '||'],
);
const unary = fc.constantFrom('', '', '', '-', '!', '~');
const expression = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    fc.tuple(unary, literal).map(([sign, value]) => `${sign}${value}`),
    fc.tuple(tie('node'), binary, tie('node')).map(([a, operator, b]) => `(${a}) ${operator} (${b})`),
    fc.tuple(tie('node'), tie('node'), tie('node')).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
  ),
})).node;

describe.skipIf(missing)(`dx beside the genuine engine${skipNote}`, () => {
  it('answers the golden expressions as the engine does now', async () => {
    const folder = fileURLToPath(new URL('../dx-cases-engine/', import.meta.url));
    const expressions = commandsOf(`${folder}21-expressions.cmds.txt`)
      .concat(commandsOf(`${folder}22-strings.cmds.txt`))
      .map((command) => command.slice(3))
      .filter((text) => !text.includes('$script') && /^[\x20-\x7e]*$/.test(text) && !text.includes(';'))
      .filter((text) => !/\\u/.test(text) && text !== '300,c');
    const { found, compared } = await differences(expressions);
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });

  it('answers generated expressions as the engine does', async () => {
    const expressions = fc.sample(expression, { numRuns: 600, seed: 20260 });
    const { found, compared } = await differences(expressions);
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });
});
