// In the engine process: the border to the data model by itself, over a dump, with scripts that are loaded into nothing.

import { loadEngine } from '../../../src/engine/com/engine.js';
import { IDebugClient, IDebugControl } from '../../../src/engine/com/engine-interfaces.js';
import { onUnexpected } from '../../../src/engine/com/implement.js';
import { IModelObject } from '../../../src/engine/com/model-interfaces.js';
import { call, must, release } from '../../../src/engine/com/unknown.js';
import { serveRequests } from '../../../src/engine/installation/index.js';
import { Border } from '../../../src/engine/model/border.js';
import { createEngineModel } from '../../../src/engine/model/engine-model.js';
import { asModelObject, EngineObject } from '../../../src/engine/model/engine-object.js';
import { createRegistry } from '../../../src/engine/scripting/registry.js';
import { EngineOutput } from '../../../src/engine/session/output.js';
import { createTargetAccess } from '../../../src/engine/symbols/target-access.js';
import {
  engineProfile,
  integer,
  loadScript,
  type Model,
  type ModelObject,
  type ModelValue,
  none,
  text,
} from '../../../src/provider/index.js';

export type ModelRequest =
  | { readonly open: string }
  /** Loads a script; its functions are then found under `name` in expressions. */
  | { readonly script: string; readonly name: string }
  | { readonly execute: string }
  /** Keys of an object, by an expression: how each is typed, and its metadata. */
  | { readonly describe: string }
  /** Two cells of the test's script (expressions), each looked at as an object of the engine that happens to be ours. */
  | { readonly mirror: string; readonly other: string }
  /** What the engine has of ours and we have of the engine's, after what nobody needs has gone. */
  | { readonly alive: true };

export interface Alive {
  readonly given: number;
  readonly taken: number;
  /** What methods of ours could not answer with a code of their own. */
  readonly unexpected: readonly string[];
  /** Bytes in use on Node's heap. */
  readonly heap: number;
}

interface Opened {
  readonly border: Border;
  readonly model: Model;
  readonly namespace: ModelObject;
  run(command: string): string;
}

let opened: Opened | undefined;
const unexpected: string[] = [];
onUnexpected((method, error) => void unexpected.push(`${method}: ${error}`));

function open(dump: string): Opened {
  const engine = loadEngine(process.env.LEAKSCOPE_ENGINE_FOLDER!);
  const output = new EngineOutput(engine, () => {});
  must(engine.client, IDebugClient.OpenDumpFileWide, dump, 0);
  must(engine.control, IDebugControl.WaitForEvent, 0, 60_000);
  const border = new Border(engine);
  const model = createEngineModel(engine, border, {
    target: createTargetAccess(engine, (object) => border.take(object)),
    registry: { ...createRegistry(engine, border), addScript: () => () => {} },
    output: () => {},
  });
  const run = (command: string) =>
    output.capture(() => void call(engine.control, IDebugControl.ExecuteWide, 1, command, 4));
  run('? 1');
  return { border, model, namespace: model.namespace, run };
}

function current(): Opened {
  if (opened === undefined) throw new Error('nothing is open');
  return opened;
}

function load(name: string, source: string): void {
  const { border, model, namespace } = current();
  const script = loadScript(model, { name, text: source, profile: engineProfile });
  const [root, contents] = [border.giveObject(namespace), border.giveObject(script.contents)];
  must(root, IModelObject.SetKey, name, contents, 0);
  release(contents);
  release(root);
}

/** A value as JSON can carry it. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function') return 'method';
  return typeof value === 'object' && value !== null && 'reference' in value ? 'object' : value;
}

function carried(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, plain));
}

function describe(expression: string): unknown {
  const value = current().model.evaluate(expression);
  if (value.kind !== 'object') return value;
  const keys = value.object.keys().map((key) => {
    const { metadata } = value.object;
    return [key, { value: value.object.get(key), metadata: metadata?.call(value.object, key) }];
  });
  return Object.fromEntries(keys);
}

/** An object of ours through the engine: its view there as an object of the engine. */
function throughEngine(value: ModelValue): ModelObject {
  if (value.kind !== 'object') throw new Error('no object');
  const { border } = current();
  const view = border.giveObject(value.object);
  return asModelObject(border.held.hold(view, new EngineObject(border, view)));
}

function outcome(action: () => ModelValue | undefined): unknown {
  try {
    const value = action();
    return value !== undefined && 'value' in value ? value.value : value;
  } catch (error) {
    return `failed: ${(error as Error).message}`;
  }
}

function itemsOf(cell: ModelObject): unknown[] {
  const pass = cell.iterate!();
  const step = () => {
    const item = pass.next()!;
    const indices = item.indices!.map((index) => outcome(() => index));
    const help = outcome(() => item.metadata?.Help);
    return text(`${JSON.stringify(indices, plain)} ${outcome(() => item.value)} ${help}`);
  };
  return [outcome(step), outcome(step), outcome(step)];
}

function mirror(one: string, another: string): unknown {
  const { model } = current();
  const [value, other] = [model.evaluate(one), model.evaluate(another)];
  const [cell, greater] = [throughEngine(value), throughEngine(other)];
  cell.setAt!([text('s'), integer('UI8', 0)], text('new'));
  const count = model.conceptKey!((value as { object: ModelObject }).object, 'Count');
  return {
    // What follows are the operators that the engine adds to whatever can be walked.
    keys: cell.keys().slice(0, 3),
    has: [cell.has!('Rank'), cell.has!('Nothing')],
    text: cell.displayString!(),
    decimal: cell.displayString!('d'),
    dimension: cell.dimension,
    items: itemsOf(cell),
    at: outcome(() => cell.at!([text('q'), integer('UI8', 1)])),
    beyond: outcome(() => cell.at!([text('q'), integer('UI8', 7)])),
    set: outcome(() => cell.get('Set')),
    order: [cell.compareTo!(other), greater.compareTo!(value), cell.compareTo!(value)],
    equal: [cell.equals!(other), cell.equals!(value)],
    count: outcome(() => (count?.kind === 'method' ? count.method(value, []) : none)),
  };
}

function alive(): Alive {
  const { border } = current();
  border.held.collect();
  return { ...border.alive, unexpected, heap: process.memoryUsage().heapUsed };
}

await serveRequests((request: ModelRequest) => {
  if ('open' in request) {
    opened = open(request.open);
    return null;
  }
  if ('script' in request) return load(request.name, request.script);
  if ('execute' in request) return current().run(request.execute);
  if ('describe' in request) return carried(describe(request.describe));
  if ('mirror' in request) return carried(mirror(request.mirror, request.other));
  return alive();
});
