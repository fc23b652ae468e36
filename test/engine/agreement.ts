// Puts the same commands to the simulator and to the engine over one dump, and gives the answers that differ.
import { engineProfile, openSession } from '../../src/simulator/index.js';
import { askEngine, windowsPath } from './engine.js';
import { comparable } from './exceptions.js';
import { linesOf } from './lines.js';

export interface Output {
  readonly command: string;
  readonly lines: readonly string[];
}

/** Typed first and not compared: brings both to the same state of loaded symbols, whatever opening the dump touched. */
const preparation = ['? 1', 'x *!NoSuchName'];

/**
 * What the two print where it differs, exceptions taken out: two lists of the same commands, empty when all is equal.
 * @param path of a dump that is not compressed
 */
export async function differences(
  path: string,
  commands: readonly string[],
): Promise<{ simulated: Output[]; genuine: Output[] }> {
  const answers = await askEngine({ dump: path }, [...preparation, ...commands]);
  const session = await openSession(path, { profile: engineProfile });
  const found = { simulated: [] as Output[], genuine: [] as Output[] };
  try {
    for (const command of preparation) session.execute(command);
    for (const { command, lines } of answers.slice(preparation.length)) {
      const { simulated, genuine } = comparable(session, command, {
        // The judge's console puts a carriage return before every line end, so those of the target are lost.
        simulated: linesOf(session.execute(command).replaceAll('\r', '')),
        genuine: lines.map((line) => line.replaceAll(windowsPath(path), path)),
      });
      if (simulated.join('\n') === genuine.join('\n')) continue;
      found.simulated.push({ command, lines: simulated });
      found.genuine.push({ command, lines: genuine });
    }
    return found;
  } finally {
    session.close();
  }
}
