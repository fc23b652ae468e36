// What the engine refuses to tell of a type is not there, or is an error that a script can read; and no reference is lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineService } from '../../src/engine/installation/index.js';
import { bundledForEngine } from './bundled.js';
import { missing, skipNote } from './engine.js';
import type { RefusalRequest } from './in-process/refusal-service.js';
import { closeTestService, openTestService } from './test-service.js';

describe.skipIf(missing)(`types that refuse${skipNote}`, () => {
  let service: EngineService;
  const ask = (request: RefusalRequest) => service.ask(request);

  beforeAll(async () => {
    const first: RefusalRequest = { alive: true };
    const script = await bundledForEngine(new URL('in-process/refusal-service.ts', import.meta.url));
    service = await openTestService(script, first);
  }, 120_000);
  afterAll(() => closeTestService(service), 60_000);

  test('a field that fails leaves the others', async () => {
    const all = [0, 1, 2, 3].map((number) => [`field ${number}`, 8 * number]);
    expect(await ask({ fields: 4, refusing: [] })).toEqual(all);
    expect(await ask({ fields: 4, refusing: [0, 2] })).toEqual([all[1], all[3]]);
    expect(await ask({ alive: true })).toBe(0);
  });

  test('a type that fails does so in the data model’s terms', async () => {
    expect(await ask({ layout: true })).toEqual(['ModelError', 'Not implemented (0x80004001)']);
    expect(await ask({ alive: true })).toBe(0);
  });
});
