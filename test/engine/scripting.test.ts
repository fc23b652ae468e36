// Script commands, records and what they change in the data model: the same script files and command lines through the
// genuine engine with our provider and through the simulator. The engine decides what is printed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { windowsPath } from '../../src/engine/installation/index.js';
import { openSession, type Session } from '../../src/simulator/index.js';
import { EngineTestSession, missingSession, skipSession } from './engine-session.js';

const dump = fileURLToPath(new URL('../../samples/html_chunks.dmp.gz', import.meta.url));

/** A file to be written, or a command in which `{x.js}` is the path of a file in the test's folder. */
type Step = string | { readonly file: string; readonly text: string | Uint8Array };

const records = (version: number) => `
  var version = ${version}, runs = 0;
  function hello(n) { return { Version: version, Twice: n * 2, toString: function () { return 'hello ' + n; } }; }
  function text() { return 'text of ' + version; }
  function __hidden() { return 1; }
  var ofProcess = { get Leaks() { return 'leaks of ' + this.Name; }, Depth: { Deeper: 5 }, count: function (n) { return n + 1; } };
  function initializeScript() {
    host.diagnostics.debugLog('init ', version, '\\n');
    return [
      new host.apiVersionSupport(1, 7),
      new host.functionAlias(hello, 'hello', { Help: 'Says hello.' }),
      new host.functionAlias(__hidden, 'secret'),
      new host.namedModelParent(ofProcess, 'Debugger.Models.Process'),
      new host.namespacePropertyParent({ get Answer() { return 42; } }, 'Debugger.Models.Utility', 'Debugger.Models.Utility.Mine', 'Mine'),
      new host.optionalRecord(new host.typeSignatureExtension({}, 'Nothing', undefined, '1.0'))
    ];
  }
  function uninitializeScript() { host.diagnostics.debugLog('gone ', version, '\\n'); }
  function invokeScript() { runs++; host.diagnostics.debugLog('run ', runs, '\\n'); }`;

const seen = [
  '.scriptlist',
  'dx @$scriptContents',
  'dx -v @$scriptContents',
  'dx Debugger.State.Scripts',
  'dx -r2 Debugger.State.Scripts',
  'dx -v Debugger.State.FunctionAliases',
  'dx -h Debugger.State.FunctionAliases',
  'dx @$curprocess',
  'dx -v @$curprocess',
  'dx -r2 @$curprocess.Depth',
  'dx @$curprocess.Leaks',
  'dx @$curprocess.count(4)',
  'dx Debugger.Utility.Mine',
  'dx Debugger.Utility.Mine.Answer',
  'dx @$hello(4)',
  '!hello 4',
  '!hello (4)',
  '!secret',
  'dx @$scriptContents.hello(21)',
  'dx @$scriptContents.version',
];

function encoded(text: string, encoding: string): Uint8Array {
  const mark = encoding === 'utf16le' ? '\ufeff' : '';
  return Buffer.from(mark + text, encoding as BufferEncoding);
}

