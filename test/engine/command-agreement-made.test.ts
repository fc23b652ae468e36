// Commands over dumps made for the purpose: what real dumps show too rarely to rest on, all of it at once.
import { describe, expect, test } from 'vitest';
import { Scratch } from '../minidump/scratch.js';
import { buildDump, type DumpSpec } from '../minidump/synthetic.js';
import { differences } from './agreement.js';
import { missing, skipNote } from './engine.js';

const scratch = new Scratch();

async function expectAgreement(spec: DumpSpec, commands: readonly string[]): Promise<void> {
  const path = buildDump({ ...common, ...spec }).writeTo(scratch.path());
  const { simulated, genuine } = await differences(path, commands);
  expect(simulated).toEqual(genuine);
}

const withFullMemory = 2;
const common: DumpSpec = {
  flags: withFullMemory,
  modules: [{ base: 0x1000_0000, size: 0x1000, path: 'Q:\\one.exe' }],
  memory: [{ start: 0x10_0000, size: 0x1000 }],
  threads: [{ id: 0x24, teb: 0x7ff0_0000, stack: { start: 0x10_0000, size: 0x1000 }, registers: {} }],
};

/** Modules at 16 MB, 17 MB, … in the order of their paths. */
function modules(paths: readonly string[]): NonNullable<DumpSpec['modules']> {
  return paths.map((path, i) => ({
    base: 0x1000_0000 + i * 0x10_0000,
    size: 0x1000 * (i + 1),
    path,
    timestamp: i + 1,
  }));
}

const lists = ['lm', 'lmf', 'lmn', 'lmt', 'lm1m', 'lmsm', 'lmv', '|', 'lm m a*', 'lm a 10100010'];

const names = [
  ...[
    'a.exe',
    'a.dll',
    'b.dll',
    '2\\b.dll',
    'b.exe',
    'c.exe',
    '2\\c.exe',
    'd.dll',
    'd.sys',
    'e',
    'e.dll',
    '1num.dll',
  ],
  ...[
    'we ird-name.dll',
    'x.y.z.dll',
    'x_y.z.dll',
    'x.y.z',
    '.dll',
    'q.',
    'ntdll.dll',
    '2\\ntdll.dll',
    '3\\a.exe',
  ],
  ...['3\\A.DLL', 'a_exe.dll', 'f.dll', 'f.exe', 'g.exe', 'g.com', 'h.EXE', 'h.DLL', '_u.dll', 'i$j.dll'],
  ...['n.exe', 'n.dll', 'n_exe.dll', 'n.exe', 'm.exe', 'm_exe.dll', 'm.dll'],
];

describe.skipIf(missing)(`commands over made dumps${skipNote}`, () => {
  test('names of modules', async () => {
    await expectAgreement({ modules: modules(names.map((name) => `Q:\\${name}`)) }, lists);
  });

  test('paths that are none', async () => {
    const paths = ['', 'plain', 'Q:/dir/file.dll', `Q:\\${'l'.repeat(100)}.dll`, ''];
    await expectAgreement({ modules: modules(paths) }, lists);
    await expectAgreement({ arch: 'x86', modules: modules(paths) }, lists);
  });

  test('several modules at one address', async () => {
    const order = [0, 1, 0, 2, 3, 2, 4, 4, 4, 5];
    const paths = [
      'one.exe',
      'a.dll',
      'two.exe',
      'b.dll',
      'b.dll',
      'c.dll',
      'd1.dll',
      'd2.dll',
      'd3.dll',
      'd1.dll',
    ];
    const list = modules(paths.map((path) => `Q:\\${path}`));
    const moved = list.map((module, i) => ({ ...module, base: 0x1000_0000 + order[i]! * 0x10_0000 }));
    await expectAgreement({ modules: moved }, lists);
  });

  test('every UTF-16 code unit, shown and searched for', async () => {
    const start = 0x20_0000;
    const units = Uint16Array.from({ length: 0x10000 }, (_, i) => i || 0x41);
    const strings = Uint16Array.from({ length: 0x40000 }, (_, i) => (i % 4 === 3 ? 0 : i >> 2));
    const memory = [
      { start, bytes: new Uint8Array(units.buffer) },
      { start: 0x40_0000, bytes: new Uint8Array(strings.buffer) },
    ];
    // Characters that the judge's 8 bits show as several would shift the rest of the line.
    const shown = [...Array(0x100).keys()].map((i) => `du ${(start + i * 0x200).toString(16)} L100`);
    await expectAgreement({ memory }, [...shown, 's -[1l3]su 400000 L?40000', 's -[1l3]sa 200000 L?20000']);
  });

  test('numbers of every size', async () => {
    const start = 0x20_0000;
    const bytes = new DataView(new ArrayBuffer(0x1000));
    // Halves of a Weyl sequence: all exponents and signs occur.
    for (let i = 0; i < 0x400; i++) bytes.setUint32(i * 4, Math.imul(i + 1, 0x9e3779b1) >>> 0, true);
    const memory = [{ start, bytes: new Uint8Array(bytes.buffer) }];
    const values = Array.from({ length: 0x100 }, (_, i) => bytes.getBigUint64(i * 8, true).toString(16));
    const small = Array.from({ length: 0x40 }, (_, i) => bytes.getUint32(i * 4, true).toString(16));
    const commands = [
      ...[
        `df ${start.toString(16)} L400`,
        `dD ${start.toString(16)} L200`,
        'dyb 200000 L40',
        'dyd 200000 L10',
      ],
      ...[...values, ...small].map((value) => `.formats ${value}`),
    ];
    await expectAgreement({ memory }, commands);
    await expectAgreement({ arch: 'x86', memory }, commands);
  });
});
