import { describe, expect, test } from 'vitest';
import { ScriptSession, type SessionOptions } from '../../src/provider/index.js';
import { chakraProfile } from '../../src/provider/profile.js';
import { MemoryModel } from './memory-model.js';
import { plain } from './script.js';

const path = 'C:\\lab\\sc.js';

function session(options: SessionOptions = {}) {
  const files = new Map<string, string>();
  const model = new MemoryModel();
  const read = (name: string) => {
    const found = files.get(name);
    if (found === undefined) throw new Error('no such file');
    return Buffer.from(found);
  };
  return { files, model, scripts: new ScriptSession(model, { read, ...options }) };
}

const version = (number: number) => `
  var version = ${number}, runs = 0;
  function initializeScript() { host.diagnostics.debugLog('init ${number}\\n'); return [new host.functionAlias(invokeScript, 'v${number}')]; }
  function uninitializeScript() { host.diagnostics.debugLog('gone ${number}\\n'); }
  function invokeScript() { runs++; host.diagnostics.debugLog('run ${number}\\n'); }`;

// Texts: transcripts of the engine (scriptunload*, scriptlist, scriptload-missing-file, scriptproviders) and the documentation.
describe('script commands', () => {
  test('load, list, unload', () => {
    const { files, scripts, model } = session();
    files.set(path, version(1));
    expect(scripts.load(path)).toBe(`JavaScript script successfully loaded from '${path}'`);
    expect(scripts.list()).toBe(
      `Command Loaded Scripts:\n    JavaScript script from '${path}'\nOther Clients' Scripts:\n    <None Loaded>`,
    );
    expect(scripts.unload('SC.js')).toBe(`JavaScript script unloaded from '${path}'`);
    expect(scripts.unload(path)).toBe(`Error: Unable to find script '${path}'`);
    expect(model.printed).toEqual(['init 1\n', 'gone 1\n']);
    expect(model.registry.live).toEqual([]);
  });

  test('failures', () => {
    const { files, scripts, model } = session();
    expect(scripts.load('C:\\lab\\nofile.js')).toBe("Error: Unable to open file 'C:\\lab\\nofile.js'");
    files.set(path, 'var = 1;');
    expect(scripts.load(`"${path}"`)).toBe(
      `"${path}" (line 1 (@ 5)): Error (0x80004005): Syntax error\nError: Unable to execute JavaScript script '${path}'`,
    );
    files.set(path, 'function invokeScript() { throw new Error("while running"); }');
    expect(scripts.run(path)).toBe(
      `"${path}" (line 1 (@ 33)): Error (0x80004005): while running\n` +
        `JavaScript script '${path}' failed to execute main function!`,
    );
    expect(model.printed).toEqual([`JavaScript script successfully loaded from '${path}'\n`]);
  });

  test('an extension without a provider, and none at all', () => {
    const { scripts } = session();
    expect(scripts.load('C:\\lab\\x.json')).toBe(
      `No script provider can be found for a '.json' script extension\n${scripts.providers()}`,
    );
    expect(scripts.load('C:\\lab\\x')).toBe('');
    expect(() => scripts.loadOrThrow('C:\\lab\\x')).toThrow('has no extension');
  });

  test('paths are compared as they are typed, and kept as Windows spells them', () => {
    const { files, scripts } = session();
    for (const name of [path, 'C:/lab/sc.js', 'C:\\LAB\\SC.JS']) files.set(name, 'var a;');
    scripts.load('C:/lab/sc.js');
    expect(scripts.load('C:\\LAB\\SC.JS')).toBe("The script 'C:\\LAB\\SC.JS' has been already loaded");
    expect(scripts.load('C:/lab/sc.js')).toBe(`JavaScript script successfully loaded from '${path}'`);
    expect(scripts.unload('C:/lab/sc.js')).toBe("Error: Unable to find script 'C:/lab/sc.js'");
    expect(scripts.unload('SC.JS')).toBe(`JavaScript script unloaded from '${path}'`);
  });

  test('a second load only says so', () => {
    const { files, scripts, model } = session();
    files.set(path, version(1));
    scripts.load(path);
    files.set(path, version(2));
    expect(scripts.load(path)).toBe(`The script '${path}' has been already loaded`);
    expect(model.printed).toEqual(['init 1\n']);
  });

  test('older builds load again, in a fresh context', () => {
    const { files, scripts, model } = session({ profile: chakraProfile });
    files.set(path, version(1));
    scripts.load(path);
    files.set(path, version(2));
    expect(scripts.load(path)).toBe(`JavaScript script successfully loaded from '${path}'`);
    expect(model.registry.live).toEqual(['alias v2', 'script sc']);
  });

  test('run always starts afresh and prints in the debugger’s order', () => {
    const { files, scripts, model } = session();
    files.set(path, version(1));
    expect(scripts.run(path) + scripts.run(path)).toBe('');
    const loaded = `JavaScript script successfully loaded from '${path}'\n`;
    expect(model.printed).toEqual(['init 1\n', loaded, 'run 1\n', 'gone 1\n', 'init 1\n', loaded, 'run 1\n']);
    expect(plain(model.registry.scripts.get('sc')?.get('runs'))).toBe(1n);
  });

  test('run lets the old version go before it looks at the new one', () => {
    const { files, scripts, model } = session();
    files.set(path, version(1));
    scripts.load(path);
    files.set(path, 'throw new Error("broken");');
    expect(scripts.run(path)).toContain('broken');
    expect(model.printed).toEqual(['init 1\n', 'gone 1\n']);
    expect(model.registry.live).toEqual([]);
    expect(scripts.list()).toContain('Command Loaded Scripts:\n    <None Loaded>');
  });

  test('in older builds a version that fails leaves the old one working', () => {
    const { files, scripts, model } = session({ profile: chakraProfile });
    files.set(path, version(1));
    scripts.load(path);
    files.set(path, 'throw new Error("broken");');
    expect(scripts.run(path)).toContain('broken');
    expect(model.printed).toEqual(['init 1\n', 'gone 1\n', 'init 1\n']);
    expect(model.registry.live).toEqual(['alias v1', 'script sc']);
    expect(plain(model.registry.scripts.get('sc')?.get('version'))).toBe(1n);
  });
});
