import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '#local/paths';

const { command, pythonPath } = JSON.parse(readFileSync(inRoot('.local/python/call.json'), 'utf8'));

/** The function's time limit in seconds under this load on two cores. */
const limitUnder = (limit: number, load: number): number => {
  const script = `from corrections.patience import stretched; print(stretched(${limit}, ${load}, 2))`;
  const env = { ...process.env, ...(pythonPath && { PYTHONPATH: pythonPath }) };
  const cwd = inRoot('local/launcher');
  return Number(execFileSync(command, ['-c', script], { cwd, env, encoding: 'utf8' }));
};

it('a function has its own time on a quiet machine, and more where it waits for its turn', () => {
  expect([limitUnder(20, 0), limitUnder(20, 2), limitUnder(20, 7)]).toEqual([20, 20, 70]);
});
