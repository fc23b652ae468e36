import { describe, expect, test } from 'vitest';
import type { ModelObject, ModelValue } from '../../src/provider/model.js';
import { bool, float, integer, ModelError, method, none, object, text } from '../../src/provider/model.js';
import { engineProfile, v8Profile } from '../../src/provider/profile.js';
import { collection, MemoryModel, record } from './memory-model.js';
import { itemsOf, load, objectOf, plain, shown } from './script.js';

describe('model values in a script', () => {
  const methods = (result: ModelValue) => new MemoryModel({ value: method(() => result) });

  // By width: 64-bit integers enter a script as Int64 whatever their magnitude, narrower ones as Numbers.
  test.each<[ModelValue, string]>([
    [integer('UI8', 5), 'object'],
    [integer('I8', 5), 'object'],
    [integer('UI4', 5), 'number'],
    [integer('I2', -5), 'number'],
    [float(1.5), 'number'],
    [bool(true), 'boolean'],
    [text('t'), 'string'],
    [none, 'undefined'],
  ])('%o', (value, type) => {
    expect(shown('typeof host.namespace.value()', methods(value))).toBe(type);
  });

  test('Int64 of equal values is one object, wherever it came from', () => {
    const model = methods(integer('UI8', 0xfffff80000000000n));
    expect(shown('host.namespace.value() === host.parseInt64("fffff80000000000", 16)', model)).toBe('true');
  });

  const modules = () => {
    const all = ['a.dll', 'b.dll'].map((name, i) =>
      object(record({ Name: text(name), Size: integer('UI8', i) })),
    );
    return new MemoryModel({ Modules: object(collection(all, { Kind: text('modules') })) });
  };

  test.each([
    ['host.namespace.Modules.length', 'undefined'],
    ['host.namespace.Modules.map', 'undefined'],
    ['Array.isArray(host.namespace.Modules)', 'false'],
    ['host.namespace.Modules[1].Name', 'b.dll'],
    ['host.namespace.Modules.getValueAt(0).Name', 'a.dll'],
    ['Array.from(host.namespace.Modules).map(function (m) { return m.Name; }).join()', 'a.dll,b.dll'],
    ['[...host.namespace.Modules].length + [...host.namespace.Modules].length', '4'],
    ['host.namespace.Modules.Nothing', 'undefined'],
    ['typeof host.namespace.Modules[0].Size', 'object'],
    ['Object.keys(host.namespace.Modules[0]).join()', 'Name,Size'],
    [
      '(function () { var k = []; for (var n in host.namespace.Modules[0]) k.push(n); return k.join(); })()',
      'Name,Size',
    ],
    ['"Name" in host.namespace.Modules[0] && !("Nope" in host.namespace.Modules[0])', 'true'],
    ['host.namespace.Modules === host.namespace.Modules', 'true'],
    ['String(host.namespace.Modules)', '[object Object]'],
    ['host.namespace.Modules.getValueAt === host.namespace.Modules.getValueAt', 'true'],
  ])('%s is %s', (expression, expected) => {
    expect(shown(expression, modules())).toBe(expected);
  });

  test.each([
    ['host.namespace.Modules.targetSize', 'Object does not have a size'],
    ['host.namespace.Modules.targetLocation', 'Object does not have a location'],
    ['host.namespace.Modules.Other = 5', 'Cannot write to property'],
    ['delete host.namespace.Modules.Kind', 'Unable to create/set property on object'],
    ['host.namespace.Modules.getValueAt.call({}, 0)', "Illegal call to method 'getValueAt'"],
  ])('%s fails', (expression, message) => {
    expect(shown(expression, modules())).toBe(`throws ${message}`);
  });

  test('writing a key of the model', () => {
    expect(shown('(host.namespace.Modules.Kind = "new", host.namespace.Modules.Kind)', modules())).toBe(
      'new',
    );
  });

  test('names projected since version 1.1', () => {
    const since = `function initializeScript() { return [new host.apiVersionSupport(1, 1)]; }
      function answer() { try { return host.namespace.Modules.getObjectValue('Kind') + ':' + host.namespace.Modules.address; }
        catch (e) { return e.message; } }`;
    expect(plain(load(since, modules()).call('answer'))).toBe('Object does not have a location');
    expect(shown('host.namespace.Modules.address', modules())).toBe('undefined');
  });

  test('a failure of the model is an Error with its text, on access', () => {
    const failing = record(
      {},
      {
        keys: () => ['Bad'],
        get: (name) => {
          if (name === 'Bad') throw new ModelError('no such luck');
          return undefined;
        },
      },
    );
    const model = new MemoryModel({ failing: object(failing) });
    expect(shown('host.namespace.failing.Bad', model)).toBe('throws no such luck');
    expect(
      shown(
        '(function () { try { host.namespace.failing.Bad } catch (e) { return e instanceof Error; } })()',
        model,
      ),
    ).toBe('true');
    expect(shown('Object.keys(host.namespace.failing).join()', model)).toBe('Bad');
  });

  test('keys of a concept come after the object’s own', () => {
    const model = modules();
    model.conceptKey = (target, name) =>
      name === 'Count' && target.iterate ? method((self) => integer('UI8', itemsOf(self).length)) : undefined;
    expect(shown('host.namespace.Modules.Count().asNumber()', model)).toBe('2');
    expect(shown('host.namespace.Count', model)).toBe('undefined');
  });
});

