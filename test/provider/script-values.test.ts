import { describe, expect, test } from 'vitest';
import type { ModelValue } from '../../src/provider/model.js';
import { bool, float, integer, ModelError, none, object, text } from '../../src/provider/model.js';
import { evaluate, itemsOf, load, objectOf, plain, shown } from './script.js';

describe('script values in the model', () => {
  // Types: measured on the engine, by the layouts in which it prints these values (test/dx-cases).
  test.each<[string, ModelValue]>([
    ['51', integer('UI8', 51)],
    ['-42', integer('I8', -42)],
    ['0', integer('UI8', 0)],
    ['-0', integer('UI8', 0)],
    ['4294967296', integer('UI8', 4294967296)],
    ['9007199254740993', integer('UI8', 9007199254740992)],
    ['1.5', float(1.5)],
    ['1e300', float(1e300)],
    ['NaN', float(Number.NaN)],
    ['"text"', text('text')],
    ['true', bool(true)],
    ['undefined', none],
    ['null', none],
    ['Symbol("s")', none],
    ['host.Int64(5)', integer('UI8', 5)],
    ['host.Int64(-5)', integer('I8', -5)],
    ['host.parseInt64("ffffffffffffffff", 16)', integer('UI8', 2n ** 64n - 1n)],
    ['new host.indexedValue(7, [1])', integer('UI8', 7)],
  ])('%s', (expression, expected) => {
    expect(evaluate(expression)).toEqual(expected);
  });

  test('keys: own first, then the prototype’s; hidden names are not there', () => {
    const made = objectOf(
      evaluate(`(function () {
        class Base { get Inherited() { return 1; } method() { return 2; } get __secret() { return 3; } toString() { return 'base'; } }
        class Derived extends Base { constructor() { super(); this.Own = 4; this.__hidden = 5; } get Own2() { return 6; } }
        return new Derived();
      })()`),
    );
    expect(made.keys()).toEqual(['Own', 'Own2', 'Inherited']);
    expect(made.get('__hidden')).toBeUndefined();
    expect(made.get('toString')).toBeUndefined();
    expect(made.get('hasOwnProperty')).toBeUndefined();
    expect(made.get('method')?.kind).toBe('method');
    expect(made.displayString?.()).toBe('base');
  });

  test('objects are live, and a getter that throws fails alone', () => {
    const { call } = load(`
      var made = { n: 1, get Bad() { throw new TypeError('boom'); }, get Good() { return this.n; } };
      function get() { return made; } function change() { made.n = 9; made.toString = function () { return 'now'; }; }`);
    const made = objectOf(call('get'));
    expect(plain(made.get('Good'))).toBe(1n);
    expect(() => made.get('Bad')).toThrow(new ModelError('boom'));
    call('change');
    expect(plain(made.get('Good'))).toBe(9n);
    expect(made.displayString?.()).toBe('now');
    expect(objectOf(call('get'))).toBe(made);
  });

  test('no display string once the prototype’s was deleted', () => {
    const { call } = load('delete Object.prototype.toString; function get() { return {}; }');
    expect(objectOf(call('get')).displayString).toBeUndefined();
    expect(objectOf(evaluate('{}')).displayString?.()).toBe('[object Object]');
  });

  test('the format specifier reaches toString', () => {
    expect(
      objectOf(evaluate('{ toString: function (f) { return "<" + f + ">"; } }')).displayString?.('x'),
    ).toBe('<x>');
  });

  test('arrays: key length, indexable, iterable', () => {
    const made = objectOf(evaluate('[1, undefined, "three"]'));
    expect(made.keys()).toEqual(['length']);
    expect(made.dimension).toBe(1);
    expect(made.at?.([integer('UI8', 2)])).toEqual(text('three'));
    expect(() => made.at?.([integer('UI8', 3)])).toThrow(ModelError);
    expect(() => made.at?.([integer('I8', -1)])).toThrow(ModelError);
    expect(itemsOf(object(made)).map(plain)).toEqual([1n, undefined, 'three']);
    expect(made.iterate?.().next()?.indices).toEqual([integer('UI8', 0)]);
    expect(itemsOf(evaluate('new Uint16Array([7, 8])')).map(plain)).toEqual([7n, 8n]);
  });

  test('iterables start afresh at each pass and survive a failing step', () => {
    const made = evaluate(`({ [Symbol.iterator]: function () { var i = 0; return { next: function () {
      if (i === 1) { i++; throw new Error('step'); } return { done: i > 2, value: i++ }; } }; } })`);
    for (let pass = 0; pass < 2; pass++) {
      const steps = objectOf(made).iterate?.();
      expect(steps?.next()).toEqual({ value: integer('UI8', 0) });
      expect(() => steps?.next()).toThrow(new ModelError('step'));
      expect(steps?.next()).toEqual({ value: integer('UI8', 2) });
      expect(steps?.next()).toBeUndefined();
    }
    expect(objectOf(made).dimension).toBeUndefined();
    expect(() =>
      objectOf(evaluate('({ [Symbol.iterator]() { throw new Error("none"); } })')).iterate?.(),
    ).toThrow('none');
  });

  test('indexable objects with indexedValue', () => {
    const source = (item: string) => `({
      getDimensionality: function () { return 2; },
      getValueAt: function (x, y) { return x * 10 + y; },
      setValueAt: function (v, x, y) { this.Last = [v, x, y].join(); },
      *[Symbol.iterator]() { yield ${item}; } })`;
    const made = objectOf(evaluate(source("new host.indexedValue('v', [1, 2])")));
    expect(made.dimension).toBe(2);
    expect(made.keys()).toEqual(['setValueAt']);
    expect(made.at?.([integer('UI8', 4), integer('UI8', 2)])).toEqual(integer('UI8', 42));
    made.setAt?.([integer('UI4', 1), integer('UI4', 2)], text('new'));
    expect(plain(made.get('Last'))).toBe('new,1,2');
    expect(made.iterate?.().next()).toEqual({
      value: text('v'),
      indices: [integer('UI8', 1), integer('UI8', 2)],
    });
    expect(() =>
      objectOf(evaluate(source('5')))
        .iterate?.()
        .next(),
    ).toThrow('Iterator supporting getDimensions() did not return an indexedValue instance');
  });

  test('writing from outside: existing keys and setters, nothing new', () => {
    const { call, script } = load(`
      var made = { A: 1, get Fixed() { return 2; }, set Through(v) { this.A = v * 2; } };
      function get() { return made; }`);
    const made = objectOf(call('get'));
    expect(made.set?.('A', integer('I4', 5))).toBe(true);
    expect(plain(made.get('A'))).toBe(5n);
    expect(made.set?.('Through', integer('I4', 5))).toBe(true);
    expect(plain(made.get('A'))).toBe(10n);
    expect(made.set?.('Fixed', integer('I4', 5))).toBe(false);
    expect(made.set?.('New', integer('I4', 5))).toBe(false);
    expect(script.contents.set?.('made', none)).toBe(true);
  });

  test('comparison needs API version 1.2', () => {
    const source = (records: string) => `
      function initializeScript() { return ${records}; }
      function get() { return { N: 3, compareTo: function (o) { return this.N - o; }, equals: function (o) { return o === 3; } }; }`;
    expect(objectOf(load(source('[]')).call('get')).compareTo).toBeUndefined();
    const made = objectOf(load(source('[new host.apiVersionSupport(1, 2)]')).call('get'));
    expect(made.compareTo?.(integer('I4', 5))).toBe(-2);
    expect(made.equals?.(integer('I4', 3))).toBe(true);
  });

  test('metadata by symbol, by defineMetadata and on values', () => {
    const { call, script } = load(`
      function helpful() {}
      host.metadata.defineMetadata(this, { helpful: { Help: 'it helps' } });
      function get() { return { A: 100, B: 1, [Symbol.metadataDescriptor]: { A: { PreferredRadix: 10, Help: 'a' } } }; }
      function valued() { return new host.metadata.valueWithMetadata(255, { PreferredRadix: 2 }); }
      function* list() { yield new host.metadata.valueWithMetadata('x', { Help: 'an x' }); }`);
    const made = objectOf(call('get'));
    expect(made.metadata?.('A')).toEqual({ PreferredRadix: integer('UI8', 10), Help: text('a') });
    expect(made.metadata?.('B')).toBeUndefined();
    expect(script.contents.metadata?.('helpful')?.Help).toEqual(text('it helps'));
    expect(call('valued')).toEqual({
      ...integer('UI8', 255),
      metadata: { PreferredRadix: integer('UI8', 2) },
    });
    expect(objectOf(call('list')).iterate?.().next()?.metadata?.Help).toEqual(text('an x'));
    expect(shown('host.metadata.defineMetadata({}, { Nope: {} })')).toBe(
      "throws Cannot find key 'Nope' for metadata definition",
    );
  });
});
