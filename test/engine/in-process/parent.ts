// The parent of an engine process, as the command line is: the tests send it what a terminal would send.
import {
  EngineProcessError,
  findEngine,
  runInEngineProcess,
} from '../../../src/engine/installation/index.js';

const [script, graceMs, ...args] = process.argv.slice(2);
const search = findEngine();
if ('missing' in search) throw new Error(search.missing);
try {
  process.exitCode = await runInEngineProcess(search.installation, script!, args, {
    graceMs: Number(graceMs),
  });
} catch (error) {
  if (!(error instanceof EngineProcessError)) throw error;
  console.error(error.message);
  process.exitCode = error.status;
}
