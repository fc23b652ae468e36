import { describe, expect, test } from 'vitest';
import { chakraProfile, engineProfile, v8Profile } from '../../src/provider/profile.js';
import { MemoryModel } from './memory-model.js';
import { shown } from './script.js';

describe('globals', () => {
  const nodeOnly =
    'console require module exports process Buffer setTimeout setInterval fetch global performance __dirname';

  test.each([engineProfile, v8Profile, chakraProfile])('nothing of Node under $Name', (profile) => {
    const probe = nodeOnly
      .split(' ')
      .map((name) => `typeof ${name}`)
      .join(' + "," + ');
    expect(shown(probe, new MemoryModel(), profile)).toBe(
      nodeOnly
        .split(' ')
        .map(() => 'undefined')
        .join(),
    );
  });

  test('no way to Node through what the provider hands out', () => {
    for (const value of [
      'host',
      'host.Int64',
      'host.memory.readString',
      'host.currentProcess',
      'host.namespace',
    ])
      expect(shown(`${value}.constructor.constructor('return typeof process')()`), value).toBe('undefined');
    expect(shown('host.diagnostics.debugLog instanceof Function')).toBe('true');
  });

  test('newer names and members only where the profile has them', () => {
    const probe =
      '[typeof globalThis, typeof BigInt, typeof Promise, typeof [].flat, typeof "".replaceAll].join()';
    expect(shown(probe, new MemoryModel(), chakraProfile)).toBe(
      'undefined,undefined,undefined,undefined,undefined',
    );
    expect(shown(probe, new MemoryModel(), v8Profile)).toBe('object,function,function,function,function');
    expect(
      shown(
        '(function () { return this; })() === Function("return this")()',
        new MemoryModel(),
        chakraProfile,
      ),
    ).toBe('true');
  });
});
