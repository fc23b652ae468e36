import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNumber } from '../../../src/extension/debuggee/int64.js';
import { int64 } from '../fake-host.js';

test('user-mode values are exact', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 53n - 1n }), (value) => {
      expect(BigInt(toNumber(int64(value)))).toBe(value);
    }),
  );
});

test('a sign-extended 32-bit address loses its upper half', () => {
  expect(toNumber(int64(0xffffffff95680000n))).toBe(0x95680000);
});

test('what is no number is NaN', () => {
  for (const value of [undefined, null, 'x', {}]) expect(toNumber(value)).toBeNaN();
});
