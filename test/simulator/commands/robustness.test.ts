/**
 * Whatever is typed, a command answers or fails in the engine's way: no crash, no hang, no unbounded output.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandTable } from '../../../src/simulator/commands/index.js';
import { openSession, type Session } from '../../../src/simulator/index.js';
import { Scratch } from '../../minidump/scratch.js';
import { buildDump } from '../../minidump/synthetic.js';

const scratch = new Scratch();
let session: Session;
beforeAll(async () => {
  const dump = buildDump({
    modules: [{ base: 0x400000, size: 0x3000, path: 'C:\\app\\app.exe' }],
    threads: [{ id: 0x24, teb: 0x20000, registers: { rip: 0x400100, rsp: 0x10100 } }],
    memory: [{ start: 0x10000, bytes: Buffer.from('MZ hello '.repeat(64)) }],
    regions: [{ base: 0x10000, size: 0x1000, state: 0x1000, type: 0x20000, protect: 4 }],
  });
  session = await openSession(dump.writeTo(scratch.path()));
});
afterAll(() => session.close());

// Loops are left out: `.while (1) { }` is meant to run on.
const names = [...commandTable.keys()].filter((name) => !/^\.(?:for|while|do|foreach)$/.test(name));
const words = [
  'L10',
  'L?10',
  '10000',
  '1',
  '-1',
  '"a"',
  '"',
  "'",
  '{',
  '}',
  '(',
  ')',
  ';',
  ',',
  '@$csp',
  'app',
  'app!x',
];
const operators = [
  '+',
  '*',
  '/0',
  '==',
  '!',
  '?',
  '[1]',
  '-b',
  '-a',
  '-sa',
  '/f',
  '\\',
  '`',
  '%d',
  '.catch {',
  'm a*',
  '~',
  '.',
];
const line = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(fc.oneof(fc.constantFrom(...words, ...operators), fc.string({ maxLength: 6 })), {
      maxLength: 8,
    }),
  )
  .map(([name, rest]) => `${name} ${rest.join(' ')}`);

describe('any line', () => {
  it('is answered or refused', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(typeof session.execute(text)).toBe('string');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('nesting', () => {
  it('of parentheses and of blocks ends in an error', () => {
    expect(session.execute(`? ${'('.repeat(100_000)}1`)).toMatch(/^Nesting error at /);
    const blocks = `${'.catch {'.repeat(5000)}? 1${'}'.repeat(5000)}`;
    expect(session.execute(blocks)).toMatch(/nested more than 100 deep/);
    expect(session.execute('? 1')).toMatch(/^Evaluate expression: 1 = /);
  });
});

describe('size', () => {
  it('a table of 256 MB is made line by line', () => {
    session.loadScript(`
      function rows(command, indices) {
        var lines = host.namespace.Debugger.Utility.Control.ExecuteCommand(command);
        var shown = indices.split(' ').map(function (index) { return lines.getValueAt(Number(index)); });
        return [String(lines.Count())].concat(shown).join('\\n');
      }
    `);
    const [count, first, last] = String(session.call('rows', 'db 0 L10000000', '4096 16777215')).split('\n');
    expect(Number(count)).toBe(0x100_0000);
    expect(first).toMatch(/^00000000`00010000 {2}4d 5a 20 68 /);
    expect(last).toMatch(/^00000000`0ffffff0 .*\?{16}$/);
  });

  it('a string without an end is cut', () => {
    expect(session.execute('da 30000 L?7fffffff').length).toBeLessThan(0x20_0000);
  });
});