test('lines of text cost one step of the model each, and nothing else crosses the border', () => {
  const count = 100_000;
  let steps = 0;
  const lines: ModelObject = {
    keys: () => [],
    get: () => undefined,
    iterate: () => ({ next: () => (steps++ < count ? { value: text('a line') } : undefined) }),
  };
  const { call, script } = load(
    'function size() { var n = 0; for (var line of host.namespace.lines) n += line.length; return n; }',
    new MemoryModel({ lines: object(lines) }),
  );
  expect(plain(call('size'))).toBe(BigInt(6 * count));
  expect(steps).toBe(count + 1);
  expect(script.counters.hostCalls).toBeLessThan(5);
});

describe('round trips and calls', () => {
  test('objects and functions keep their identity through the model', () => {
    const seen: ModelValue[] = [];
    const model = new MemoryModel({
      echo: method((_self, [value]) => {
        seen.push(value ?? none);
        return value ?? none;
      }),
    });
    const { call } = load(
      `var own = { A: 1 }, fn = function () {}, echo = host.diagnostics && null;
       function answer() { var e = host.namespace.echo; return [e(own) === own, e(fn) === fn, e(e) === e, e(host.namespace) === host.namespace].join(); }
       function get() { return own; } function native() { return host.namespace; }`,
      model,
    );
    expect(plain(call('answer'))).toBe('true,true,true,true');
    expect(objectOf(seen[0])).toBe(objectOf(call('get')));
    expect(objectOf(call('native'))).toBe(model.namespace);
  });

  test('an object of another script arrives as a native object', () => {
    const model = new MemoryModel();
    const first = load(
      'var made = { A: 5, f: function (x) { return x + 1; } }; function get() { return made; }',
      model,
    );
    const second = load(
      'function use(o) { return [o.A, typeof o.A, o.f(1).asNumber(), Object.keys(o), o instanceof Object].join(); }',
      model,
      { name: 'second' },
    );
    expect(plain(second.call('use', first.call('get')))).toBe('5,object,2,A,f,true');
  });

  test('integer arguments by profile: Number, or by width', () => {
    const source = 'function kind(a) { return typeof a + " " + a; }';
    const ask = (value: ModelValue, profile = engineProfile) =>
      plain(load(source, new MemoryModel(), { profile }).call('kind', value));
    expect(ask(integer('I8', 5000000000))).toBe('number 5000000000');
    expect(ask(integer('I8', 5000000000), v8Profile)).toBe('object 5000000000');
    expect(ask(integer('I4', 5), v8Profile)).toBe('number 5');
    expect(plain(load('function kind(a) { return typeof a; }').call('kind', integer('UI8', 2n ** 60n)))).toBe(
      'object',
    );
  });

  test('a function given to a model’s method is called back, by width whatever the profile', () => {
    const apply = method((_self, [fn]) =>
      fn?.kind === 'method' ? fn.method(none, [integer('UI8', 7), integer('UI4', 8)]) : none,
    );
    const model = new MemoryModel({ apply });
    expect(
      shown(
        'host.namespace.apply(function (wide, narrow) { return typeof wide + "," + typeof narrow; })',
        model,
      ),
    ).toBe('object,number');
    expect(shown('host.namespace.apply(function () { throw new Error("inside"); })', model)).toBe(
      'throws inside',
    );
  });

  test('a missing argument is undefined, self is `this`', () => {
    const { call, script } = load(`
      var state = 7; function answer(a, b) { return [a, b, this === (function () { return this; })(), this.state].join(); }`);
    expect(plain(call('answer', integer('I4', 1)))).toBe('1,,true,7');
    const self: ModelObject = script.contents;
    expect(self.scriptObject).toBeDefined();
  });
});
