import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, TestSuite } from 'vitest/node';

interface Tally {
  passed: number;
  failed: number;
}

/** The result of the checks that ran before the tests, from `checks/test.ts`: `5 passed, 1 failed`. */
const ofChecks = ({ HELI_CHECKS = '' }: NodeJS.ProcessEnv): Tally => {
  const [passed = 0, failed = 0] = HELI_CHECKS.match(/\d+/g)?.map(Number) ?? [];
  return { passed, failed };
};

/** The failures outside a test: a suite's hook, or a file that could not be loaded. */
const failuresAround = (module: TestModule): number => {
  const suites: TestSuite[] = [...module.children.allSuites()];
  return [module, ...suites].filter((scope) => scope.errors().length > 0).length;
};

/** Tells the runner, `npm test`, that the tests will be counted; they end with it. */
const tellRunner = (): void => {
  if (!process.send) return;
  process.send('the last line will be written');
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
};

/**
 * Prints `N passed, N failed` alone on the last line, however the run ends.
 *
 * A failure outside a test counts as one: a hook, a file that does not load, a ring's set-up, an uncaught error. The
 * line is written as the process ends, so that nothing follows it.
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
