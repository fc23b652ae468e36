// What crosses the border between the engine's data model and scripts: types, identity, failures, and that references are
// given back. The engine judges: it prints what scripts give it, and what scripts see is compared with what it prints.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EngineService, windowsPath } from '../../src/engine/installation/index.js';
import { bundledForEngine } from './bundled.js';
import { missing, skipNote } from './engine.js';
import type { Alive, ModelRequest } from './in-process/model-service.js';
import { closeTestService, openTestService } from './test-service.js';
import { unpackedIn } from './unpacked.js';

const dump = fileURLToPath(new URL('../../samples/html_chunks.dmp.gz', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leakscope-model-'));

const script = `
  delete Object.prototype.toString;
  class Row {
    constructor(n) { this.Name = 'row ' + n; this.Number = n; }
    get Bad() { throw new Error('bad ' + this.Number); }
    add(n) { return this.Number + n; }
    toString() { return this.Name; }
  }
  var kept = { Count: 1, get Twice() { return this.Count * 2; }, set Twice(n) { this.Count = n / 2; } };
  function initializeScript() {
    return [
      new host.apiVersionSupport(1, 2),
      new host.namedModelParent({ get Leaks() { return 'leaks of ' + this.Name; } }, 'Debugger.Models.Process')];
  }
  function keep() { return kept; }
  function isKept(object) { return object === kept; }
  function rows(n) { return { *[Symbol.iterator]() { for (let i = 0; i < n; i++) yield new Row(i); } }; }
  function give(value) { return value; }
  function kind(value) { return typeof value === 'object' && value.getLowPart ? 'Int64' : typeof value; }
  function all(object) { return Object.keys(object).map((key) => key + '=' + kind(object[key]) + ' ' + String(object[key])); }
  function stage(action) { try { return 'returned ' + action(); } catch (error) { return 'caught ' + error.message; } }
  function beyond() { return stage(() => host.currentProcess.Modules.getValueAt(99)); }
  function command() { return stage(() => host.namespace.Debugger.Utility.Control.ExecuteCommand('nosuchcommand')); }
  function wrongCall() { return stage(() => host.namespace.Debugger.Utility.Control.ExecuteCommand()); }
  function readOnly() { return stage(() => { host.currentProcess.Id = 5; }); }
  function through() { return stage(() => host.currentProcess.Modules.Sum((m) => { throw new Error('from inside'); })); }
  function forever(n) { return host.evaluateExpression('S.forever(' + n + ')'); }
  function deep(n) { return deep(n + 1) + 1; }
  function names() { return [...host.currentProcess.Modules].map((m) => m.Name); }
  function selected() { return host.currentProcess.Modules.Where((m) => m.BaseAddress != 0).Select((m) => ({ Name: m.Name, Size: m.Size })); }
  function absent() { return [host.currentProcess.NoSuchKey === undefined, 'NoSuchKey' in host.currentProcess, 'Name' in host.currentProcess]; }

  class Cell {
    constructor(rank) { this.Rank = rank; this.Set = ''; }
    compareTo(other) { return this.Rank - other.Rank; }
    equals(other) { return this.Rank === other.Rank; }
    getDimensionality() { return 2; }
    getValueAt(x, y) { if (y > 1) throw new Error('no column ' + y); return x + '/' + y; }
    setValueAt(value, x, y) { this.Set = value + '@' + x + '/' + y; }
    *[Symbol.iterator]() { for (const x of ['a', 'b']) yield new host.indexedValue(new host.metadata.valueWithMetadata(this.getValueAt(x, 1), { Help: 'row ' + x }), [x, 1]); throw new Error('torn'); }
    toString(format) { return 'cell ' + this.Rank + ' ' + format; }
  }
  function cell(rank) { return new Cell(rank); }

  function reads(n) { const p = host.currentProcess; for (let i = 0; i < n; i++) p.Name; return n; }
  function wide(n) { const p = host.currentProcess; for (let i = 0; i < n; i++) p.Id; return n; }
  function objects(n) { const p = host.currentProcess; for (let i = 0; i < n; i++) p.Modules; return n; }
  function calls(n) { const m = host.currentProcess.Modules; for (let i = 0; i < n; i++) m.Count(); return n; }
  function failures(n) { const m = host.currentProcess.Modules; for (let i = 0; i < n; i++) stage(() => m.getValueAt(99)); return n; }
  function walks(n) { let seen = 0; while (seen < n) for (const m of host.currentProcess.Modules) seen++; return seen; }
  function halves(n) { for (let i = 0; i < n; i++) for (const m of host.currentProcess.Modules) break; return n; }
  function lambdas(n) { const m = host.currentProcess.Modules; for (let i = 0; i < n; i++) m.Any((one) => one.Size > 0); return n; }
`;

describe.skipIf(missing !== undefined)(`the border of the data model${skipNote}`, () => {
  let service: EngineService;
  const ask = (request: ModelRequest) => service.ask(request);
  const dx = async (expression: string) => ((await ask({ execute: `dx ${expression}` })) as string).trimEnd();
  /** Items of a list of texts, in plain layout. */
  const items = async (expression: string) =>
    [...(await dx(expression)).matchAll(/^ {4}\[0x[0-9a-f]+\] +: (.*)$/gm)].map((match) => match[1]);
  const value = async (expression: string) => /^.{16,}? : (.*)/.exec(await dx(expression))?.[1];
  const alive = async () => (await ask({ alive: true })) as Alive;

  beforeAll(async () => {
    const bundle = await bundledForEngine(new URL('in-process/model-service.ts', import.meta.url));
    const first: ModelRequest = { open: windowsPath(unpackedIn(folder, dump)) };
    service = await openTestService(bundle, first);
    await ask({ script, name: 'S' });
  }, 120_000);

  afterAll(async () => {
    await closeTestService(service);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }, 60_000);

  test.each(['@$curprocess', '@$curprocess.Modules[0]', '@$curthread', '@$curthread.Registers.User'])(
    'a script sees every property of %s as the engine prints it',
    async (object) => {
      // Decimal on both sides; what is an object, a method or no value on the script's is no plain value on the engine's.
      const seen = (await items(`S.all(${object})`)).filter(
        (line) => !/=(object|function|undefined) /.test(line!),
      );
      expect(seen.length).toBeGreaterThan(1);
      for (const line of seen) {
        const [, key, type, text] = /^(.*?)=(\w+) (.*)$/.exec(line!)!;
        const printed = /^.*? : ?(.*)/.exec(await dx(`${object}.${key},d`))?.[1] ?? '';
        expect(`${key} ${text}`).toBe(`${key} ${printed}`);
        // jsprovider.md 2.3: 64 bits are an Int64 whatever their value; model-shapes says which are.
        if (key === 'Id' || key === 'BaseAddress' || key === 'rax') expect(type).toBe('Int64');
        if (key === 'Index' || key === 'efl') expect(type).toBe('number');
      }
    },
  );

  test('an object of a script is the same one when it comes back, whichever way it went', async () => {
    expect(await value('S.isKept(S.keep())')).toBe('true');
    await dx('@$kept = S.keep()');
    expect(await value('S.isKept(@$kept)')).toBe('true');
    expect(await value('S.isKept(S.give(@$kept))')).toBe('true');
    expect(await value('S.isKept(@$curprocess.Modules.Select(m => @$kept).First())')).toBe('true');
    expect(await value('S.give(@$curprocess).Name == @$curprocess.Name')).toBe('true');
  });

  test('properties are read and written each time', async () => {
    expect(await value('S.keep().Twice')).toBe('0x2');
    await dx('S.keep().Twice = 10');
    expect(await value('S.keep().Count')).toBe('0x5');
    await dx('S.keep().Count = 1');
    expect(await dx('S.keep().Other = 1')).toContain("Unable to bind name 'Other'");
  });

  test('a getter that throws is an error in its own row', async () => {
    expect(await dx('-r2 S.rows(1)')).toMatch(/Name +: row 0\n +Number +: 0x0\n +Bad +: bad 0/);
    expect(await dx('S.rows(3).Select(r => r.Bad).Count()')).toContain(': 0x3');
  });

  test('a collection can be walked again, and methods know their object', async () => {
    await dx('@$rows = S.rows(3)');
    expect(await value('@$rows.Count() + @$rows.Count()')).toBe('0x6');
    expect(await dx('@$rows.Select(r => r.add(10)),d')).toMatch(/: 10\n.*: 11\n.*: 12$/);
    expect(await items('S.names()')).toEqual(await items('@$curprocess.Modules.Select(m => m.Name)'));
  });

  test('objects of the engine made of objects of a script, by a lambda of the script', async () => {
    const [of, and] = [
      await dx('-g S.selected()'),
      '-g @$curprocess.Modules.Select(m => new { Name = m.Name, Size = m.Size })',
    ];
    expect(of.split('\n').length).toBeGreaterThan(4);
    expect(of).toBe(await dx(and));
  });

  test('a parent model speaks of the object that it extends', async () => {
    expect(await value('@$curprocess.Leaks')).toBe(`leaks of ${await value('@$curprocess.Name')}`);
  });

  test('a missing key is undefined, and no failure', async () => {
    expect(await items('S.absent()')).toEqual(['true', 'false', 'true']);
  });

  test.each([
    // The texts of Windows, whatever the system that the engine runs on says (winerror.h).
    ['beyond', 'caught The operation attempted to access data outside the valid range (0x8000000b)'],
    ['command', 'caught <Unable to get error code text> (0x80040205)'],
    // The engine's own words: executecommand-matrix.txt.
    ['wrongCall', "caught Incorrect number of arguments to method 'ExecuteCommand'"],
    ['through', 'caught from inside'],
  ])('a failure of the engine reaches the script: %s', async (name, text) => {
    expect(await value(`S.${name}()`)).toBe(text);
  });

  test('what the engine refuses to write is an error', async () => {
    expect(await value('S.readOnly()')).toMatch(/^caught /);
    expect(await dx('@$curprocess.Id')).toContain(': 0x');
  });

  test('no exception crosses: runaway recursion on either side is a text, and the engine works on', async () => {
    expect(await dx('S.deep(0)')).toBe('Error: Maximum call stack size exceeded');
    expect(await dx('S.forever(1)')).toMatch(/^Error: /);
    expect(await value('1 + 1')).toBe('2');
    expect((await alive()).unexpected).toEqual([]);
  });

  test('every concept of a script’s object goes through the engine and comes back', async () => {
    expect(await ask({ mirror: 'S.cell(3)', other: 'S.cell(5)' })).toEqual({
      keys: ['Rank', 'Set', 'Aggregate'],
      has: [true, false],
      text: 'cell 3 undefined',
      decimal: 'cell 3 d',
      dimension: 2,
      items: ['["a","1"] a/1 row a', '["b","1"] b/1 row b', 'failed: torn'],
      at: 'q/1',
      beyond: 'failed: no column 7',
      set: 'new@s/0',
      // An order of three values; 0 is equal.
      order: [-1, 1, 0],
      equal: [false, true],
      // It counts what comes before the first failure (engine-facts.md, dx printing).
      count: '2',
    });
  });

  test('types and metadata of the engine’s keys arrive', async () => {
    const keys = (await ask({ describe: '@$curprocess' })) as Record<string, unknown>;
    // engine-facts.md, "Data model shapes".
    expect(keys).toMatchObject({
      Name: { value: { kind: 'string' } },
      Id: {
        value: { kind: 'integer', type: 'UI8' },
        metadata: { Help: { value: 'The OS process identifier for this process (PID)' } },
      },
      Index: { value: { kind: 'integer', type: 'UI4' } },
      Debug: { metadata: { PreferShow: { kind: 'bool', value: false } } },
      SwitchTo: { value: { kind: 'method' }, metadata: { ActionIsDefault: { value: true } } },
      Modules: { value: { kind: 'object' } },
    });
    expect(await ask({ describe: '@$ptrsize' })).toEqual({
      kind: 'integer',
      type: 'UI4',
      value: '8',
      typeName: 'unsigned int',
    });
  });

  // More of each in the benchmark; these are enough for the collector to be asked in between.
  const many = 20_000;
  const from = (name: string) => `S.${name}(0n${many})`;
  const walked = (rest: string) => `S.rows(0n${many})${rest}.Count()`;
  test.each([
    ...['reads', 'wide', 'objects', 'calls', 'failures', 'walks', 'halves', 'lambdas'].map(from),
    ...['', '.Where(r => r.Number > 5)', '.Select(r => r.add(1))', '.Select(r => r.Bad)'].map(walked),
  ])('references are given back: %s', { timeout: 120_000 }, async (expression) => {
    await dx(expression.replace(String(many), '100'));
    const before = await alive();
    expect(await value(expression)).toMatch(/^0x/);
    const after = await alive();
    // The collector may leave the last few to its next time.
    expect(after.given).toBeLessThan(before.given + 5);
    expect(after.taken).toBeLessThan(before.taken + 5);
    expect(after.heap - before.heap).toBeLessThan(200 * many);
  });
});
