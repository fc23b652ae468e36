import { defineConfig } from 'vitest/config';

/** They start Windows processes, and a machine busy with other tests makes a living process late. */
const overTheEngine = ['test/engine/**/*.test.ts', 'test/docs/live-examples.test.ts'];

export default defineConfig({
  test: {
    // Output is compared character by character: the machine's language and clock must not matter.
    env: { TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: overTheEngine,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          include: overTheEngine,
          sequence: { groupOrder: 1 },
          globalSetup: 'test/engine/keep-wine.ts',
          // Now and then a Windows process on a busy machine is late by a minute; a wrong answer is wrong twice.
          retry: 1,
        },
      },
    ],
  },
});
