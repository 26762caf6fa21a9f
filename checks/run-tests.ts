import { type ChildProcess, spawn } from 'node:child_process';
import { onEnd } from '#local/cleanup';
import { root } from './root.ts';
import type { Tally } from './run-checks.ts';

export interface Ended {
  readonly code: number;
  /** Whether the reporter has printed the last line. */
  readonly counted: boolean;
}

const endGroup = ({ pid, exitCode, signalCode }: ChildProcess): void => {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGTERM');
};

/**
 * Runs the test rings; the reporter counts them together with the checks, and prints the last line.
 *
 * The tests run in a process group of their own, so that an interruption reaches them once, from here: a second one
 * would end them before they have ended the cloud.
 */
export const runTests = ({ passed, failed }: Tally, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const tests = spawn('vitest', ['run', ...args], {
      cwd: root,
      env: { ...process.env, HELI_CHECKS: `${passed} passed, ${failed} failed` },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    const forget = onEnd(() => endGroup(tests));
    let reporting = false;
    tests.on('message', () => {
      reporting = true;
    });
    tests.on('error', () => resolve({ code: 1, counted: false }));
    tests.on('close', (code) => {
      forget();
      resolve({ code: code ?? 1, counted: reporting && code !== null });
    });
  });
