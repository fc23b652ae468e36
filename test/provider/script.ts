/** Short ways to load a script text over a model in memory and to ask what comes out of it. */
import { type LoadedScript, type LoadOptions, loadScript } from '../../src/provider/index.js';
import type { ModelObject, ModelValue } from '../../src/provider/model.js';
import { none, object } from '../../src/provider/model.js';
import type { Profile } from '../../src/provider/profile.js';
import { MemoryModel } from './memory-model.js';

export interface Loaded {
  readonly model: MemoryModel;
  readonly script: LoadedScript;
  /** Calls a global function; its result as the model receives it. */
  call(name: string, ...args: ModelValue[]): ModelValue;
}

export function load(text: string, model = new MemoryModel(), options: Partial<LoadOptions> = {}): Loaded {
  const script = loadScript(model, { path: 'C:\\lab\\sample.js', text, ...options });
  return {
    model,
    script,
    call: (name, ...args) => {
      const found = script.contents.get(name);
      if (found?.kind !== 'method') throw new Error(`${name} is no function`);
      return found.method(object(script.contents), args);
    },
  };
}

/** The value of an expression in a fresh script, evaluated in the second phase. */
export function evaluate(expression: string, model = new MemoryModel(), profile?: Profile): ModelValue {
  return load(`function answer() { return (${expression}); }`, model, profile ? { profile } : {}).call(
    'answer',
  );
}

/** What an expression is, as text of the script's own making; errors as `throws TEXT`. */
export function shown(expression: string, model = new MemoryModel(), profile?: Profile): string {
  const text = `function answer() { try { return String(${expression}); } catch (e) { return 'throws ' + e.message; } }`;
  const value = load(text, model, profile ? { profile } : {}).call('answer');
  if (value.kind !== 'string') throw new Error(`a string was expected, not ${value.kind}`);
  return value.value;
}

export function objectOf(value: ModelValue | undefined): ModelObject {
  if (value?.kind !== 'object') throw new Error(`an object was expected, not ${value?.kind}`);
  return value.object;
}

/** Values of all items of an iterable. */
export function itemsOf(value: ModelValue | undefined): ModelValue[] {
  const steps = objectOf(value).iterate?.();
  const all: ModelValue[] = [];
  for (let item = steps?.next(); item; item = steps?.next()) all.push(item.value);
  return all;
}

/** Scalars as JavaScript has them, integers as bigint; for short comparisons. */
export function plain(value: ModelValue | undefined): unknown {
  return value && 'value' in value ? value.value : value?.kind === none.kind ? undefined : value?.kind;
}
