import { runTests } from './run-tests.ts';

/** `npm run faults`: the loops on the cloud that `npm test` runs a part of, in full, with a table for each. */
process.env.HELI_TESTS = 'all';
const { code } = await runTests({ passed: 0, failed: 0 }, [
  '--project',
  'faults',
  ...process.argv.slice(2),
]);
process.exitCode = code;
