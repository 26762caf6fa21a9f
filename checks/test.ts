import { spawn } from 'node:child_process';
import { checks } from './checks.ts';
import { root } from './root.ts';
import { runChecks, type Tally } from './run-checks.ts';

/** Runs the rings; the reporter counts them together with the checks, and writes the last line. */
const runTests = ({ passed, failed }: Tally): Promise<{ code: number; counted: boolean }> =>
  new Promise((resolve) => {
    const child = spawn('vitest', ['run', ...process.argv.slice(2)], {
      cwd: root,
      env: { ...process.env, HELI_CHECKS: `${passed} passed, ${failed} failed` },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    let counted = false;
    child.on('message', () => {
      counted = true;
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', () => resolve({ code: 1, counted }));
    child.on('close', (code) => resolve({ code: code ?? 1, counted }));
  });

/** `npm test`: a check that fails does not keep the tests from running. */
const tally = await runChecks(checks);
const { code, counted } = await runTests(tally);
if (!counted) console.log(`\n${tally.passed} passed, ${tally.failed + 1} failed`);
process.exitCode = code !== 0 || tally.failed > 0 ? 1 : 0;
