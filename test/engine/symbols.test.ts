// Types, symbols and typed objects through the engine's symbols: what a script sees is what the program says of itself
// (sizeof, offsetof, addresses) and what the engine's own dx prints.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { windowsPath } from '../../src/engine/installation/index.js';
import { bundledForEngine } from './bundled.js';
import { EngineTestSession, missingSession } from './engine-session.js';
import type { ScriptRequest } from './in-process/script-service.js';
import { missing as missingProgram, PdbProgram } from './pdb-program.js';
import { closeTestService, openTestService } from './test-service.js';

interface Truth {
  readonly imageBase: string;
  readonly derived: string;
  readonly head: string;
  readonly tail: string;
  readonly pair: string;
  readonly shared: string;
  readonly number: string;
  readonly array: string;
  readonly handler: string;
  readonly narrow: string;
  readonly sizes: Readonly<Record<string, number>>;
  readonly fields: Readonly<Record<string, { readonly offset: number; readonly size: number }>>;
}

interface Field {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  readonly size: number;
  readonly typeKind: string;
  readonly offset?: number;
  readonly location?: string;
  readonly value?: unknown;
  readonly bits?: [lsb: number, length: number];
}

const missing = missingSession ?? missingProgram;
const scriptFile = (name: string) => fileURLToPath(new URL(`programs/${name}.js`, import.meta.url));

