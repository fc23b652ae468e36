import v8 from 'node:v8';
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integer, none } from '../../src/provider/model.js';
import { chakraProfile, engineProfile, type Profile } from '../../src/provider/profile.js';
import { MemoryModel } from './memory-model.js';
import { load, shown } from './script.js';

const precision = 'throws 64 bit value loses precision on conversion to number';
const of = (hex: string) => `host.parseInt64('${hex}', 16)`;

describe('Int64 as documented', () => {
  // Values and texts: the documentation, and outputs published by users.
  test.each([
    ['typeof host.Int64(5)', 'object'],
    ['new host.Int64(1, 2).toString(16)', '200000001'],
    ['host.Int64(0x1234).toString(10)', '4660'],
    [`${of('deadbeefbaadc0df')}.convertToNumber() === 16045690984229355000`, 'true'],
    [`${of('deadbeefbaadc0df')}.asNumber()`, precision],
    ['host.parseInt64("9007199254740990") + 0', '9007199254740990'],
    ['host.parseInt64("9007199254740991") + 0', precision],
    ['host.parseInt64("9007199254740991") == 42', precision],
    ['host.parseInt64("0x10")', '16'],
    ['host.parseInt64("0x10", 16)', '16'],
    ['host.parseInt64("777", 8)', '511'],
    ['host.parseInt64("1010", 2)', '10'],
    [`${of('1234567890abcdef')}.getLowPart().toString(16)`, '90abcdef'],
    [`${of('1234567890abcdef')}.getHighPart().toString(16)`, '12345678'],
    [`${of('ffffffff00000000')} == ${of('ffffffff00000000')}`, 'true'],
    [`${of('ffffffff00000000')} === ${of('ffffffff00000000')}`, 'true'],
    ['host.Int64(42) === 42', 'false'],
    ['host.Int64(42) == 42', 'true'],
    ['host.Int64(40) + 2', '42'],
    ['host.Int64(7) * 6 - 1', '41'],
    ['host.Int64(5) >= 5 && host.Int64(5) < 6', 'true'],
    ['host.Int64(0x1ff) & 0xff', '255'],
    [`${of('ffffffffff')} >>> 4`, '268435455'],
    ['host.Int64(0) ? "true" : "false"', 'true'],
    ['Number(host.Int64(77))', '77'],
    ['"at " + host.Int64(2316561115408)', 'at 2316561115408'],
    [`"at " + ${of('ffffffffffffffff')}`, precision],
    [`\`\${${of('ffffffffffffffff')}}\``, '18446744073709551615'],
    [
      'host.Int64(3).compareTo(4) + "," + host.Int64(4).compareTo(4) + "," + host.Int64(5).compareTo(host.Int64(4))',
      '-1,0,1',
    ],
    ['Object.isFrozen(host.Int64(3))', 'true'],
    ['(5).compareTo(host.Int64(6))', '-1'],
    ['(5).asNumber() + (6).convertToNumber()', '11'],
    [`${of('ffffffffffffffff')}.toString(16)`, 'ffffffffffffffff'],
    ['JSON.stringify(host.Int64(5))', '{}'],
    ['new host.Int64(0x1000000000000001).toString(16)', '1000000000000000'],
    ['host.Int64.Max.toString(16)', '7fffffffffffffff'],
    ['host.Int64.Min.toString(10)', '-9223372036854775808'],
    ['new Map([[host.Int64(9), "nine"]]).get(host.Int64(9))', 'nine'],
  ])('%s is %s', (expression, expected) => {
    expect(shown(expression)).toBe(expected);
  });

  test.each([
    ['host.parseInt64("xyz")', "Invalid argument to method 'parseInt64'"],
    ['host.parseInt64("ff")', "Invalid argument to method 'parseInt64'"],
    ['host.parseInt64("10", 7)', "Invalid argument to method 'parseInt64'"],
    ['host.parseInt64("10000000000000000", 16)', "Invalid argument to method 'parseInt64'"],
    ['new host.Int64(-1, 2)', "Invalid argument to method 'Int64'"],
    ['new host.Int64("5")', "Invalid argument to method 'Int64'"],
    ['host.Int64(5).divide(0)', "Invalid argument to method 'divide'"],
    ['host.Int64(5).add(1.5)', "Invalid argument to method 'add'"],
    ['host.Int64(5).toString(3)', "Invalid argument to method 'toString'"],
    ['host.Int64(5).add.call({}, 1)', "Illegal call to method 'add'"],
  ])('%s fails', (expression, message) => {
    expect(shown(expression)).toBe(`throws ${message}`);
  });
});

