// Rebuilds samples/*.dmp.gz and *.truth.json from samples/programs: compiles, runs under Wine, dumps, checks.
//
//   node scripts/samples.mjs                      everything (npm run samples)
//   node scripts/samples.mjs --full               also samples/full/*.dmp.gz, with the bytes of system images
//   node scripts/samples.mjs --engine             only samples/engine: dumps by the genuine debug engine (npm run engine)
//   node scripts/samples.mjs --engine FOLDER      every sample by its `.dump /ma`, with truth files, into FOLDER
//   node scripts/samples.mjs --programs FOLDER    only the programs, into FOLDER; `mingw` or `msvc` behind it: only
//                                                 with that compiler (all three sources)
//
// A dump in which a name of the machine is found (user, host, home, this folder) is refused and not written.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  buildAll,
  buildPrograms,
  compileEngineDump,
  programs,
  requireTools,
  run,
} from './samples/programs.mjs';
import { endWine, hideInstallation, namesOfTheMachine, prepareWine, refuseNames } from './samples/wine.mjs';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const engine = process.env.LEAKSCOPE_ENGINE ?? join(homedir(), '.cache', 'windbg-engine');
const largestCommitted = 1_000_000;

/** Options of the engine's `.dump` for each sample that is kept: from much to hardly anything (samples/README.md). */
const engineOptions = {
  html_chunks: '/mFhutw /c "all private memory"',
  mapped_views: '/mFhut',
  mapped_views_mingw: '/mi',
  heap_blocks: '/m',
};

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
  keep(name, trimmed, wine, samples);
  if (!keepFull) return;
  mkdirSync(join(samples, 'full'), { recursive: true });
  writeFileSync(join(samples, 'full', `${name}.dmp.gz`), gzipSync(full, { level: 1 }));
}

/** Compresses a dump into the repository, with the truth file of the same run. */
function keep(name, dump, wine, folder) {
  const packed = gzipSync(dump, { level: 9 });
  if (packed.length > largestCommitted)
    throw new Error(`${name}: ${packed.length} bytes compressed, more than 1 MB`);
  writeFileSync(join(folder, `${name}.dmp.gz`), packed);
  copyFileSync(join(wine.drive, `${name}.truth.json`), join(folder, `${name}.truth.json`));
}

/** Runs a sample under the engine up to the state of its truth file; gives the path of the dump. */
function dumpByEngine(name, wine, options) {
  const dump = `C:\\samples\\${name}.engine.dmp`;
  const program = `C:\\samples\\${name}.exe ${name}.truth.json`;
  const folder = `Z:${engine.replaceAll('/', '\\')}`;
  // The engine's own DLLs instead of Wine's.
  const env = { ...wine.env, WINEDLLOVERRIDES: 'dbghelp,dbgcore,dbgeng,dbgmodel,msdia140=n' };
  const command = ['C:\\samples\\engine_dump.exe', folder, program, `.dump ${options} /o ${dump}`];
  run('wine64', command, { env, cwd: wine.drive, timeout: 180_000, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(wine.drive, `${name}.engine.dmp`);
}

function makeEngineSample(name, wine, folder) {
  const dump = readFileSync(dumpByEngine(name, wine, engineOptions[name]));
  hideInstallation(dump);
  refuseNames(name, dump, namesOfTheMachine(folder));
  mkdirSync(join(samples, 'engine'), { recursive: true });
  keep(name, dump, wine, join(samples, 'engine'));
  console.log(`${name}: .dump ${engineOptions[name]}, ${dump.length} bytes`);
}

/** Full dumps stay as the engine wrote them: they are not for publishing. */
function makeFullEngineDump(name, wine, target) {
  copyFileSync(dumpByEngine(name, wine, '/ma'), join(target, `${name}.dmp`));
  copyFileSync(join(wine.drive, `${name}.truth.json`), join(target, `${name}.truth.json`));
}

function requireEngine() {
  if (existsSync(join(engine, 'dbgeng.dll'))) return;
  console.error(`missing: the debug engine (no dbgeng.dll in ${engine}); npm run engine brings it`);
  process.exit(1);
}

/** Builds the programs and calls `make` for every sample with a Wine that is ended afterwards. */
function forEverySample(build, make) {
  requireTools(['msvc', 'mingw', 'wine']);
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-samples-'));
  let wine;
  try {
    wine = prepareWine(folder);
    build(wine.drive);
    for (const name of Object.keys(programs)) make(name, wine, folder);
  } finally {
    if (wine !== undefined) endWine(wine);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function makeEngineDumps(target) {
  requireEngine();
  if (target !== undefined) mkdirSync(target, { recursive: true });
  const build = (folder) => {
    buildAll(folder);
    compileEngineDump(folder);
  };
  forEverySample(build, (name, wine, folder) => {
    if (target === undefined) makeEngineSample(name, wine, folder);
    else makeFullEngineDump(name, wine, target);
  });
}

function main([what, folder, compiler]) {
  if (what === '--programs') return buildPrograms(folder ?? process.cwd(), compiler);
  if (what === '--engine') return makeEngineDumps(folder);
  return forEverySample(buildAll, (name, wine, scratch) =>
    makeSample(name, wine, scratch, what === '--full'),
  );
}

main(process.argv.slice(2));