describe(`typed objects of the engine${missing === undefined ? '' : ` (skipped: ${missing})`}`, () => {
  let program: PdbProgram<Truth>;
  let truth: Truth;
  let session: EngineTestSession;

  beforeAll(async () => {
    if (missing !== undefined) return;
    program = await PdbProgram.run<Truth>('typed_objects');
    truth = program.truth;
    session = await EngineTestSession.open(program.dump);
    await session.execute(`.sympath ${windowsPath(program.folder)}`);
    await session.execute('.reload /f typed_objects.exe');
    await session.load(scriptFile('typed_objects'));
  }, 120_000);

  afterAll(async () => {
    await session?.close();
    program?.remove();
  }, 60_000);

  const it = test.skipIf(missing);

  const lines = async (expression: string) => (await session.execute(`dx ${expression}`)).split('\n');
  /** What a function of the script gives as JSON. */
  async function seen<T>(call: string): Promise<T> {
    const [first] = await lines(`@$scriptContents.${call}`);
    const text = first!.slice(first!.indexOf(' : ') + 3);
    expect(text, call).toMatch(/^[[{]/);
    return JSON.parse(text) as T;
  }
  /** The listing without the expression that it is of. */
  const body = async (expression: string, options = '-r2') => {
    const [first, ...rest] = await lines(`${options} ${expression}`);
    return [first!.replace(expression, '').trimStart(), ...rest];
  };

  it('sizes and offsets are those of the program', async () => {
    const names = Object.keys(truth.sizes);
    expect(await seen(`sizes("${names.join(' ')}")`)).toEqual(truth.sizes);
    const fields = await seen<Field[]>('fields("Derived")');
    const members = fields.filter((field) => field.name in truth.fields);
    expect(Object.fromEntries(members.map(({ name, offset, size }) => [name, { offset, size }]))).toEqual(
      truth.fields,
    );
    // A reference has no offsetof; the other two lie in no object.
    const others = fields.filter((field) => !(field.name in truth.fields));
    expect(others.map(({ name, kind }) => [name, kind])).toEqual([
      ['reference', 'member'],
      ['shared', 'static'],
      ['kConstant', 'constant'],
    ]);
    expect(others[1]!.location).toBe(truth.shared);
    expect(others[2]!.value).toBe(77);
    expect(await seen('bases("Derived")')).toEqual([
      ['Base', 0, truth.sizes.Base],
      ['Second', truth.fields.wide!.offset, truth.sizes.Second],
    ]);
  });

  it('fields are those that dx lists, with their types, offsets and bits', async () => {
    for (const [type, expression] of [
      ['Derived', `*(typed_objects!Derived*)${truth.derived}`],
      ['Flags', `((typed_objects!Derived*)${truth.derived})->flags`],
      ['Either', `((typed_objects!Derived*)${truth.derived})->either`],
      ['Node', 'typed_objects!head'],
    ] as const) {
      const printed = (await lines(expression)).flatMap((line) => {
        const field = /^ {4}\[\+0x(\w+)(?: \(\s*(\d+):\s*(\d+)\))?\] (\w+).*\[Type: (.+)\]$/.exec(line);
        if (!field) return [];
        const [, offset, high, low, name, typeName] = field;
        const bits = high === undefined ? undefined : [Number(low), Number(high) - Number(low) + 1];
        return [{ name, offset: Number.parseInt(offset!, 16), type: typeName, ...(bits && { bits }) }];
      });
      const members = (await seen<Field[]>(`fields("${type}")`)).filter(({ kind }) => kind === 'member');
      expect(
        members.map(({ name, offset, type, bits }) => ({ name, offset, type, ...(bits && { bits }) })),
      ).toEqual(printed);
      expect(printed.length).toBeGreaterThan(2);
    }
  });

  it('values are what the program wrote', async () => {
    const at = (field: string) =>
      `0x${(BigInt(truth.derived) + BigInt(truth.fields[field]!.offset)).toString(16)}`;
    expect(await seen('values()')).toEqual({
      first: -5,
      letter: 'L'.charCodeAt(0),
      wide: `0x${BigInt.asUintN(64, -(1n << 60n)).toString(16)}`,
      flags: { type: 'Flags', address: at('flags') },
      either: { type: 'Either', address: at('either') },
      table: { type: 'short [2][3]', address: at('table') },
      colour: 0x8001,
      level: -1,
      ticket: 0xdeadbeef,
      handler: { type: 'int (__cdecl*)(int,char *)', address: truth.handler },
      node: { type: 'Node *', address: truth.head },
      nowhere: { type: 'Node *', address: '0x10' },
      inner: { type: 'Node', address: at('inner') },
      narrow: { type: 'char *', address: truth.narrow },
      wide_text: { type: 'wchar_t *', address: expect.stringMatching(/^0x/) },
      name: { type: 'char [8]', address: at('name') },
      wide_name: { type: 'wchar_t [4]', address: at('wide_name') },
      yes: true,
      real4: 0.5,
      real8: -1.25,
      small: 200,
      negative: -100,
      large: '0xfedcba9876543210',
      lowest: '0x8000000000000000',
      anything: { type: 'void *', address: truth.derived },
      reference: { type: 'int &', address: truth.number },
      member: expect.anything(),
      box: { type: 'Box<unsigned short,3>', address: at('box') },
      point: { type: 'Derived::<unnamed-type-point>', address: at('point') },
      shared: 4711,
      kConstant: 77,
    });
    expect(await seen('elements()')).toEqual({
      array: [1, 2, 3, 0xffffffff, 5],
      third: 3,
      byMethod: 0xffffffff,
      table: [
        [0, -100, -200],
        [-300, -400, -500],
      ],
      one: -500,
      box: [0, 7, 14],
      self: 14,
      inner: 99,
      flags: [5, 1234, -7, '0x89abcdef01'],
      bytes: [0, 0, 0x80, 0x3f],
      point: [3, -4],
    });
    expect(await seen('texts()')).toEqual(['narrow text', 'wide text']);
  });

  it('symbols are found by name and by address', async () => {
    expect(
      await seen('symbols("g_number g_array g_colour g_real head Derived::shared main nosuch")'),
    ).toEqual({
      g_number: [truth.number, -123456],
      g_array: [truth.array, { type: 'unsigned int [5]', address: truth.array }],
      g_colour: [expect.stringMatching(/^0x/), 0x8001],
      g_real: [expect.stringMatching(/^0x/), 2.5],
      head: [truth.head, { type: 'Node', address: truth.head }],
      'Derived::shared': [truth.shared, 4711],
      main: [expect.stringMatching(/^0x/), expect.objectContaining({ type: 'int __cdecl(int,char * *)' })],
      nosuch: [null, null],
    });
    const inside = BigInt(truth.array) + 4n;
    const array = { type: 'unsigned int [5]', address: truth.array };
    expect(await seen(`containing(0x${inside.toString(16)})`)).toEqual([
      'g_array',
      truth.array,
      'unsigned int [5]',
      array,
      array,
    ]);
  });

  it('pointers lead on, round in circles and into nothing', async () => {
    const node = { type: 'Node *', address: truth.head };
    expect(await seen(`pointers(${truth.head}, ${truth.pair})`)).toEqual({
      pointer: node,
      value: 1,
      next: { type: 'Node *', address: truth.tail },
      further: 2,
      far: 2,
      isNull: [false, true],
      dereferenced: { type: 'Node', address: truth.head },
      added: 32,
      wild: 'throws Unable to read memory at Address 0x20',
      lost: "throws Invalid argument to method 'createPointerObject'",
      noPointer: "throws Invalid argument to method 'createPointerObject'",
      same: true,
      made: node,
      array: { type: 'Node [2]', address: truth.head },
      second: 32,
      reference: -123456,
      function: ['function', 'typed_objects!answer+0x0'],
    });
  });

  it('objects of a script are printed as the engine prints its own', async () => {
    const same: Readonly<Record<string, string>> = {
      [`typed(${truth.derived}, "Derived")`]: `*(typed_objects!Derived*)${truth.derived}`,
      [`typed(${truth.head}, "Node")`]: 'typed_objects!head',
      [`typed(${truth.array}, "unsigned int")`]: `*(unsigned int*)${truth.array}`,
      'member("flags")': 'typed_objects!g_derived->flags',
      'member("table")': 'typed_objects!g_derived->table',
      'member("node")': '(*typed_objects!g_derived).node',
      'member("handler")': '(*typed_objects!g_derived).handler',
      'member("name")': '(*typed_objects!g_derived).name',
      'member("nowhere")': '(*typed_objects!g_derived).nowhere',
    };
    for (const [given, own] of Object.entries(same)) {
      // A plain value leaves the script without its type.
      const expected = (await body(own)).map((line) =>
        given.includes('int"') ? line.replace(/ \[Type.*/, '') : line,
      );
      expect(await body(`@$scriptContents.${given}`), given).toEqual(expected);
    }
  });

  it('memory is read all or not at all, and not written in a dump', async () => {
    const found = await seen<{ size: number }>(`memory(${truth.imageBase})`);
    const hex = (number: bigint) => `0x${number.toString(16)}`;
    const end = BigInt(truth.imageBase) + BigInt(found.size);
    expect(found.size).toBeGreaterThanOrEqual(0x4000);
    expect(found).toEqual({
      size: found.size,
      last: 4,
      over: `throws Unable to read target memory at '${hex(end - 16n)}' in method 'readMemoryValues'`,
      behind: `throws Unable to read target memory at '${hex(end)}' in method 'readMemoryValues'`,
      all: found.size,
      write: `throws Unable to write target memory at '${truth.imageBase}' in method 'writeMemoryValues'`,
    });
  });

  it('visualizers of a script apply to native objects until it is unloaded', async () => {
    const before = await body('typed_objects!head');
    const derived = await body('*typed_objects!g_derived', '-r1');
    const file = windowsPath(scriptFile('visualizers'));
    await session.load(scriptFile('visualizers'));
    expect(await body('typed_objects!head', '-r1')).toEqual([
      ': Node of 1 [Type: Node]',
      '    [<Raw View>]     [Type: Node]',
      '    Twice            : 0x2',
      '    Following        : 0x2',
      '    [0x0]            : 0x1',
      '    [0x1]            : 0x2',
      '',
    ]);
    expect(await seen('asScript()')).toEqual(['Node of 1', 2, 2, [1, 2], 1]);
    expect((await lines('typed_objects!g_derived->More'))[0]).toBe(
      'typed_objects!g_derived->More : Derived with -5',
    );
    expect(await session.execute(`.scriptunload ${file}`)).toBe(
      `JavaScript script unloaded from '${file}'\n`,
    );
    expect(await body('typed_objects!head')).toEqual(before);
    expect(await body('*typed_objects!g_derived', '-r1')).toEqual(derived);
  });

  it('memory of a running process is written', async () => {
    const script = await bundledForEngine(new URL('in-process/script-service.ts', import.meta.url));
    const file = (name: string) => windowsPath(join(program.folder, name));
    const first: ScriptRequest = { launch: file('typed_objects.exe'), args: [file('again.json')] };
    const live = await openTestService(script, first);
    const ask = (request: ScriptRequest) => live.ask(request) as Promise<string>;
    await ask({ execute: `.sympath ${windowsPath(program.folder)}` });
    await ask({ loadText: windowsPath(scriptFile('typed_objects')), name: '' });
    const text = await ask({ execute: 'dx @$scriptContents.written()' });
    await ask({ close: true });
    await closeTestService(live);
    const denied = "throws Unable to write target memory at '0x10' in method 'writeMemoryValues'";
    expect(text).toContain(` : ${JSON.stringify([-123456, 777, 777, -99, denied])}\n`);
  }, 60_000);

  it('a type that is not there is refused', async () => {
    expect((await lines('@$scriptContents.typed(0, "Nosuch")'))[0]).toBe(
      "Error: Invalid argument to method 'createTypedObject'",
    );
  });
});