describe('Int64 where providers differ', () => {
  const under = (profile: Profile) => (expression: string) => shown(expression, new MemoryModel(), profile);

  test('prefix and default radix', () => {
    expect(under({ ...engineProfile, Int64HexPrefix: true })('host.Int64(255).toString(16)')).toBe('0xff');
    expect(under(engineProfile)('host.Int64(255).toString()')).toBe('255');
    expect(under(chakraProfile)('parseInt(host.Int64(255).toString())')).toBe('255');
    const bare = { ...engineProfile, Int64Radix: 16 } as const;
    expect(under(bare)('host.Int64(255).toString(16)')).toBe('ff');
    expect(under(bare)('parseInt(host.Int64(255).toString())')).toBe('255');
  });

  test('shift of a negative value', () => {
    const shift = 'host.Int64(-16).bitwiseShiftRight(4).toString(10)';
    expect(under({ ...engineProfile, Int64ShiftSigned: true })(shift)).toBe('-1');
    expect(under({ ...engineProfile, Int64ShiftSigned: false })(shift)).toBe('1152921504606846975');
  });

  test('Number with Number', () => {
    expect(under({ ...engineProfile, NumberMathInt64: true })('typeof (5).add(1)')).toBe('object');
    expect(under({ ...engineProfile, NumberMathInt64: false })('typeof (5).add(1)')).toBe('number');
    expect(under({ ...engineProfile, NumberMathInt64: false })('typeof (5).add(host.Int64(1))')).toBe(
      'object',
    );
    expect(under(engineProfile)('(1.5).add(1)')).toBe('2.5');
  });
});

describe('Int64 against BigInt', () => {
  const { call } = load(`
    function apply(name, a, b) { return host.parseInt64(a)[name](host.parseInt64(b)); }
    function shift(name, a, n) { return host.parseInt64(a)[name](n); }
    function text(a, radix) { return host.parseInt64(a).toString(radix); }
    function same(a) { return host.parseInt64(a) === host.parseInt64(a); }
    function parts(a) { var v = host.parseInt64(a); return new host.Int64(v.getLowPart(), v.getHighPart()) === v; }
    function order(a, b) { return host.parseInt64(a).compareTo(host.parseInt64(b)); }
    function number(a) { try { return host.parseInt64(a).asNumber(); } catch (e) { return e.message; } }`);
  const string = (value: bigint | string) => ({ kind: 'string', value: String(value) }) as const;
  const ask = (name: string, ...args: (bigint | string | number)[]) => {
    const values = args.map((part) => (typeof part === 'number' ? integer('I4', part) : string(part)));
    const result = call(name, ...values);
    return 'value' in result ? result.value : undefined;
  };
  const unsigned = fc.bigInt(0n, 2n ** 64n - 1n);
  const wrap = (value: bigint) => BigInt.asUintN(64, value);

  const operations: [string, (a: bigint, b: bigint) => bigint][] = [
    ['add', (a, b) => a + b],
    ['subtract', (a, b) => a - b],
    ['multiply', (a, b) => a * b],
    ['bitwiseAnd', (a, b) => a & b],
    ['bitwiseOr', (a, b) => a | b],
    ['bitwiseXor', (a, b) => a ^ b],
    ['divide', (a, b) => a / b],
    ['modulo', (a, b) => a % b],
  ];
  test.each(operations)('%s of unsigned values is BigInt modulo 2^64', (name, model) => {
    fc.assert(
      fc.property(unsigned, unsigned, (a, b) => {
        fc.pre(b !== 0n || (name !== 'divide' && name !== 'modulo'));
        expect(ask('apply', name, a, b)).toBe(wrap(model(a, b)));
      }),
    );
  });

  test('signed sums and products are exact where they fit', () => {
    const signed = fc.bigInt(-(2n ** 31n), 2n ** 31n);
    fc.assert(
      fc.property(signed, fc.bigInt(-(2n ** 31n), -1n), (a, b) => {
        expect(ask('apply', 'add', a, b)).toBe(a + b);
        expect(ask('apply', 'subtract', a, b)).toBe(a - b);
        expect(ask('apply', 'multiply', a, b)).toBe(a * b);
      }),
    );
  });

  test('shifts, text, halves, order, identity, conversion', () => {
    fc.assert(
      fc.property(unsigned, unsigned, fc.integer({ min: 0, max: 70 }), (a, b, n) => {
        expect(ask('shift', 'bitwiseShiftLeft', a, n)).toBe(wrap(a << BigInt(n)));
        expect(ask('shift', 'bitwiseShiftRight', a, n)).toBe(a >> BigInt(n));
        expect(ask('shift', 'bitwiseNot', a, n)).toBe(wrap(~a));
        for (const radix of [2, 8, 10, 16]) expect(ask('text', a, radix)).toBe(a.toString(radix));
        expect(ask('same', a)).toBe(true);
        expect(ask('parts', a)).toBe(true);
        expect(Number(ask('order', a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        const exact = a <= 2n ** 53n - 2n;
        expect(ask('number', a)).toBe(exact ? a : '64 bit value loses precision on conversion to number');
      }),
    );
  });
});

describe('memory', () => {
  test('what a script has let go of can be collected while it is still at work', () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    v8.setFlagsFromString('--no-expose-gc');
    const { script } = load(
      'function make(from, n) { for (let i = from; i < from + n; i++) host.Int64(i); }',
    );
    const make = script.contents.get('make');
    if (make?.kind !== 'method') throw new Error('no function');
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = used();
    const [rounds, each] = [10, 50_000];
    for (let round = 0; round < rounds; round++) {
      make.method(none, [integer('UI8', round * each), integer('UI8', each)]);
      collect();
    }
    // Some 200 bytes each when all of them stay.
    expect(used() - before).toBeLessThan(25e6);
  });
});
