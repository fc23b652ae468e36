/**
 * Scripts in the style of the documentation's samples, written anew, with what the documentation prints for them
 * ("JavaScript Debugger Scripting", WinDbg: the layout with DML). Nothing in them was shaped for the simulator.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineProfile, openSession, type Session } from '../../src/simulator/index.js';

const input = fileURLToPath(new URL('../../samples/html_chunks.dmp.gz', import.meta.url));
const script = (name: string) => fileURLToPath(new URL(`documentation-scripts/${name}.js`, import.meta.url));

describe('scripts of the documentation', () => {
  let session: Session;
  beforeAll(async () => {
    // The documentation passes 64-bit values whole, and shows errors without their place.
    session = await openSession(input, {
      dml: true,
      profile: { ...engineProfile, IntegerArguments: 'by-width' },
    });
  });
  afterAll(() => session.close());
  const lines = (text: string) => text.replace(/\n$/, '').split('\n');

  it('runs root code and the three routines when the table of the documentation says so', () => {
    const path = script('lifecycle');
    expect(lines(session.execute(`.scriptload ${path}`))).toEqual([
      'root code',
      'initializeScript, host.memory is undefined',
      `JavaScript script successfully loaded from '${path}'`,
    ]);
    expect(lines(session.execute(`.scriptrun ${path}`))).toEqual([
      'uninitializeScript',
      'root code',
      'initializeScript, host.memory is undefined',
      `JavaScript script successfully loaded from '${path}'`,
      'invokeScript, host.memory is object',
    ]);
    expect(lines(session.execute(`.scriptunload ${path}`))).toEqual([
      'uninitializeScript',
      `JavaScript script unloaded from '${path}'`,
    ]);
  });

  it('lists a script and its contents, and calls a function of it', () => {
    session.loadScript(script('sum'));
    expect(session.dx('Debugger.State.Scripts')).toBe(
      'Debugger.State.Scripts                \n    sum             ',
    );
    const contents = lines(session.dx('-r1 -v Debugger.State.Scripts.sum.Contents'));
    expect(contents.slice(0, 3)).toEqual([
      'Debugger.State.Scripts.sum.Contents                 : [object Object]',
      '    host             : [object Object]',
      '    sumOf           ',
    ]);
    expect(contents.join('\n')).not.toContain('__notListed');
    session.dx('@$myScript = Debugger.State.Scripts.sum.Contents');
    expect(session.dx('@$myScript.sumOf(10, 41),d')).toBe('@$myScript.sumOf(10, 41),d : 51');
    expect(session.dx('@$scriptContents.sumOf(10, 40),d')).toBe('@$scriptContents.sumOf(10, 40),d : 50');
  });

  it('runs a command and logs its lines before the echo of the expression', () => {
    session.loadScript(script('run-command'));
    const modules = lines(session.execute('lm'));
    const shown = lines(session.dx('Debugger.State.Scripts.@"run-command".Contents.showOutput("lm")'));
    expect(shown).toEqual([
      '***> output of lm',
      ...modules.map((line) => `  ${line}`),
      '***> done',
      expect.stringMatching(/^Debugger\.State\.Scripts\.@"run-command"\.Contents\.showOutput\("lm"\) *$/),
    ]);
  });

  it.each([
    ['addAsNumbers(9007199254740990, 9007199254740990)', 'sum >> 18014398509481980'],
    [
      'addAsNumbers(9007199254740990, 9007199254740991)',
      'Error: 64 bit value loses precision on conversion to number',
    ],
    [
      'compare(9007199254740990, 9007199254740990)',
      'areEqual >> true|areNotEqual >> false|isEqualTo42 >> false|isLess >> false',
    ],
    [
      'compare(42, 9007199254740990)',
      'areEqual >> false|areNotEqual >> true|isEqualTo42 >> true|isLess >> true',
    ],
  ])('64-bit values: %s', (call, expected) => {
    session.loadScript(script('wide-values'));
    const shown = lines(session.dx(`@$scriptContents.${call}`));
    const wanted = expected.split('|');
    expect(shown.slice(0, wanted.length)).toEqual(wanted);
  });

  it('hands 64-bit values to a lambda of dx without loss', () => {
    session.loadScript(script('wide-values'));
    const call =
      '@$scriptContents.applyInModel(0x4444444444444444ull, 0x3333333333333333ull, (x, y) => x + y)';
    expect(session.dx(call)).toBe(`${call} : 0x7777777777777777`);
  });

  it('extends the model: a property of every process, with LINQ and a script function in it', () => {
    session.loadScript(script('process-extension'));
    const modules = session.dx('@$curprocess.Modules.Count(),d').split(' : ')[1];
    expect(Number(modules)).toBeGreaterThan(0);
    expect(session.dx('@$curprocess.ModuleSizes.Count(),d')).toBe(
      `@$curprocess.ModuleSizes.Count(),d : ${modules}`,
    );
    const first = session.dx('@$curprocess.Modules[0].Size,d');
    const multiplied = lines(session.dx('@$curprocess.ModuleSizes.Select(@$scriptContents.timesSeven),d'));
    const size = Number(/: (\d+)$/.exec(first)?.[1]);
    expect(multiplied[1]).toBe(`    [0]              : ${size * 7}`);
    expect(session.execute('!timesSeven 6')).toBe('@$timesSeven(6)  : 0x2a\n');
    expect(session.execute('!timesSeven (6)')).toBe('@$timesSeven(6)  : 0x2a\n');
  });
});
