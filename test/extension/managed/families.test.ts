import { describe, expect, it } from 'vitest';
import { generatedFamilies, simpleName } from '../../../src/extension/managed/families';

const assembly = (name: string, rest = 'Version=0.0.0.0, Culture=neutral, PublicKeyToken=null') => ({
  address: 0,
  name: `${name}, ${rest}`,
  modules: [],
});

describe('assembly families', () => {
  it('puts the random names of the published hunt into one family', () => {
    const names = ['mr4vbdbg', '51buoqnx', 'r2bjpfrk', 'qgt1j2cs'];
    const families = generatedFamilies([
      assembly('mscorlib', 'Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089'),
      ...names.map((name) => assembly(name)),
    ]);
    expect(families).toHaveLength(1);
    expect(families[0]!.names).toEqual(names);
  });

  it('does not take an ordinary name of eight letters with a version for generated', () => {
    const signed = 'Version=1.2.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35';
    expect(generatedFamilies([assembly('customer', signed), assembly('accounts', signed)])).toEqual([]);
  });

  it('leaves a path alone', () => {
    expect(simpleName('C:\\Windows\\assembly\\mscorlib.dll')).toBeNull();
  });
});
