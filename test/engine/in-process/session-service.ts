// In the engine process: one session of the genuine engine, asked line by line. The command line's own JSON of answers is
// what the tests compare.
import { answerToJson } from '../../../src/cli/render/json.js';
import type { Answer } from '../../../src/cli/render/shape.js';
import type { Engine } from '../../../src/engine/com/engine.js';
import type { Pointer } from '../../../src/engine/com/ffi.js';
import { ComClass, pointersAt, writePointer } from '../../../src/engine/com/implement.js';
import {
  IConstructableConcept,
  IDataModelManager,
  IModelObject,
} from '../../../src/engine/com/model-interfaces.js';
import { addRef, failure, get, must, using } from '../../../src/engine/com/unknown.js';
import { serveRequests } from '../../../src/engine/installation/index.js';
import { DataModels } from '../../../src/engine/model/data-model.js';
import type { EngineSession } from '../../../src/engine/session/engine-session.js';
import { openEngineDump } from '../../../src/engine/session/open.js';

export type SessionRequest =
  | { readonly open: string; readonly dml?: boolean }
  | { readonly execute: string }
  | { readonly load: string }
  | { readonly ask: string; readonly args: readonly (string | number)[]; readonly top: number }
  | { readonly counters: true }
  /** A model under this name that makes an instance of its last argument, and none of more than two. */
  | { readonly constructable: string }
  | { readonly close: true };

let session: EngineSession | undefined;

function current(): EngineSession {
  if (session === undefined) throw new Error('no session is open');
  return session;
}

const makers = new ComClass<Engine>([
  {
    of: IConstructableConcept,
    methods: {
      CreateInstance({ manager }, count: number, list: Pointer, out: Pointer) {
        const last = pointersAt(list, Number(count)).at(-1);
        if (count > 2) return failure.E_INVALIDARG;
        writePointer(out, last === undefined ? get(manager, IDataModelManager.CreateNoValue) : addRef(last));
        return undefined;
      },
    },
  },
]);

function makeConstructable(engine: Engine, name: string): void {
  using(new DataModels(engine.manager).create(name), (model) => {
    using(makers.create(engine), (maker) =>
      must(model, IModelObject.SetConcept, IConstructableConcept.id, maker, 0),
    );
    must(engine.manager, IDataModelManager.RegisterNamedModel, name, model);
  });
}

async function answer(request: SessionRequest): Promise<unknown> {
  if ('open' in request) {
    session = await openEngineDump(request.open, { dml: request.dml ?? false });
    return session.prompt;
  }
  if ('execute' in request) return current().execute(request.execute);
  if ('load' in request) return current().loadScript(request.load);
  if ('counters' in request) return current().counters;
  if ('constructable' in request) {
    makeConstructable(current().runtime.engine, request.constructable);
    return null;
  }
  if ('close' in request) {
    session?.close();
    session = undefined;
    return null;
  }
  try {
    return { answer: answerToJson(current().call(request.ask, ...request.args) as Answer, request.top) };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

await serveRequests(answer);
