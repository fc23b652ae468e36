/**
 * Extensions, aliases and commands that are refused: which are failures (ExecuteCommand throws) and which are lines.
 * Texts are the genuine engine's, from the transcripts and the ExecuteCommand matrix.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandTable } from '../../../src/simulator/commands/index.js';
import { openSession, type Session } from '../../../src/simulator/index.js';
import { samplePath } from '../../samples/samples.js';

let session: Session;
beforeAll(async () => {
  session = await openSession(samplePath('html_chunks'));
  session.execute('r');
  session.loadScript(`
    function initializeScript() { return [new host.functionAlias(greet, 'greet')]; }
    function greet(name) { return 'hello ' + name; }
    function run(command) {
      try { return 'lines ' + host.namespace.Debugger.Utility.Control.ExecuteCommand(command).Count(); }
      catch (e) { return 'throws'; }
    }
  `);
});
afterAll(() => session.close());

describe('extensions', () => {
  it('an unknown one is two lines and no failure', () => {
    expect(session.execute('!nosuch')).toBe(
      'nosuch is not extension gallery command\nNo export nosuch found\n',
    );
    expect(session.execute('!nosuch; ? 1')).toMatch(
      /^nosuch is .*\nNo export nosuch found\nEvaluate expression: 1 = /,
    );
  });

  it('one of an unknown library is a library that cannot be loaded', () => {
    expect(session.execute('!sosnot.eeheap -gc')).toMatch(
      /^The call to LoadLibrary\(sosnot\) failed, Win32 error 0n2\n/,
    );
    expect(session.execute('.loadby sos clr')).toBe("Unable to find module 'clr'\n");
  });

  it('the simulated ones answer by their library too', () => {
    const plain = session.execute('!vadump -v');
    expect(plain).toMatch(/^BaseAddress: /);
    expect(session.execute('!uext.vadump -v')).toBe(plain);
  });

  it('an alias of a script is called with its argument', () => {
    expect(session.execute('!greet "world"')).toContain('hello world');
  });
});

describe('failures', () => {
  it.each(['kd', 'u 7b000000', 'dt ntdll!_PEB', 'dv', 'ds @$csp'])(
    '%s says that it is not simulated',
    (command) => {
      expect(session.execute(command)).toMatch(/is not simulated/);
      expect(session.call('run', command)).toBe('throws');
    },
  );

  it.each([
    'bp x!y',
    'bl',
    'g',
    'p',
    'nosuchcommand',
    '.nosuch',
    '? nosuch',
    '? poi(0)',
    's -b 0 L100000000 41',
    'x nosuch!*',
    '',
  ])('ExecuteCommand throws for %j as the engine does, and only then', (command) => {
    expect(session.call('run', command)).toBe(command === '' ? 'lines 1' : 'throws');
  });

  it('the table names each command once, in lower case', () => {
    for (const name of commandTable.keys()) expect(name).toBe(name.toLowerCase());
    expect(commandTable.size).toBeGreaterThan(60);
  });
});
