/** The one script that goes to the debugger: its syntax, its size, its names, and that the committed bytes are its own. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../src/extension/questions/index.js';
import { version } from '../../src/extension/version.js';
import { repositoryPath, scriptPath } from './script-session.js';

const builder = repositoryPath('scripts/build.mjs');
let text = '';

async function bundle(): Promise<string> {
  const { bundleScript } = (await import(/* @vite-ignore */ builder)) as {
    bundleScript(): Promise<string>;
  };
  return bundleScript();
}

/** What is staged or committed; undefined outside a clone. */
function committedScript(): string | undefined {
  try {
    const options = { cwd: repositoryPath('.'), stdio: 'pipe', maxBuffer: 2 ** 26 } as const;
    return execFileSync('git', ['show', ':build/leakscope.js'], options).toString('utf8');
  } catch {
    return undefined;
  }
}

const committed = committedScript();

beforeAll(async () => {
  text = await bundle();
}, 60_000);

describe('build/leakscope.js', () => {
  test('is ES5', () => {
    expect(() => parse(text, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  });

  // Half of it walks heaps, and under a quarter is text for people. A cold start compiles it in about 20 ms.
  test('is under 450 KB, and plain ASCII', () => {
    expect(text.length).toBeLessThan(450_000);
    expect(text).toMatch(/^[\t\n\x20-\x7e]*$/);
  });

  test('is the same from one build to the next', async () => {
    expect(await bundle()).toBe(text);
  });

  test('stands built in the folder', () => {
    expect(readFileSync(scriptPath, 'utf8') === text, 'run npm run build:script').toBe(true);
  });

  test.skipIf(committed === undefined)('is committed as built (skipped outside a git clone)', () => {
    expect(committed === text, 'build/leakscope.js is stale: npm run build:script, then commit it').toBe(
      true,
    );
  });

  test('carries the version of the package', () => {
    const { version: packaged } = JSON.parse(readFileSync(repositoryPath('package.json'), 'utf8'));
    expect(version).toBe(packaged);
  });

  test('adds to the global object the public functions and one private name, nothing else', () => {
    const context = vm.createContext({ host: {} });
    const before = vm.runInContext('Object.getOwnPropertyNames(this)', context) as string[];
    vm.runInContext(text, context);
    const added = (vm.runInContext('Object.getOwnPropertyNames(this)', context) as string[]).filter(
      (name) => ![...before].includes(name),
    );
    expect(added.filter((name) => name.startsWith('__'))).toEqual(['__leakscope']);
    expect(added.filter((name) => !name.startsWith('__')).sort()).toEqual(
      [
        'initializeScript',
        'invokeScript',
        'uninitializeScript',
        ...questions.map((question) => question.name),
      ].sort(),
    );
  });

  test('public functions are declarations at the top level', () => {
    const program = parse(text, { ecmaVersion: 5, sourceType: 'script' });
    const declared = program.body.map((node) => (node.type === 'FunctionDeclaration' ? node.id?.name : ''));
    expect(declared).toEqual(expect.arrayContaining(['initializeScript', 'invokeScript', 'leakSummary']));
  });
});
