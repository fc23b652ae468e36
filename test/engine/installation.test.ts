// Which engine is taken, and what is wrong with a folder: over images of our own and over the genuine DLLs where they are.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkEngineFolder } from '../../src/engine/installation/engine-folder.js';
import { findEngine, findFolder } from '../../src/engine/installation/find-engine.js';
import { readPeFile } from '../../src/engine/installation/pe-file.js';
import { defaultEngineFolder, type Surroundings } from '../../src/engine/installation/surroundings.js';
import { findWine } from '../../src/engine/installation/wine.js';
import { installation, skipNote } from './engine.js';
import { buildImage, type ImageWish } from './pe-builder.js';

const dlls = ['dbgeng.dll', 'dbgmodel.dll', 'dbghelp.dll', 'dbgcore.dll'];
let scratch: string;
beforeEach(() => (scratch = mkdtempSync(join(tmpdir(), 'leakscope-installation-'))));
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder with the DLLs of an engine, as far as they are looked at. */
function makeEngine(name: string, wish: ImageWish = {}): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  for (const dll of dlls)
    writeFileSync(join(folder, dll), buildImage({ version: [10, 0, 26100, 1], ...wish }));
  return folder;
}

function complaintAbout(folder: string): string {
  const check = checkEngineFolder(folder);
  return 'complaint' in check ? check.complaint : `nothing, it is ${check.version}`;
}

describe('a folder', () => {
  test('with all DLLs for x64 is an engine, and tells its version', () => {
    const folder = makeEngine('good');
    expect(checkEngineFolder(folder)).toEqual({ folder, version: '10.0.26100.1' });
  });

  test.each(['amd64', 'x64'])('of an installed debugger has it in %s', (name) => {
    const folder = makeEngine(join('debuggers', name));
    expect(checkEngineFolder(join(scratch, 'debuggers'))).toEqual({ folder, version: '10.0.26100.1' });
  });

  test('that is not there, or holds something else, is named', () => {
    expect(complaintAbout(join(scratch, 'none'))).toBe(
      `the engine folder ${join(scratch, 'none')} does not exist`,
    );
    expect(complaintAbout(scratch)).toBe(`the folder ${scratch} holds no debug engine (no dbgeng.dll)`);
  });

  test.each(dlls)('without %s is incomplete', (dll) => {
    const folder = makeEngine('half');
    rmSync(join(folder, dll));
    expect(complaintAbout(folder)).toBe(`the engine folder ${folder} is incomplete: ${dll} is missing`);
  });

  test('with a DLL that was cut says how much is there', () => {
    const folder = makeEngine('cut');
    writeFileSync(join(folder, 'dbghelp.dll'), buildImage({}).subarray(0, 0x300));
    expect(complaintAbout(folder)).toBe(
      `${join(folder, 'dbghelp.dll')} was copied incompletely: 768 of 1024 bytes`,
    );
    writeFileSync(join(folder, 'dbghelp.dll'), '');
    expect(complaintAbout(folder)).toContain('is no Windows program; it was copied incompletely');
  });

  test.each([
    [0x14c, 'x86'],
    [0xaa64, 'ARM64'],
    [0x200, 'machine 0x200'],
  ])('for machine %i is refused as %s', (machine, name) => {
    const folder = makeEngine('other', { machine });
    expect(complaintAbout(folder)).toBe(
      `${join(folder, 'dbgeng.dll')} is for ${name}, but the engine process is x64`,
    );
  });

  test.each<[[number, number, number, number], boolean]>([
    [[6, 3, 9600, 17336], false],
    [[10, 0, 15063, 65535], false],
    [[10, 0, 16298, 9999], false],
    [[10, 0, 16299, 0], true],
    [[10, 1, 0, 0], true],
    [[11, 0, 1, 0], true],
  ])('of version %j is new enough: %s', (version, enough) => {
    const complaint = complaintAbout(makeEngine('version', { version }));
    expect(complaint).toContain(version.join('.'));
    expect(complaint.includes('too old')).toBe(!enough);
  });

  test('whose engine has no version is refused', () => {
    const folder = makeEngine('nameless');
    writeFileSync(join(folder, 'dbgeng.dll'), buildImage({}));
    expect(complaintAbout(folder)).toBe(`${join(folder, 'dbgeng.dll')} does not tell its version`);
  });

  test('with any damage to an image gives an answer, never an exception', () => {
    const path = join(scratch, 'damaged.dll');
    const whole = buildImage({ version: [10, 0, 26100, 1] });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (bytes, length) => {
        const image = Buffer.from(whole);
        for (const [at, value] of bytes) image[at] = value;
        writeFileSync(path, image.subarray(0, length));
        const file = readPeFile(path);
        expect(file === undefined || file.bytes === length).toBe(true);
      }),
    );
  });
});

