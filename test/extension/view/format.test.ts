/** Expected texts are WinDbg's own spellings (addresses), arithmetic (sizes) or the published figures. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { share } from '../../../src/extension/address-space/share.js';
import { addressText, bytes, count, hex, percent, plain } from '../../../src/extension/view/format.js';

describe('numbers', () => {
  test('sizes in both spellings', () => {
    expect(hex(0x20000)).toBe('0x20000');
    expect(bytes(0x20000)).toBe('128 KiB');
    expect(bytes(0)).toBe('0 B');
    expect(bytes(1023)).toBe('1023 B');
    expect(bytes(0xb6fa6c)).toBe('11.44 MiB');
    expect(bytes(0xcd777000)).toBe('3.21 GiB');
    // One byte less than a MiB must not be printed as 1024 KiB.
    expect(bytes(0x100000 - 1)).toBe('1 MiB');
  });

  test("addresses as WinDbg prints them for the target's pointer width", () => {
    expect(addressText(0x20d2c794430, 8)).toBe('0000020d`2c794430');
    expect(addressText(0x1190b020, 4)).toBe('1190b020');
    expect(addressText(0, 8)).toBe('00000000`00000000');
    // The 64-bit half of a WOW64 process seen from the 32-bit side keeps its high part.
    expect(addressText(0x7ffd12340000, 4)).toBe('00007ffd`12340000');
  });

  test('addresses keep every digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), (value) => {
        expect(Number.parseInt(addressText(value, 8).replace('`', ''), 16)).toBe(value);
      }),
    );
  });

  test('counts and shares', () => {
    expect(count(9000)).toBe('9,000');
    expect(count(999)).toBe('999');
    expect(count(13143834624)).toBe('13,143,834,624');
    expect(percent(84.6)).toBe('84.60 %');
    expect(share(0xb6fa6c, 12021812)).toBe(99.75);
    expect(share(1, 0)).toBe(0);
  });
});

describe('text out of the target', () => {
  test('escape sequences, bidirectional controls and lone surrogates cannot act', () => {
    expect(plain('\u001b[2Jx\r\n')).toBe('\\x1b[2Jx\\x0d\\x0a');
    expect(plain('a\u202eb\u0085')).toBe('a\\u202eb\\x85');
    expect(plain('\ud800x')).toBe('\\ud800x');
    expect(plain('Gr\u00fc\u00dfe \ud83d\ude00')).toBe('Gr\u00fc\u00dfe \ud83d\ude00');
  });
});
