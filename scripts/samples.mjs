// Rebuilds samples/*.dmp.gz and *.truth.json from samples/programs: compiles, runs under Wine, dumps, checks.
//
//   node scripts/samples.mjs                      everything (npm run samples)
//   node scripts/samples.mjs --full               also samples/full/*.dmp.gz, with the bytes of system images
//   node scripts/samples.mjs --programs FOLDER    only the programs, into FOLDER; `mingw` or `msvc` behind it: only
//                                                 with that compiler (all three sources)
//
// Installs nothing: says which tool is missing and how it is called in Debian. A dump in which a name of the
// machine is found (user, host, home, this folder) is refused and not written.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = join(root, 'samples', 'programs');
const largestCommitted = 1_000_000;

/** name → [source, compiler] of every sample; the dump writer is built like them. */
const programs = {
  html_chunks: ['html_chunks', 'msvc'],
  mapped_views: ['mapped_views', 'msvc'],
  mapped_views_mingw: ['mapped_views', 'mingw'],
  heap_blocks: ['heap_blocks', 'mingw'],
};

/** compiler → tool → Debian package. */
const tools = {
  msvc: { 'clang++': 'clang', 'lld-link': 'lld', 'llvm-dlltool': 'llvm' },
  mingw: { 'x86_64-w64-mingw32-g++': 'g++-mingw-w64-x86-64' },
  wine: { wine64: 'wine64', wineserver: 'wine64' },
};

function find(tool) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/lib/wine'];
  return folders.map((folder) => join(folder, tool)).find((file) => existsSync(file));
}

function requireTools(groups) {
  const needed = groups.flatMap((group) => Object.entries(tools[group]));
  const missing = needed.filter(([tool]) => !find(tool));
  if (missing.length === 0) return;
  for (const [tool, debian] of missing) console.error(`missing: ${tool} (Debian package ${debian})`);
  console.error('The samples are in the repository already; this script is only needed to make them anew.');
  process.exit(1);
}

const run = (tool, args, options = {}) => execFileSync(find(tool), args, { stdio: 'inherit', ...options });

/** Clang for the MSVC ABI with the declarations of win32.h: no Windows SDK, no C runtime, no PDB kept. */
function compileMsvc(folder, name, files) {
  const flags = [
    '--target=x86_64-pc-windows-msvc',
    '-std=c++17',
    '-O1',
    '-g',
    '-gcodeview',
    '-Wall',
    '-Wextra',
  ];
  flags.push(
    '-fno-exceptions',
    '-fno-builtin',
    '-mno-stack-arg-probe',
    '-nostdlibinc',
    '-fdebug-compilation-dir=.',
  );
  for (const library of ['kernel32', 'ntdll']) {
    const definition = join(sources, `${library}.def`);
    run('llvm-dlltool', ['-m', 'i386:x86-64', '-d', definition, '-l', `${library}.lib`], { cwd: folder });
  }
  for (const file of [...files, 'runtime_msvc']) {
    const rtti = file === 'runtime_msvc' ? ['-fno-rtti'] : [];
    run('clang++', [...flags, ...rtti, '-c', join(sources, `${file}.cpp`), '-o', `${file}.obj`], {
      cwd: folder,
    });
  }
  const link = [
    '/nologo',
    '/subsystem:console',
    '/entry:start',
    '/nodefaultlib',
    '/debug',
    '/Brepro',
    '/dynamicbase',
  ];
  link.push(
    '/highentropyva',
    '/base:0x7ff6b5a20000',
    `/pdb:${name}.pdb`,
    `/pdbaltpath:${name}.pdb`,
    `/out:${name}.exe`,
  );
  const inputs = [...files, 'runtime_msvc'].map((file) => `${file}.obj`);
  run('lld-link', [...link, ...inputs, 'kernel32.lib', 'ntdll.lib'], { cwd: folder });
}

function compileMingw(folder, name, files) {
  const inputs = files.map((file) => join(sources, `${file}.cpp`));
  const flags = ['-std=c++17', '-O1', '-Wall', '-Wextra', '-static', '-s', '-Wl,--no-insert-timestamp'];
  run('x86_64-w64-mingw32-g++', [...flags, '-o', `${name}.exe`, ...inputs, '-lkernel32', '-lntdll'], {
    cwd: folder,
  });
}

