import { defineConfig } from 'vitest/config';

const tests = (...places: readonly string[]) => places.map((place) => `test/${place}.test.ts`);

/** A mutant that no test notices takes all tests that reach it, so tests that take seconds are left out. */
const long = tests(
  'unit/properties/*',
  'unit/bench/*',
  'unit/steps/relay/storm',
  'unit/steps/directory/close-office-of-hundreds',
  'unit/domain/case/many-reports',
  'unit/domain/case/transfer-many',
);

/** The in-memory rings; their modules are loaded once, since a mutant is switched on, not loaded. */
export default defineConfig({
  test: {
    include: tests('unit/**/*', 'packs/**/*'),
    exclude: long,
    isolate: false,
    testTimeout: 60_000,
  },
});
