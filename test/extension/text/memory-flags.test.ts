/** Numbers of winnt.h (Windows SDK), and that a text made of them reads back as the same number. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  flagValue,
  isState,
  protectText,
  stateText,
  typeText,
} from '../../../src/extension/text/memory-flags.js';

const states = { MEM_COMMIT: 0x1000, MEM_RESERVE: 0x2000, MEM_FREE: 0x10000 };
const types = { MEM_PRIVATE: 0x20000, MEM_MAPPED: 0x40000, MEM_IMAGE: 0x1000000 };
const protections = {
  PAGE_NOACCESS: 0x01,
  PAGE_READONLY: 0x02,
  PAGE_READWRITE: 0x04,
  PAGE_WRITECOPY: 0x08,
  PAGE_EXECUTE: 0x10,
  PAGE_EXECUTE_READ: 0x20,
  PAGE_EXECUTE_READWRITE: 0x40,
  PAGE_EXECUTE_WRITECOPY: 0x80,
  PAGE_GUARD: 0x100,
  PAGE_NOCACHE: 0x200,
  PAGE_WRITECOMBINE: 0x400,
  PAGE_ENCLAVE_UNVALIDATED: 0x20000000,
  PAGE_TARGETS_INVALID: 0x40000000,
};

describe('memory flags', () => {
  test.each(Object.entries({ ...states, ...types, ...protections }))('%s', (name, value) => {
    expect(flagValue(name)).toBe(value);
  });

  test('states and types are told apart, and named', () => {
    for (const [name, value] of Object.entries(states)) {
      expect([stateText(value), isState(value)]).toEqual([name, true]);
    }
    for (const [name, value] of Object.entries(types)) {
      expect([typeText(value), isState(value)]).toEqual([name, false]);
    }
  });

  test('0 has no text, and a number without a name is shown as it is', () => {
    expect([stateText(0), typeText(0), protectText(0)]).toEqual(['', '', '']);
    expect([stateText(0x3000), typeText(0x80000), protectText(0x804)]).toEqual([
      '0x3000',
      '0x80000',
      'PAGE_READWRITE|0x800',
    ]);
  });

  test('the text of any combination of protections reads back as it', () => {
    fc.assert(
      fc.property(fc.subarray(Object.values(protections)), (bits) => {
        const value = bits.reduce((all, bit) => all | bit, 0);
        const names = protectText(value).split('|');
        expect(names.reduce((all, name) => all | flagValue(name), 0)).toBe(value);
        expect(names.filter((name) => name !== '')).toHaveLength(bits.length);
      }),
    );
  });

  test('names that every object inherits are no flags', () => {
    expect(['constructor', '__proto__', 'toString', ''].map(flagValue)).toEqual([0, 0, 0, 0]);
  });
});
