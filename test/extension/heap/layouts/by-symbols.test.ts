// What `host.getModuleType` tells becomes a layout. The engine's own answers are in test/engine/heap-types.test.ts.
import { afterEach, describe, expect, it } from 'vitest';
import { DebuggerDebuggee } from '../../../../src/extension/debuggee/debugger-debuggee.js';
import { builtInTables } from '../../../../src/extension/heap/layouts/built-in.js';
import { layoutsOf } from '../../../../src/extension/heap/layouts/layouts-of.js';
import { int64 } from '../../fake-host.js';

interface Type {
  readonly name: string;
  readonly size: unknown;
  readonly typeKind: string;
  readonly fields: Record<string, Field>;
  readonly isBitField?: boolean;
  readonly bitFieldPositions?: { readonly lsb: unknown; readonly length: unknown };
}

interface Field {
  readonly type: Type;
  readonly locationKind: string;
  readonly offset?: unknown;
}

const ulong: Type = { name: 'unsigned long', size: int64(4n), typeKind: 'intrinsic', fields: {} };
const bits = (lsb: number, length: number): Type => ({
  ...ulong,
  isBitField: true,
  bitFieldPositions: { lsb, length: int64(BigInt(length)) },
});
const structure = (name: string, size: number, fields: Type['fields']): Type => ({
  name,
  size: int64(BigInt(size)),
  typeKind: 'udt',
  fields,
});
const at = (offset: number, type = ulong): Field => ({
  type,
  locationKind: 'member',
  offset: int64(BigInt(offset)),
});

const inner = structure('_HEAP::<unnamed-type-u1>', 8, {
  Left: at(0),
  Right: at(4),
  Flags: at(4),
  Deep: at(0, structure('<unnamed-tag>', 4, { Deepest: at(0) })),
});
const heap = structure('_HEAP', 0x2c0, {
  Flags: at(0x70),
  u1: at(0x10, inner),
  Segment: at(0, structure('_HEAP_SEGMENT', 0x70, { BaseAddress: at(0x30) })),
  ReadOnly: at(0x233, bits(0, 1)),
  Static: { type: ulong, locationKind: 'static' },
});
const entry = structure('_HEAP_ENTRY', 16, { Size: at(8) });

const asked: string[] = [];

/** A debuggee of a `host` that knows these types in `ntdll`. */
function debuggee(types: readonly Type[], refuse?: string) {
  asked.length = 0;
  const host = {
    getModuleType(module: string, name: string) {
      asked.push(`${module}!${name}`);
      if (refuse !== undefined) throw new Error(refuse);
      return (module === 'ntdll' && types.find((type) => type.name === name)) || null;
    },
  };
  Object.defineProperty(globalThis, 'host', { value: host, configurable: true, writable: true });
  return new DebuggerDebuggee({}, { Modules: [] });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'host');
});

describe('layouts by symbols', () => {
  it('come first, the built-in ones follow', () => {
    const [first, ...others] = layoutsOf(debuggee([heap, entry]), 64, 19041, 'ntdll');
    expect(first).toMatchObject({ name: 'x64 by symbols of ntdll', source: 'symbols', builds: null });
    expect(others).toEqual(builtInTables(64, 19041));
  });

  it('have the fields of the type, its nameless parts flattened', () => {
    const [table] = layoutsOf(debuggee([heap, entry]), 64, null, 'ntdll');
    const offsets = (...fields: string[]) => fields.map((field) => table!.offset('_HEAP', field));
    expect(offsets('Flags', 'u1', 'Left', 'Right', 'Deepest')).toEqual([0x70, 0x10, 0x10, 0x14, 0x10]);
    // A part that has a type with a name is not flattened, and what lies in no object has no offset.
    expect(offsets('BaseAddress', 'Static', 'Nosuch', 'constructor')).toEqual([-1, -1, -1, -1]);
    expect([table!.size('_HEAP'), table!.size('_NOSUCH')]).toEqual([0x2c0, 0]);
    expect([table!.bits('_HEAP', 'ReadOnly'), table!.bits('_HEAP', 'Flags')]).toEqual([[0, 1], null]);
    expect([table!.shape('_NOSUCH'), table!.shape('_HEAP') === '']).toEqual(['', false]);
  });

  it('a type is asked for once', () => {
    const [table] = layoutsOf(debuggee([heap, entry]), 64, null, 'ntdll');
    for (let i = 0; i < 3; i++) {
      table!.offset('_HEAP', 'Flags');
      table!.offset('_HEAP_SEGMENT', 'Flags');
    }
    expect([...asked].sort()).toEqual(['ntdll!_HEAP', 'ntdll!_HEAP_ENTRY', 'ntdll!_HEAP_SEGMENT']);
  });

  it('are not those of the other pointer width', () => {
    expect(layoutsOf(debuggee([heap, entry]), 32, 19041, 'ntdll')).toEqual(builtInTables(32, 19041));
  });

  it('are missing without a module, without types and where the debugger fails', () => {
    const builtIn = builtInTables(64, 19041);
    expect(layoutsOf(debuggee([heap, entry]), 64, 19041, null)).toEqual(builtIn);
    expect(layoutsOf(debuggee([]), 64, 19041, 'ntdll')).toEqual(builtIn);
    const refused = debuggee([], "Invalid argument to method 'getModuleType'");
    expect(layoutsOf(refused, 64, 19041, 'ntdll')).toEqual(builtIn);
  });

  it('a structure that the debugger tells in part is none', () => {
    const broken = structure('_HEAP', 0x2c0, { Flags: at(0x70) });
    Object.defineProperty(broken.fields, 'Later', {
      get() {
        throw new Error('no such symbol');
      },
      enumerable: true,
    });
    expect(layoutsOf(debuggee([broken, entry]), 64, 19041, 'ntdll')).toEqual(builtInTables(64, 19041));
  });

  it('Ctrl+Break goes on', () => {
    const interrupted = debuggee([], 'The script was aborted due to a user requested interruption');
    expect(() => layoutsOf(interrupted, 64, 19041, 'ntdll')).toThrow('requested interruption');
  });
});
