/** Starts the engine process once: files that look right may still not load. */
import { fileURLToPath } from 'node:url';
import { EngineProcessError, ending, startEngineProcess } from '../engine-process.js';
import type { Installation } from '../find-engine.js';
import { SetUpError } from './tools.js';

const patience = 120_000;
const script = fileURLToPath(new URL('./probe.js', import.meta.url));

/** Gives what the probe says. @throws SetUpError */
export async function checkStart(installation: Installation): Promise<string> {
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  let child: ReturnType<typeof startEngineProcess> | undefined;
  const end = () => void child?.kill('SIGKILL');
  process.once('exit', end);
  try {
    child = startEngineProcess(installation, script, []);
    timer = setTimeout(end, patience);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes));
    const { status, signal } = await ending(child);
    if (status === 0 && signal === null) return said.trim();
  } catch (error) {
    if (error instanceof EngineProcessError) throw new SetUpError(error.message);
    throw error;
  } finally {
    clearTimeout(timer);
    process.off('exit', end);
  }
  const reason = said.split('\n').find((line) => /Error: /.test(line)) ?? 'it ended without a word';
  throw new SetUpError(
    `The engine in ${installation.folder} does not start: ${reason.replace(/^.*Error: |\.$/g, '')}.`,
  );
}
