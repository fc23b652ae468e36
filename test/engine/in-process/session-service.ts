// In the engine process: one session of the genuine engine, asked line by line. The command line's own JSON of answers is
// what the tests compare.
import { answerToJson } from '../../../src/cli/render/json.js';
import type { Answer } from '../../../src/cli/render/shape.js';
import { serveRequests } from '../../../src/engine/installation/index.js';
import type { EngineSession } from '../../../src/engine/session/engine-session.js';
import { openEngineDump } from '../../../src/engine/session/open.js';

export type SessionRequest =
  | { readonly open: string; readonly dml?: boolean }
  | { readonly execute: string }
  | { readonly load: string }
  | { readonly ask: string; readonly args: readonly (string | number)[]; readonly top: number }
  | { readonly counters: true }
  | { readonly close: true };

let session: EngineSession | undefined;

function current(): EngineSession {
  if (session === undefined) throw new Error('no session is open');
  return session;
}

async function answer(request: SessionRequest): Promise<unknown> {
  if ('open' in request) {
    session = await openEngineDump(request.open, { dml: request.dml ?? false });
    return session.prompt;
  }
  if ('execute' in request) return current().execute(request.execute);
  if ('load' in request) return current().loadScript(request.load);
  if ('counters' in request) return current().counters;
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
