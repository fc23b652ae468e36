import { describe, expect, test } from 'vitest';
import { loadScript, ScriptLoadError } from '../../src/provider/index.js';
import { text } from '../../src/provider/model.js';
import { engineProfile, v8Profile } from '../../src/provider/profile.js';
import { MemoryModel } from './memory-model.js';
import { load, objectOf, plain, shown } from './script.js';

// Keys of a live `host` in the order in which it lists them, as published.
const firstPhase = (
  'currentApiVersionSupported currentApiVersionInitialized diagnostics metadata typeSignatureRegistration ' +
  'typeSignatureExtension namedModelRegistration namedModelParent functionAlias namespacePropertyParent ' +
  'optionalRecord apiVersionSupport resourceFileName allowOutsidePropertyWrites Int64 parseInt64'
).split(' ');
const secondPhase = (
  'namespace evaluateExpression evaluateExpressionInContext getModuleSymbol getModuleContainingSymbol ' +
  'getModuleContainingSymbolInformation getModuleSymbolAddress setModuleSymbol getModuleType createInstance ' +
  'createPointerObject createTypedObject indexedValue getNamedModel registerNamedModel unregisterNamedModel ' +
  'registerPrototypeForTypeSignature registerExtensionForTypeSignature unregisterPrototypeForTypeSignature ' +
  'unregisterExtensionForTypeSignature resourceLookup currentSession currentProcess currentThread memory typeSystem'
).split(' ');

describe('the two phases of host', () => {
  test('keys in each phase, in order', () => {
    const { call } = load(`
      var atRoot = Object.keys(host).join(' '), atInit;
      function initializeScript() { atInit = Object.keys(host).join(' '); }
      function answer() { return [atRoot, atInit, Object.keys(host).join(' ')].join('|'); }`);
    const [root, init, later] = String(plain(call('answer'))).split('|');
    expect(root?.split(' ')).toEqual(firstPhase);
    expect(init?.split(' ')).toEqual(firstPhase);
    expect(later?.split(' ')).toEqual([...firstPhase, ...secondPhase]);
  });

  test('early use of the second phase is undefined; debugLog captured at root works', () => {
    const { call, model } = load(`
      var log = host.diagnostics.debugLog, memory = host.memory, early = [typeof host.namespace, typeof host.currentProcess];
      function initializeScript() { early.push(typeof host.memory); log('init '); }
      function answer() { log('later'); return early.join() + ',' + typeof memory + ',' + typeof host.memory; }`);
    expect(plain(call('answer'))).toBe('undefined,undefined,undefined,undefined,object');
    expect(model.printed).toEqual(['init ', 'later']);
  });

  test('keys of host.memory', () => {
    expect(shown('Object.keys(host.memory).join()')).toBe(
      'collectGarbage,readWideString,readString,readMemoryValues,writeMemoryValues,physicalAddress',
    );
  });
});

