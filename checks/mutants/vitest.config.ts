import { defineConfig } from 'vitest/config';

/** The rings in memory, without the reporter that tallies: Stryker counts for itself. */
export default defineConfig({
  test: {
    include: ['unit', 'machines', 'packs'].map((ring) => `test/${ring}/**/*.test.ts`),
    testTimeout: 60_000,
    isolate: false,
  },
});