const compile = { msvc: compileMsvc, mingw: compileMingw };

function buildAll(folder) {
  for (const [name, [source, compiler]] of Object.entries(programs))
    compile[compiler](folder, name, [source]);
  compileMsvc(folder, 'dump_process', ['dump_process', 'dump_writer']);
}

function buildPrograms(folder, compiler) {
  requireTools(compiler ? [compiler] : ['msvc', 'mingw']);
  mkdirSync(folder, { recursive: true });
  if (!compiler) return buildAll(folder);
  const names = new Set(Object.values(programs).map(([source]) => source));
  for (const source of names) compile[compiler](folder, source, [source]);
}

/** A Wine with an empty environment and its own prefix, which calls itself Windows 10. */
function prepareWine(folder) {
  const env = { PATH: '/usr/bin:/bin', HOME: join(folder, 'home'), USER: 'sample', WINEDEBUG: '-all' };
  env.WINEPREFIX = join(folder, 'prefix');
  mkdirSync(env.HOME, { recursive: true });
  const setUp = { ...env, WINEDLLOVERRIDES: 'mscoree,mshtml=' };
  run('wine64', ['wineboot', '-i'], { env: setUp, stdio: 'ignore' });
  const version = ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'];
  run('wine64', version, { env: setUp, stdio: 'ignore' });
  const drive = join(env.WINEPREFIX, 'drive_c', 'samples');
  mkdirSync(drive, { recursive: true });
  return { env, drive };
}

function namesOfTheMachine(folder) {
  const names = [root, homedir(), folder, hostname(), userInfo().username, '/tmp/', '/usr/', '/home/'];
  return names.filter((name) => name.length > 4 || name.startsWith('/'));
}

function refuseNames(name, dump, names) {
  for (const text of names) {
    for (const encoding of ['latin1', 'utf16le']) {
      const at = dump.indexOf(Buffer.from(text, encoding));
      if (at >= 0)
        throw new Error(
          `${name}: a name of this machine (${text}) stands at file offset 0x${at.toString(16)}`,
        );
    }
  }
}

function makeSample(name, wine, folder, keepFull) {
  const files = [`${name}.full.dmp`, `${name}.dmp`];
  const command = [
    'C:\\samples\\dump_process.exe',
    ...files,
    `C:\\samples\\${name}.exe`,
    `${name}.truth.json`,
  ];
  process.stdout.write(`${name}: `);
  run('wine64', command, { env: wine.env, cwd: wine.drive, timeout: 180_000 });
  const [full, trimmed] = files.map((file) => readFileSync(join(wine.drive, file)));
  refuseNames(name, trimmed, namesOfTheMachine(folder));
  const packed = gzipSync(trimmed, { level: 9 });
  if (packed.length > largestCommitted)
    throw new Error(`${name}: ${packed.length} bytes compressed, more than 1 MB`);
  writeFileSync(join(root, 'samples', `${name}.dmp.gz`), packed);
  copyFileSync(join(wine.drive, `${name}.truth.json`), join(root, 'samples', `${name}.truth.json`));
  if (!keepFull) return;
  mkdirSync(join(root, 'samples', 'full'), { recursive: true });
  writeFileSync(join(root, 'samples', 'full', `${name}.dmp.gz`), gzipSync(full, { level: 1 }));
}

function main(args) {
  const only = args.indexOf('--programs');
  if (only >= 0) return buildPrograms(args[only + 1] ?? process.cwd(), args[only + 2]);
  requireTools(['msvc', 'mingw', 'wine']);
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-samples-'));
  try {
    const wine = prepareWine(folder);
    buildAll(wine.drive);
    for (const name of Object.keys(programs)) makeSample(name, wine, folder, args.includes('--full'));
    for (const how of ['-k', '-w']) run('wineserver', [how], { env: wine.env, stdio: 'ignore' });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

main(process.argv.slice(2));