const extending = (version: number) => `
  var v = ${version};
  function f() { return 'f' + v; }
  function initializeScript() {
    return [
      new host.namedModelParent({ get Extra() { return v; }, get Name() { return 'mine'; }, m: function () { return 'm' + v; } }, 'Debugger.Models.Process'),
      new host.optionalRecord(new host.functionAlias(f, 'al'))
    ];
  }`;

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'load, look, load again, unload': [
    { file: 'good.js', text: records(1) },
    '.scriptproviders',
    '.scriptlist',
    '.scriptload {good.js}',
    ...seen,
    { file: 'good.js', text: records(2) },
    '.scriptload {good.js}',
    'dx @$scriptContents.version',
    '.scriptunload {good.js}',
    '.scriptunload {good.js}',
    '.scriptlist',
    'dx @$scriptContents',
    'dx @$curprocess.Leaks',
    'dx Debugger.Utility.Mine.Answer',
    'dx @$hello(4)',
    '!hello 4',
  ],
  'run starts afresh': [
    { file: 'good.js', text: records(1) },
    '.scriptrun {good.js}',
    '.scriptrun {good.js}',
    '.scriptrun good.js',
    { file: 'good.js', text: records(2) },
    '.scriptrun {good.js}',
    'dx @$scriptContents.version',
    '.scriptunload good.js',
  ],
  'run lets the old script go before the new one fails': [
    { file: 'good.js', text: records(1) },
    '.scriptload {good.js}',
    { file: 'good.js', text: 'var = 5;' },
    '.scriptrun {good.js}',
    '.scriptlist',
    'dx @$scriptContents',
    'dx @$curprocess.Leaks',
  ],
  'two scripts': [
    { file: 'good.js', text: records(1) },
    { file: 'other.js', text: 'var version = 9, own = 1; function only() { return "only here"; }' },
    '.scriptload {good.js}',
    '.scriptload {other.js}',
    '.scriptlist',
    'dx @$scriptContents',
    'dx @$scriptContents.version',
    'dx @$scriptContents.only()',
    'dx Debugger.State.Scripts.other.Contents.version',
    'dx Debugger.State.Scripts',
    '.scriptunload other.js',
    'dx @$scriptContents',
    'dx @$scriptContents.only()',
    '.scriptunload good.js',
  ],
  'two scripts that extend the same model': [
    { file: 'first.js', text: extending(1) },
    { file: 'second.js', text: extending(2) },
    '.scriptload {first.js}',
    '.scriptload {second.js}',
    'dx @$curprocess',
    'dx -v @$curprocess',
    'dx -g @$cursession.Processes',
    'dx @$curprocess.Extra',
    'dx @$curprocess.Name',
    'dx @$curprocess.m()',
    'dx -v @$scriptContents',
    'dx @$scriptContents.f()',
    'dx @$al()',
    'dx Debugger.State.FunctionAliases',
    'dx @$scriptContents.v = 9',
    'dx @$scriptContents',
    '.scriptunload first.js',
    'dx @$scriptContents.f()',
    'dx @$curprocess.Extra',
    'dx @$al()',
    '.scriptunload second.js',
  ],
  'two files of the same name': [
    { file: 'same.js', text: 'var v = 1;' },
    { file: 'inner/same.js', text: 'var other = 1;' },
    '.scriptload {same.js}',
    '.scriptload {inner/same.js}',
    '.scriptlist',
    'dx Debugger.State.Scripts',
    'dx Debugger.State.Scripts.same.Contents',
    'dx Debugger.State.Scripts.same_1.Contents',
    'dx @$scriptContents',
    '.scriptunload same.js',
    'dx Debugger.State.Scripts',
    '.scriptunload same.js',
    '.scriptunload same.js',
  ],
  'texts that are not ASCII': [
    ...['utf8', 'latin1', 'utf16le'].flatMap((encoding): Step[] => [
      { file: `${encoding}.js`, text: encoded('function text() { return "Grüße"; }', encoding) },
      `.scriptload {${encoding}.js}`,
      'dx @$scriptContents.text()',
      `.scriptunload ${encoding}.js`,
    ]),
  ],
  'command lines': [
    { file: 'a.js', text: 'var a = 1;' },
    '.scriptload',
    '.scriptrun',
    '.scriptunload',
    '.scriptlist foo',
    '.scriptproviders foo',
    '.scriptload   {a.js}   ',
    '.scriptload {a.js}; .echo behind it',
    '.scriptload "{a.js}"',
    '.scriptrun "{a.js}"',
    '.scriptunload {a.js}; .echo behind it',
    '.scriptunload "{a.js}"',
    '.scriptunload {a.js}',
    'dx Debugger.Utility.Control.ExecuteCommand(".scriptlist")',
    'dx Debugger.Utility.Control.ExecuteCommand(".scriptload nothing.js")',
  ],
  failures: [
    { file: 'syntax.js', text: 'var a = 1;\nvar = 2;\n' },
    { file: 'root.js', text: '\n  throw new Error("not today");\n' },
    { file: 'deep.js', text: 'function f() {\n  null.x;\n}\nf();\n' },
    { file: 'thrown.js', text: 'throw "a string";' },
    { file: 'init.js', text: 'function initializeScript() {\n  throw new Error("in initializeScript");\n}' },
    { file: 'record.js', text: 'function initializeScript() { return [5]; }' },
    { file: 'routine.js', text: 'var initializeScript = 5;' },
    { file: 'invoke.js', text: 'function invokeScript() { throw new Error("inside"); }' },
    { file: 'last.js', text: 'function uninitializeScript() { throw new Error("at the end"); }' },
    { file: 'nothing.js', text: '' },
    ...['syntax', 'root', 'deep', 'thrown', 'init', 'record', 'routine'].map(
      (name) => `.scriptload {${name}.js}`,
    ),
    '.scriptlist',
    '.scriptrun {invoke.js}',
    '.scriptrun {last.js}',
    '.scriptload {nothing.js}',
    '.scriptload {missing.js}',
    '.scriptrun {missing.js}',
    '.scriptunload {missing.js}',
    '.scriptload {file.json}',
    '.scriptrun {file.json}',
    '.scriptload {noextension}',
    '.scriptlist',
    '.scriptunload last.js',
    '.scriptunload INVOKE.JS',
    '.scriptunload {nothing.js}',
    '.scriptlist',
  ],
  'records by hand': [
    {
      file: 'hand.js',
      text: `
        var extra = { get Extra() { return 'on ' + this.Id; } };
        function add() { host.getNamedModel('Debugger.Models.Process').addParentModel(extra); return true; }
        function remove() { host.getNamedModel('Debugger.Models.Process').removeParentModel(extra); return true; }
        function publish() { host.registerNamedModel({ Inside: 7 }, 'Lab.Published'); return true; }
        function withdraw() { host.unregisterNamedModel('Lab.Published'); return true; }
        function readBack() { return host.getNamedModel('Lab.Published').Inside; }`,
    },
    '.scriptload {hand.js}',
    'dx @$scriptContents.add()',
    'dx @$curprocess.Extra',
    'dx @$scriptContents.remove()',
    'dx @$curprocess.Extra',
    'dx @$scriptContents.publish()',
    'dx @$scriptContents.readBack()',
    'dx @$scriptContents.withdraw()',
    'dx @$scriptContents.add()',
    '.scriptunload hand.js',
    'dx @$curprocess.Extra',
  ],
};

