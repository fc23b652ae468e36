// In the engine process (started by engine-questions.mjs): the questions of the bench through the genuine engine.
import { serveRequests } from '../../src/engine/installation/index.ts';
import { openEngineDump } from '../../src/engine/session/open.ts';
import { askAll } from './questions.mjs';

await serveRequests(async ({ dump, literal, scripts }) => {
  const session = await openEngineDump(dump);
  return askAll(session, scripts, literal);
});