describe.skipIf(!installation)(`genuine DLLs${skipNote}`, () => {
  test('are whole to their last byte, which a signature is', () => {
    for (const dll of dlls) {
      const file = readPeFile(join(installation!.folder, dll))!;
      expect(file.bytes).toBe(statSync(join(installation!.folder, dll)).size);
      expect(file.expectedBytes, dll).toBe(file.bytes);
    }
  });

  test.skipIf(!existsSync(join(installation?.folder ?? '', 'x86')))('of the folder x86 are refused', () => {
    const folder = join(installation!.folder, 'x86');
    expect(complaintAbout(folder)).toBe(
      `${join(folder, 'dbgeng.dll')} is for x86, but the engine process is x64`,
    );
  });

  test('one of which was cut in the middle are refused', () => {
    for (const dll of dlls) copyFileSync(join(installation!.folder, dll), join(scratch, dll));
    expect(checkEngineFolder(scratch)).toEqual({ folder: scratch, version: installation!.version });
    const whole = join(installation!.folder, 'dbgmodel.dll');
    copyFileSync(whole, join(scratch, 'dbgmodel.dll'));
    cut(join(scratch, 'dbgmodel.dll'), statSync(whole).size - 1);
    expect(complaintAbout(scratch)).toContain('dbgmodel.dll was copied incompletely');
  });
});

function cut(path: string, bytes: number): void {
  const file = readFileSync(path);
  writeFileSync(path, file.subarray(0, bytes));
}

/** A machine as far as the search sees it. @param answers what programs print, by the program's name */
function machine(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  answers: Readonly<Record<string, string>> = {},
): Surroundings {
  return { platform, env, home: scratch, ask: (program) => answers[program] };
}

