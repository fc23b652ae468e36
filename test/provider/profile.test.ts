import { describe, expect, test } from 'vitest';
import { engineProfile, profileFromRecord, profiles, recordKind } from '../../src/provider/profile.js';

const record = (facts: unknown, more: object = {}) => ({ Record: recordKind, Facts: facts, ...more });

describe('profiles from self-test records', () => {
  test.each(profiles)('every fact of $Name comes back', (profile) => {
    const { Name, ...facts } = profile;
    const pasted: unknown = JSON.parse(JSON.stringify(record(facts, { Name })));
    expect(profileFromRecord(pasted)).toEqual(profile);
  });

  test('a fact that could not be told is the default one', () => {
    expect(profileFromRecord(record({ Int64HexPrefix: true, ErrorTwice: null }))).toEqual({
      ...engineProfile,
      Int64HexPrefix: true,
      Name: 'self-test',
    });
  });

  test.each([
    [5, 'Not a self-test record: expected an object with Record "leakscope-self-test"'],
    [{ Record: 'other' }, 'Not a self-test record'],
    [{ Record: recordKind }, 'The self-test record has no Facts'],
    [record([]), 'The self-test record has no Facts'],
    [record({ Nonsense: true }), "The self-test record has an unknown fact 'Nonsense'"],
    [record({ __proto__: null, constructor: 1 }), "unknown fact 'constructor'"],
    [record({ Int64Radix: 8 }), "Fact 'Int64Radix' of the self-test record must be 10 or 16, not 8"],
    [
      record({ ErrorTwice: 'yes' }),
      `Fact 'ErrorTwice' of the self-test record must be true or false, not "yes"`,
    ],
    [record({ Globals: [5] }), "Fact 'Globals' of the self-test record must be a list of names, not [5]"],
    [record({ ApiVersion: 1.9 }), "Fact 'ApiVersion' of the self-test record must be a whole number"],
  ])('%j is refused', (pasted, message) => {
    expect(() => profileFromRecord(pasted)).toThrow(message);
  });
});
