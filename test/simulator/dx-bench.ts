/**
 * A model with nothing but scripts in it: enough to load one through the provider and ask dx about it, without
 * a dump. Golden cases are a script, commands and the engine's text.
 */
import { readFileSync } from 'node:fs';
import {
  engineProfile,
  loadScript,
  type Model,
  ModelError,
  type ModelObject,
  type ModelValue,
  object,
  type Profile,
} from '../../src/provider/index.js';
import { createScope, linqMethod, runDx } from '../../src/simulator/dx/index.js';

const nothing: ModelObject = { keys: () => [], get: () => undefined };

function unsupported(): never {
  throw new ModelError('not part of this model');
}

function bareModel(scripts: Map<string, ModelObject>): Model {
  const undo = () => {};
  return {
    namespace: nothing,
    target: {
      read: () => new Uint8Array(0),
      moduleType: () => undefined,
      moduleSymbol: () => undefined,
      pointerSize: () => 8,
    },
    registry: {
      addParent: () => undo,
      addNamedModel: () => undo,
      addNamespaceParent: () => undo,
      addFunctionAlias: () => undo,
      addTypeSignature: () => undo,
      namedModel: () => undefined,
      addScript(name, contents) {
        scripts.set(name, contents);
        return () => scripts.delete(name);
      },
    },
    currentSession: unsupported,
    currentProcess: unsupported,
    currentThread: unsupported,
    evaluate: unsupported,
    output: () => {},
    conceptKey(value, name) {
      const operator = value.iterate === undefined ? undefined : linqMethod(name);
      return operator && { kind: 'method', method: operator };
    },
  };
}

/** Runs dx commands over one script, in one layout, with user variables that last from command to command. */
export function dxOverScript(scriptPath: string, dml: boolean, profile: Profile = engineProfile) {
  const scripts = new Map<string, ModelObject>();
  const script = loadScript(bareModel(scripts), { path: scriptPath, profile });
  const contents: ModelValue = object(script.contents);
  const scope = createScope({ dml, debuggerVariables: { scriptContents: () => contents } });
  return (command: string) => runDx(command.replace(/^dx ?/, ''), scope);
}

/** Golden text, cut into one block a command: the prompt line and what follows it. */
export function goldenBlocks(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/^(?=0:000> )/m)
    .filter((block) => block !== '');
}

/** A block as the debugger's window would show it. */
export function block(command: string, text: string): string {
  return `0:000> ${command}\n${text === '' ? '' : `${text}\n`}`;
}

export function commandsOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}