describe('the search', () => {
  test('takes the folder that LEAKSCOPE_ENGINE names before any other', () => {
    const chosen = makeEngine('chosen');
    const here = machine('linux', { LEAKSCOPE_ENGINE: chosen });
    makeEngine('.cache/windbg-engine');
    expect(findFolder(here)).toEqual({ folder: chosen, version: '10.0.26100.1', origin: 'LEAKSCOPE_ENGINE' });
  });

  test('does not pass over a named folder that is wrong', () => {
    makeEngine('.cache/windbg-engine');
    const wrong = join(scratch, 'wrong');
    expect(findFolder(machine('linux', { LEAKSCOPE_ENGINE: wrong }))).toEqual({
      missing: `The engine folder ${wrong} does not exist; correct LEAKSCOPE_ENGINE, or run npm run engine.`,
    });
  });

  test('takes what set-up made', () => {
    const folder = makeEngine('.cache/windbg-engine');
    const here = machine('linux', {});
    expect(defaultEngineFolder(here)).toBe(folder);
    expect(findFolder(here)).toEqual({ folder, version: '10.0.26100.1', origin: 'npm run engine' });
  });

  test('says how to get one where there is none', () => {
    const missing =
      'There is no debug engine here: run npm run engine, or name the folder of an engine in LEAKSCOPE_ENGINE.';
    expect(findFolder(machine('linux', {}))).toEqual({ missing });
    expect(findFolder(machine('win32', {}))).toEqual({ missing });
  });

  test('takes an installed WinDbg on Windows, in the folder of its architecture', () => {
    const folder = makeEngine(join('WindowsApps', 'Microsoft.WinDbg_1.2', 'amd64'));
    const here = machine(
      'win32',
      {},
      { 'powershell.exe': join(scratch, 'WindowsApps', 'Microsoft.WinDbg_1.2') },
    );
    expect(findFolder(here)).toEqual({ folder, version: '10.0.26100.1', origin: 'WinDbg' });
  });

  test('takes the debuggers of the Windows Kits by the registry, and else in their usual place', () => {
    const folder = makeEngine(join('Windows Kits', '10', 'Debuggers', 'x64'));
    const kits = join(scratch, 'Windows Kits', '10');
    const registry = `\r\nHKEY_LOCAL_MACHINE\\…\\Installed Roots\r\n    KitsRoot10    REG_SZ    ${kits}\r\n`;
    const found = { folder, version: '10.0.26100.1', origin: 'Windows Kits' };
    expect(findFolder(machine('win32', {}, { 'reg.exe': registry }))).toEqual(found);
    expect(findFolder(machine('win32', { 'ProgramFiles(x86)': scratch }))).toEqual(found);
  });

  test('goes on from an installed debugger that is too old, and tells of it where nothing else is', () => {
    makeEngine('old', { version: [6, 12, 2, 633] });
    const old = { 'powershell.exe': join(scratch, 'old') };
    const without = findFolder(machine('win32', {}, old));
    expect(without).toEqual({
      missing: expect.stringContaining('too old (6.12.2.633); 10.0.16299 is the oldest'),
    });
    makeEngine(join('Windows Kits', '10', 'Debuggers', 'x64'));
    const withKits = findFolder(machine('win32', { 'ProgramFiles(x86)': scratch }, old));
    expect(withKits).toMatchObject({ origin: 'Windows Kits' });
  });

  test.skipIf(!installation?.wine)(
    'names the node.exe that an engine from elsewhere lacks under Wine',
    () => {
      const chosen = makeEngine('chosen');
      const search = findEngine({ ...machine('linux', { LEAKSCOPE_ENGINE: chosen }) });
      expect(search).toEqual({
        missing: expect.stringMatching(/node\.exe is missing; run npm run engine .*chosen\.$/),
      });
    },
  );
});

describe('the FFI library', () => {
  /** The search as a package without it would run it: bundled to where no node_modules is above. */
  function searchWithout(engine: string): unknown {
    const program = join(scratch, 'search.mjs');
    buildSync({
      stdin: {
        contents: `import { findEngine } from './find-engine.js';\nconsole.log(JSON.stringify(findEngine()));`,
        resolveDir: fileURLToPath(new URL('../../src/engine/installation/', import.meta.url)),
      },
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const env = { ...process.env, LEAKSCOPE_ENGINE: engine };
    return JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8', env }));
  }

  test('that is not installed is named, before anything else that may be missing', () => {
    expect(searchWithout(makeEngine('chosen'))).toEqual({
      missing: 'The FFI library koffi is not installed: npm install koffi@~2.16.3 brings it.',
    });
  });

  test.skipIf(!findWine())('is taken from the folder of the engine, where that has one', () => {
    const chosen = makeEngine('chosen');
    writeFileSync(join(chosen, 'node.exe'), buildImage({}));
    const library = join(chosen, 'node_modules', 'koffi');
    mkdirSync(join(library, 'build', 'koffi', 'win32_x64'), { recursive: true });
    writeFileSync(join(library, 'build', 'koffi', 'win32_x64', 'koffi.node'), '');
    expect(searchWithout(chosen)).toMatchObject({ installation: { folder: chosen, koffi: library } });
  });
});

test('nothing is written into a folder that is only looked at', () => {
  const chosen = makeEngine('chosen');
  findEngine(machine('linux', { LEAKSCOPE_ENGINE: chosen }));
  expect(readdirSync(chosen).sort()).toEqual([...dlls].sort());
});