describe('records', () => {
  const everyKind = `
    var model = { get Extra() { return 1; } };
    function hello() { return 'hello'; }
    function initializeScript() {
      return [
        new host.apiVersionSupport(1, 7),
        new host.functionAlias(hello, 'hello', { Help: 'says hello' }),
        new host.namedModelRegistration(model, 'Lab.Model'),
        new host.namedModelParent(model, 'Debugger.Models.Process'),
        new host.namespacePropertyParent(model, 'Debugger.Models.Utility', 'Debugger.Models.Utility.Lab', 'Lab'),
        new host.typeSignatureRegistration(model, 'std::list<*>', 'app.exe', '1.0', '2.0'),
        new host.typeSignatureExtension(model, 'Node'),
        new host.allowOutsidePropertyWrites(true),
        new host.resourceFileName('lab'),
        new host.optionalRecord(new host.apiVersionSupport(99, 0)),
      ];
    }`;

  test('are applied in order and undone at unload', () => {
    const { model, script } = load(everyKind);
    expect(model.registry.live).toEqual([
      'alias hello',
      'model Lab.Model',
      'parent Debugger.Models.Process',
      'namespace Debugger.Models.Utility Debugger.Models.Utility.Lab Lab',
      'registration {"type":"std::list<*>","module":"app.exe","minVersion":"1.0","maxVersion":"2.0"}',
      'extension {"type":"Node"}',
      'script sample',
    ]);
    expect(script.apiVersion).toBe(107);
    const alias = model.registry.aliases.get('hello');
    expect(alias?.({ kind: 'none' }, [])).toEqual(text('hello'));
    expect(model.registry.aliasMetadata.get('hello')?.Help).toEqual(text('says hello'));
    script.unload();
    expect(model.registry.live).toEqual([]);
    script.unload();
    expect(model.registry.live).toEqual([]);
  });

  test('one that fails takes the earlier ones with it and names itself', () => {
    const model = new MemoryModel();
    model.registry.refused = 'Debugger.Models.Nothing';
    const source = `
      function f() {}
      function initializeScript() {
        return [new host.functionAlias(f, 'first'), new host.namedModelParent({}, 'Debugger.Models.Nothing')];
      }`;
    expect(() => loadScript(model, { path: 'C:\\lab\\r.js', text: source })).toThrow(
      `"C:\\lab\\r.js": Error (0x80004005): Cannot modify debugger object model for 'namedModelParent (Debugger.Models.Nothing)'\n` +
        "Error: Unable to execute JavaScript script 'C:\\lab\\r.js'",
    );
    expect(model.registry.live).toEqual([]);
  });

  test.each([
    [
      '[new host.apiVersionSupport(9, 9)]',
      "Cannot modify debugger object model for 'apiVersionSupport (9.9)'",
    ],
    ['[{}]', "Invalid argument to method 'initializeScript'"],
    ['5', 'Object is not iterable'],
    ['[new host.functionAlias(function () {})]', "Improper number of arguments to method 'functionAlias'"],
    ['[new host.functionAlias(5, "five")]', "Cannot modify debugger object model for 'functionAlias (five)'"],
    [
      '[new host.typeSignatureExtension({}, "T", undefined, "1.0")]',
      "Cannot modify debugger object model for 'typeSignatureExtension (T)'",
    ],
  ])('initializeScript returning %s fails the load', (records, message) => {
    const model = new MemoryModel();
    const source = `function initializeScript() { return ${records}; }`;
    expect(() => loadScript(model, { name: 'r', text: source })).toThrow(
      `: Error (0x80004005): ${message}\n`,
    );
    expect(model.registry.live).toEqual([]);
  });

  test('may come from any iterable, or not at all', () => {
    const generator = `function f() {} function* initializeScript() { yield new host.functionAlias(f, 'made'); }`;
    expect(load(generator).model.registry.live).toEqual(['alias made', 'script sample']);
    expect(load('function initializeScript() { return null; }').model.registry.live).toEqual([
      'script sample',
    ]);
  });
});

