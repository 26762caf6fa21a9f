import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, TestSuite } from 'vitest/node';

interface Tally {
  passed: number;
  failed: number;
}

/** The checks that ran before the tests, as `checks/test.ts` hands them over: `5 passed, 1 failed`. */
const ofChecks = ({ HELI_CHECKS = '' }: NodeJS.ProcessEnv): Tally => {
  const [passed = 0, failed = 0] = HELI_CHECKS.match(/\d+/g)?.map(Number) ?? [];
  return { passed, failed };
};

/** What failed outside a test: a hook of a suite, or a file that could not be read. */
const failuresAround = (module: TestModule): number => {
  const suites: TestSuite[] = [...module.children.allSuites()];
  return [module, ...suites].filter((scope) => scope.errors().length > 0).length;
};

/** Where `npm test` runs the tests: it hears that they will be counted, and they end with it. */
const tellRunner = (): void => {
  if (!process.send) return;
  process.send('the last line will be written');
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
};

/**
 * Prints `N passed, N failed` alone on the last line, however the run ends.
 *
 * A failure outside a test counts as one: a hook, a file that does not load, a set-up of a ring, an
 * error that nobody caught. The line is written as the process ends, so that nothing follows it.
 */
export default class TallyReporter implements Reporter {
  private tally: Tally = { passed: 0, failed: 0 };

  onInit(): void {
    tellRunner();
    const { HELI_SEED, HELI_TESTS } = process.env;
    if (HELI_TESTS !== 'all')
      console.log(`drawn by HELI_SEED=${HELI_SEED}, which draws the same again`);
    process.once('exit', (code) => {
      const { passed, failed } = this.tally;
      const checks = ofChecks(process.env);
      const unseen = code !== 0 && failed === 0 ? 1 : 0;
      const failures = failed + unseen + checks.failed;
      writeSync(1, `\n${passed + checks.passed} passed, ${failures} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const around = modules.map(failuresAround).reduce((sum, failures) => sum + failures, 0);
    this.tally = { passed: count('passed'), failed: count('failed') + around + errors.length };
  }
}
