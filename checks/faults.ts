import { runTests } from './run-tests.ts';

/**
 * `npm run faults`: runs the loops on the cloud in full, of which `npm test` runs a part, and prints a table for each.
 */
process.env.HELI_TESTS = 'all';
const { code } = await runTests({ passed: 0, failed: 0 }, [
  '--project',
  'faults',
  ...process.argv.slice(2),
]);
process.exitCode = code;
