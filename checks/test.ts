import { checks } from './checks.ts';
import { runChecks } from './run-checks.ts';
import { runTests } from './run-tests.ts';

/** `npm test`; with `HELI_TESTS=all` everything. The tests run even if a check fails. */
const { passed, failed } = await runChecks(checks);
const { code, counted } = await runTests({ passed, failed }, process.argv.slice(2));

if (!counted) console.log(`\n${passed} passed, ${failed + 1} failed`);
process.exitCode = code !== 0 || failed > 0 ? 1 : 0;
