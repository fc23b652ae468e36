/** Names come out of a log or out of the target: one that every JavaScript object knows is a name like any other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byAllocation, histogram } from '../../../src/extension/address-space/histogram.js';
import { addressSpaceOf } from '../../../src/extension/address-space/space.js';
import { LogDebuggee } from '../../../src/extension/debuggee/log-debuggee.js';

const hex = (value: number) => value.toString(16).padStart(8, '0');

/** A log with one allocation of 64 KiB per usage. */
function logOf(usages: readonly string[]) {
  const lines = usages.map((usage, i) => {
    const base = (i + 1) * 0x100000;
    return `${hex(base)} ${hex(base + 0x10000)} 10000 MEM_PRIVATE MEM_COMMIT  PAGE_READWRITE  ${usage}`;
  });
  return sessionOver('!address', lines);
}

function sessionOver(command: string, lines: readonly string[]) {
  const recording = { Command: command, Prompt: '0:000>', Line: 1, Lines: lines };
  return new LogDebuggee({ Log: { Path: 'a.log', Commands: [recording] } });
}

const names = fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'Heap32');

describe('names that objects inherit', () => {
  test('as usage of a region', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 12 }), (usages) => {
        const space = addressSpaceOf(logOf(usages));
        if (!space.known) throw new Error(space.why);
        const { regions, allocations, usage } = space.value.layout!;
        expect([...usage.of].map((index) => usage.names[index])).toEqual(usages);
        const rows = histogram(regions, allocations, usage, byAllocation);
        const counted = Object.fromEntries(rows.map((row) => [`of ${row.usage}`, row.count]));
        for (const name of usages) {
          expect(counted[`of ${name}`]).toBe(usages.filter((other) => other === name).length);
        }
        expect(space.value.budget.usage.reduce((sum, row) => sum + row.bytes, 0)).toBe(
          usages.length * 0x10000,
        );
      }),
    );
  });

  test('as key of what a debuggee keeps', () => {
    const debuggee = logOf(['Heap32']);
    for (const key of ['constructor', '__proto__', 'toString']) {
      expect(debuggee.once(key, () => key)).toBe(key);
      expect(debuggee.once(key, () => 'again')).toBe(key);
    }
  });
});