describe('loading and unloading', () => {
  test('routines that are no functions fail the load', () => {
    expect(() => load('var initializeScript = 5;')).toThrow(
      "'initializeScript' must be an invocable function",
    );
    expect(() => load('var invokeScript = {};')).toThrow("'invokeScript' must be an invocable function");
  });

  test('a syntax error names line and column', () => {
    const failed = () =>
      loadScript(new MemoryModel(), { path: 'C:\\lab\\bad.js', text: 'var a = 1;\nvar = 2;\n' });
    expect(failed).toThrow(ScriptLoadError);
    expect(failed).toThrow(
      '"C:\\lab\\bad.js" (line 2 (@ 5)): Error (0x80004005): Syntax error\n' +
        "Error: Unable to execute JavaScript script 'C:\\lab\\bad.js'",
    );
  });

  test('an exception of the root code fails the load with its text', () => {
    expect(() => load('throw new Error("not today");')).toThrow(
      `"C:\\lab\\sample.js" (line 1 (@ 7)): Error (0x80004005): not today\n` +
        "Error: Unable to execute JavaScript script 'C:\\lab\\sample.js'",
    );
  });

  test('a file that is not there', () => {
    expect(() => loadScript(new MemoryModel(), { path: 'C:\\lab\\none.js' })).toThrow(
      /^Error: Unable to open file 'C:\\lab\\none\.js'$/,
    );
  });

  test('uninitializeScript runs first, and a failure in it keeps nothing registered', () => {
    const { model, script } = load(`
      function f() {}
      function initializeScript() { return [new host.functionAlias(f, 'f')]; }
      function uninitializeScript() { host.diagnostics.debugLog('bye'); throw new Error('late'); }`);
    expect(() => script.unload()).toThrow('late');
    expect(model.printed).toEqual(['bye']);
    expect(model.registry.live).toEqual([]);
  });

  test('objects still held outside survive the unload', () => {
    const { call, script } = load('function make() { return { get Now() { return 7; } }; }');
    const held = objectOf(call('make'));
    script.unload();
    expect(plain(held.get('Now'))).toBe(7n);
  });

  test('what a script registered by hand goes with it', () => {
    const { model, call, script } = load(`
      var parent = { P: 1 };
      function register() {
        host.registerNamedModel(parent, 'Lab.ByHand');
        host.getNamedModel('Lab.Later').addParentModel(parent);
        host.registerExtensionForTypeSignature(parent, 'Node', 'app.exe');
      }
      function unregister() { host.unregisterNamedModel('Lab.ByHand'); }`);
    call('register');
    const all = [
      'script sample',
      'model Lab.ByHand',
      'parent Lab.Later',
      'extension {"type":"Node","module":"app.exe"}',
    ];
    expect(model.registry.live).toEqual(all);
    call('unregister');
    expect(model.registry.live).toEqual(all.filter((one) => one !== 'model Lab.ByHand'));
    script.unload();
    expect(model.registry.live).toEqual([]);
  });
});

describe('Contents', () => {
  const source = `
    var count = 1; let hidden = 2; const fixed = 3; class Shape {}
    var __private = 4;
    function add(a, b) { return a + b; }
    function initializeScript() {} function uninitializeScript() {} function invokeScript() {}`;

  test('lists global functions and variables, without the core routines', () => {
    const { script } = load(source);
    expect(script.contents.keys()).toEqual(['host', 'count', 'add']);
    expect(script.contents.displayString?.()).toBe('[object Object]');
    expect(script.contents.get('__private')).toBeUndefined();
    expect(script.contents.get('invokeScript')).toBeUndefined();
    expect(script.contents.get('nothing')).toBeUndefined();
    expect(script.contents.get('Array')).toBeUndefined();
  });

  test('has lexical globals where the profile says so, live', () => {
    const { script } = load(`${source} function change() { hidden = 20; }`, new MemoryModel(), {
      profile: v8Profile,
    });
    expect(script.contents.keys()).toEqual(['host', 'count', 'add', 'change', 'hidden', 'fixed', 'Shape']);
    const change = script.contents.get('change');
    if (change?.kind === 'method') change.method({ kind: 'none' }, []);
    expect(plain(script.contents.get('hidden'))).toBe(20n);
    expect(script.contents.get('Shape')?.kind).toBe('method');
  });
});

describe('debugLog', () => {
  test('joins its arguments, adds no newline, cuts at 16383 characters', () => {
    const { model, call } = load(`
      function say() { host.diagnostics.debugLog('a', 1, null, host.Int64(5), { toString: function () { return '!'; } }); }
      function shout() { host.diagnostics.debugLog(new Array(20001).join('x'), 'y'); }`);
    call('say');
    call('shout');
    expect(model.printed).toEqual(['a1null5!', 'x'.repeat(16383)]);
  });

  test('renders markup where the profile says so', () => {
    const model = new MemoryModel();
    const { call } = load(
      `function say() { host.diagnostics.debugLog('<b>a</b> &lt;x&gt; 1 < 2'); }`,
      model,
      {
        profile: { ...engineProfile, DebugLogDml: true },
      },
    );
    call('say');
    expect(model.printed).toEqual(['a <x> 1 < 2']);
  });
});
