import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Output is compared character by character: the machine's language and clock must not matter.
    env: { TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 60_000,
  },
});