describe.each([false, true])(`scripts in engine and simulator, DML %s${skipSession}`, (dml) => {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-scripts-'));
  let engine: EngineTestSession;
  let simulated: Session;

  beforeAll(async () => {
    if (missingSession !== undefined) return;
    engine = await EngineTestSession.open(dump, { dml });
    simulated = await openSession(engine.path, { dml });
  }, 120_000);

  afterAll(async () => {
    simulated?.close();
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const pathOf = (name: string) => join(folder, name);
  const withPaths = (command: string, path: (name: string) => string) =>
    command.replace(/\{([\w./]+)\}/g, (_, name: string) => path(name));
  /** Paths of the folder as this system spells them. */
  const local = (text: string) => {
    if (windowsPath(folder) === folder) return text;
    const [first, ...rest] = text.split(windowsPath(folder));
    const paths = rest.map((part) => part.replace(/^[\\\w.]+/, (path) => path.replaceAll('\\', '/')));
    return [first, ...paths].join(folder);
  };

  test.skipIf(missingSession).each(Object.entries(scenarios))(
    '%s',
    async (_, steps) => {
      const theirs: string[] = [];
      const ours: string[] = [];
      for (const step of steps) {
        if (typeof step !== 'string') {
          mkdirSync(dirname(pathOf(step.file)), { recursive: true });
          writeFileSync(pathOf(step.file), step.text);
          continue;
        }
        const typed = withPaths(step, (name) => windowsPath(pathOf(name)));
        theirs.push(`> ${step}`, local(await engine.execute(typed)));
        ours.push(`> ${step}`, simulated.execute(withPaths(step, pathOf)));
      }
      expect(ours.join('\n')).toBe(theirs.join('\n'));
    },
    60_000,
  );
});

describe(`what the engine makes and refuses${skipSession}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-models-'));
  let engine: EngineTestSession;
  /** What is printed of an expression without the expression. */
  const shown = async (expression: string) =>
    (await engine.execute(`dx -r2 ${expression}`)).replace(expression, '').trim();

  beforeAll(async () => {
    if (missingSession !== undefined) return;
    engine = await EngineTestSession.open(dump);
    const file = join(folder, 'maker.js');
    writeFileSync(
      file,
      `function make() { return host.createInstance(...arguments); }
       function taken(name) {
         try { host.registerNamedModel({}, name); } catch (error) { return error.message; }
         return 'not refused';
       }`,
    );
    await engine.load(file);
    await engine.request({ constructable: 'Lab.Last' });
  }, 120_000);

  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test.skipIf(missingSession).each(['', ', "text"', ', @$curprocess.Id', ', 1, @$curprocess.Modules'])(
    'createInstance makes what @$create makes of its arguments: (%s)',
    async (args) => {
      const genuine = await shown(`@$create("Lab.Last"${args})`);
      expect(await shown(`@$scriptContents.make("Lab.Last"${args})`)).toBe(genuine);
    },
  );

  test.skipIf(missingSession)('a model that refuses its arguments is heard', async () => {
    const args = '("Lab.Last", 1, 2, 3)';
    // The text is Windows' own; the engine asks Wine for it.
    expect(await shown(`@$scriptContents.make${args}`)).toBe(
      'Error: The parameter is incorrect. (0x80070057)',
    );
    expect(await shown(`@$create${args}`)).toMatch(/^Error: .* \(0x80070057\)$/);
  });

  test.skipIf(missingSession)('what cannot be constructed is refused', async () => {
    for (const name of ['Debugger.Models.Process', 'Lab.Nothing'])
      expect(await shown(`@$scriptContents.make("${name}")`)).toBe(
        "Error: Invalid argument to method 'createInstance'",
      );
  });

  test.skipIf(missingSession)('a refusal of the engine is told as the engine tells one', async () => {
    const told = await shown('@$scriptContents.taken("Debugger.Models.Process")');
    expect(told).toMatch(/^: [^.]+ \(0x8[0-9a-f]{7}\)/);
  });
});
