// In the engine process: script objects driven as a debugger's script window does, which fills and executes the same
// object again and again; and scripts that are loaded from a text.

import { ffi, type Pointer } from '../../../src/engine/com/ffi.js';
import { ComClass, writeInt32 } from '../../../src/engine/com/implement.js';
import { comInterface } from '../../../src/engine/com/interface.js';
import {
  IDataModelScript,
  IDataModelScriptClient,
  IDataModelScriptManager,
  IDataModelScriptProvider,
} from '../../../src/engine/com/script-interfaces.js';
import { call, get, must, mustQuery, release, using } from '../../../src/engine/com/unknown.js';
import { serveRequests } from '../../../src/engine/installation/index.js';
import { openEngineProgram } from '../../../src/engine/live/open.js';
import type { EngineSession } from '../../../src/engine/session/engine-session.js';
import { openEngineDump } from '../../../src/engine/session/open.js';

export type ScriptRequest =
  | { readonly open: string }
  /** A program, which stands at its first stop then. */
  | { readonly launch: string; readonly args: readonly string[] }
  | { readonly create: { readonly name: string; readonly path: string } }
  /** Fills and executes the object: the HRESULT, what was reported, what was printed. */
  | { readonly script: string }
  | { readonly unlink: true }
  | { readonly release: true }
  | { readonly execute: string }
  | { readonly loadText: string; readonly name: string }
  | { readonly call: string }
  | { readonly alive: true }
  | { readonly close: true };

export interface Executed {
  readonly code: number;
  readonly reports: readonly string[];
  readonly printed: string;
}

interface TextStream {
  readonly bytes: Buffer;
  at: number;
}

const streams = new ComClass<TextStream>([
  {
    of: comInterface('ISequentialStream', '0C733A30-2A1C-11CE-ADE5-00AA0044773D', { Read: 'odo' }),
    methods: {
      Read(stream, into: Pointer, size: number, done: Pointer) {
        const part = stream.bytes.subarray(stream.at, stream.at + size);
        stream.at += part.length;
        if (part.length > 0) ffi().poke(into, part);
        writeInt32(done, part.length);
        return undefined;
      },
    },
  },
]);

const clients = new ComClass<string[]>([
  {
    of: IDataModelScriptClient,
    methods: {
      ReportError(reports, kind: number, code: number, message: string, line: number, column: number) {
        reports.push(`${kind} ${(code >>> 0).toString(16)} ${message} at ${line}:${column}`);
        return undefined;
      },
    },
  },
]);

let session: EngineSession | undefined;
let object: Pointer = 0;

function current(): EngineSession {
  if (session === undefined) throw new Error('no session is open');
  return session;
}

function create({ name, path }: { name: string; path: string }): void {
  const manager = mustQuery(current().runtime.engine.manager, IDataModelScriptManager);
  const { FindProviderForScriptExtension } = IDataModelScriptManager;
  object = using(manager, () =>
    using(get(manager, FindProviderForScriptExtension, 'js'), (provider) =>
      using(get(provider, IDataModelScriptProvider.CreateScript), (script) =>
        mustQuery(script, IDataModelScript),
      ),
    ),
  );
  must(object, IDataModelScript.SetScriptFullFilePathName, path);
  must(object, IDataModelScript.Rename, name);
}

function executed(text: string): Executed {
  const reports: string[] = [];
  let code = 0;
  const printed = current().runtime.capture(() => {
    const stream = streams.create({ bytes: Buffer.from(text, 'utf16le'), at: 0 });
    using(stream, () => must(object, IDataModelScript.Populate, stream));
    using(clients.create(reports), (client) => {
      code = call(object, IDataModelScript.Execute, client);
    });
  });
  return { code: code >>> 0, reports, printed };
}

async function answer(request: ScriptRequest): Promise<unknown> {
  if ('open' in request) session = await openEngineDump(request.open);
  else if ('launch' in request)
    session = openEngineProgram({ program: request.launch, args: request.args }).session;
  else if ('create' in request) create(request.create);
  else if ('script' in request) return executed(request.script);
  else if ('unlink' in request) must(object, IDataModelScript.Unlink);
  else if ('release' in request) release(object);
  else if ('execute' in request) return current().execute(request.execute);
  else if ('loadText' in request) return current().loadScript(request.loadText, request.name);
  else if ('call' in request) return current().call(request.call);
  else if ('alive' in request) {
    const { scripts } = current().runtime;
    return { objects: scripts.alive, loaded: scripts.loaded.map(({ path }) => path) };
  } else current().close();
  return null;
}

await serveRequests(answer);
