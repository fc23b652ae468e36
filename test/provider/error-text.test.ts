import { describe, expect, test } from 'vitest';
import { integer } from '../../src/provider/model.js';
import { chakraProfile, engineProfile, type Profile, v8Profile } from '../../src/provider/profile.js';
import { MemoryModel } from './memory-model.js';
import { load, objectOf } from './script.js';

// Line and column of each throw are counted in this text. Shapes: published outputs.
const source = `function top() { throw new Error('plain'); }
function readBad() {
  return host.memory.readMemoryValues(0x7f5766631000, 1);
}
class Heap { get Size() { throw new TypeError('no size'); } toString() { throw new Error('no text'); } }
function heap() { return new Heap(); }
function text() { throw 'just text'; }
function deep() { return deep(); }
function viaModel() { return host.namespace.call(top); }`;

function thrown(name: string, profile: Profile): string {
  const model = new MemoryModel({
    call: {
      kind: 'method',
      method: (self, [fn]) => (fn?.kind === 'method' ? fn.method(self, []) : integer('I4', 0)),
    },
  });
  const { call } = load(source, model, { path: 'C:\\lab\\ImageInfo.js', profile });
  try {
    call(name);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing thrown';
}

describe('texts of errors that leave a script', () => {
  test('the engine’s profile adds nothing', () => {
    expect(thrown('top', engineProfile)).toBe('plain');
    expect(thrown('text', engineProfile)).toBe('just text');
    expect(thrown('readBad', engineProfile)).toBe(
      "Unable to read target memory at '0x7f5766631000' in method 'readMemoryValues'",
    );
  });

  test('older providers say where in the script', () => {
    expect(thrown('top', chakraProfile)).toBe('plain [at ImageInfo (line 1 col 24)]');
    expect(thrown('readBad', chakraProfile)).toBe(
      "Unable to read target memory at '0x7f5766631000' in method 'readMemoryValues' [at ImageInfo (line 3 col 22)]",
    );
  });

  test('newer ones name the function, and a call says Error twice with dx’s own', () => {
    expect(thrown('top', v8Profile)).toBe('Error: plain [top @ImageInfo (line 1 col 24)]');
    expect(thrown('text', v8Profile)).toBe('Error: just text');
  });

  test('members carry the place but not the second Error', () => {
    const heap = objectOf(
      load(source, new MemoryModel(), { path: 'C:\\lab\\ImageInfo.js', profile: v8Profile }).call('heap'),
    );
    expect(() => heap.get('Size')).toThrow(/^no size \[Size @ImageInfo \(line 5 col 33\)\]$/);
    expect(() => heap.displayString?.()).toThrow(/^no text \[toString @ImageInfo \(line 5 col 80\)\]$/);
  });

  test('an error that passes through the model into the script and out again is told once', () => {
    expect(thrown('viaModel', v8Profile)).toBe('Error: plain [top @ImageInfo (line 1 col 24)]');
  });

  test('endless recursion is an error of the script, not of the provider', () => {
    expect(thrown('deep', engineProfile)).toMatch(/call stack/);
  });
});
