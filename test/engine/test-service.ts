/**
 * Engine services of the tests. A process under Wine sometimes hangs on a busy machine, before it has begun or when it has
 * done all: one that says nothing at first is ended and started once more, one that does not end is ended. What it answers
 * is the answer, whatever it is.
 */
import { type EngineService, openEngineService } from '../../src/engine/installation/index.js';
import { installation, longestEnd, longestStart, missing } from './engine.js';

/**
 * A service that has answered its first request.
 * @throws Error of the handler, whose process is gone then
 */
export async function openTestService(script: string, first: unknown): Promise<EngineService> {
  return (await begun(script, first)) ?? (await begun(script, first)) ?? Promise.reject(new Error(silent));
}

const silent = `The engine process said nothing for ${longestStart} ms, twice`;

/** undefined: nothing came. */
async function begun(script: string, first: unknown): Promise<EngineService | undefined> {
  if (installation === undefined) throw new Error(missing);
  const service = openEngineService(installation, script);
  let isSilent = false;
  const timer = setTimeout(() => {
    isSilent = true;
    service.kill();
  }, longestStart);
  try {
    await service.ask(first);
    return service;
  } catch (error) {
    await closeTestService(service);
    if (isSilent) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Ends a service that has answered. */
export async function closeTestService(service: EngineService | undefined): Promise<void> {
  const timer = setTimeout(() => service?.kill(), longestEnd);
  await service?.close();
  clearTimeout(timer);
}
