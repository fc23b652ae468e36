// Builds the two halves: build/leakscope.js, the one ES5 script for the debugger, and dist/, the Node half.
// esbuild bundles but cannot emit ES5; TypeScript lowers but cannot bundle: so one after the other.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build, transform } from 'esbuild';
import ts from 'typescript';
import { squeezed } from './squeeze.mjs';

const root = new URL('../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

/** The bundled script, as text. Same sources, same bytes: nothing of the machine or the day goes in. */
export async function bundleScript() {
  const bundled = await build({
    entryPoints: [path('src/extension/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__leakscope',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const lowered = ts.transpileModule(bundled.outputFiles[0].text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES5,
      downlevelIteration: true,
      ignoreDeprecations: '6.0',
      module: ts.ModuleKind.None,
      removeComments: true,
      alwaysStrict: true,
    },
    reportDiagnostics: true,
  });
  const text = squeezed(await shortNames(enclosed(asciiOnly(lowered.outputText))));
  return `${banner()}${text}${surface(text)}`;
}

function banner() {
  const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
  return `// Leakscope ${version}: finds memory leaks in Windows processes. MIT licence.\n// .scriptload leakscope.js, then: dx @$scriptContents.leakSummary()\n`;
}

/** The compiler's helper functions are kept off the global object too: one private name is enough. */
function enclosed(text) {
  return `var __leakscope = (function () {\n${text}return __leakscope;\n})();\n`;
}

/**
 * Variables and functions inside the script get short names, a quarter of its length; properties and everything that a
 * user can type or read keep theirs.
 */
async function shortNames(text) {
  const options = { target: 'es5', charset: 'ascii', legalComments: 'none', minifyIdentifiers: true };
  return (await transform(text, options)).code;
}

/** The debugger may read a script in the machine's code page, so every character outside ASCII is escaped. */
function asciiOnly(text) {
  return text.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Both script providers look names up on the global object, so each public function is a real declaration
 * at the top level. They come from the list of questions, asked of the bundle itself.
 */
function surface(text) {
  const context = vm.createContext({ host: {} });
  const questions = vm.runInContext(`${text}\n__leakscope.questions;`, context);
  const lines = [...questions].map((question) => {
    const names = [...question.parameters].map((parameter) => parameter.name).join(', ');
    return `function ${question.name}(${names}) { return __leakscope.ask("${question.name}", arguments); }`;
  });
  return [
    '',
    '__leakscope.attach(this);',
    'function initializeScript() { return __leakscope.initializeScript(); }',
    'function invokeScript() { return __leakscope.invokeScript(); }',
    'function uninitializeScript() { return __leakscope.uninitializeScript(); }',
    ...lines,
    '',
  ].join('\n');
}

/**
 * The command line as one file, straight from its sources: two hundred small modules take longer to find and
 * compile than most questions take to answer. What the package exports is emitted module by module, by tsc.
 */
async function bundleCommandLine() {
  const outfile = path('dist/cli/main.js');
  await build({
    entryPoints: [path('src/cli/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
}

/** The first `npx leakscope` in a checkout links the package, and npm prepares what it links: it is built already. */
function isLinkedByNpx() {
  const { npm_command: command, npm_lifecycle_event: event } = process.env;
  return command === 'exec' && event === 'prepare' && existsSync(path('dist/cli/main.js'));
}

export async function main() {
  if (isLinkedByNpx()) return;
  mkdirSync(path('build'), { recursive: true });
  writeFileSync(path('build/leakscope.js'), await bundleScript());
  if (process.argv.includes('--script')) return;
  rmSync(path('dist'), { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', path('tsconfig.node.json')], { stdio: 'inherit' });
  await bundleCommandLine();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
