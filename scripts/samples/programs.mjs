// The sample programs: which compiler makes which, and what that takes. Installs nothing: says which tool is missing and
// how it is called in Debian.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../samples/programs', import.meta.url));

/** name → [source, compiler] of every sample; the dump writer is built like them. */
export const programs = {
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

/** Path of a tool; undefined where it is not. */
function find(tool) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/lib/wine'];
  return folders.map((folder) => join(folder, tool)).find((file) => existsSync(file));
}

/** Ends the script, naming what is missing, unless all tools of the groups are here. */
export function requireTools(groups) {
  const needed = groups.flatMap((group) => Object.entries(tools[group]));
  const missing = needed.filter(([tool]) => !find(tool));
  if (missing.length === 0) return;
  for (const [tool, debian] of missing) console.error(`missing: ${tool} (Debian package ${debian})`);
  console.error('The samples are in the repository already; this script is only needed to make them anew.');
  process.exit(1);
}

export const run = (tool, args, options = {}) =>
  execFileSync(find(tool), args, { stdio: 'inherit', ...options });

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

/** Starts a sample under the debug engine; its declarations of COM come with MinGW. */
export function compileEngineDump(folder) {
  const flags = ['-std=c++17', '-O1', '-Wall', '-Wextra', '-static', '-s', '-Wl,--no-insert-timestamp'];
  const source = join(sources, 'engine_dump.cpp');
  run('x86_64-w64-mingw32-g++', [...flags, '-o', 'engine_dump.exe', source, '-luuid'], { cwd: folder });
}

const compile = { msvc: compileMsvc, mingw: compileMingw };

/** The samples and the dump writer. */
export function buildAll(folder) {
  for (const [name, [source, compiler]] of Object.entries(programs))
    compile[compiler](folder, name, [source]);
  compileMsvc(folder, 'dump_process', ['dump_process', 'dump_writer']);
}

/** The programs alone, into a folder; with one compiler: all three sources by that one. */
export function buildPrograms(folder, compiler) {
  requireTools(compiler ? [compiler] : ['msvc', 'mingw']);
  mkdirSync(folder, { recursive: true });
  if (!compiler) return buildAll(folder);
  const names = new Set(Object.values(programs).map(([source]) => source));
  for (const source of names) compile[compiler](folder, source, [source]);
}
