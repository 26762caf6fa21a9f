import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createMachine, end, start, startStates, statesOf } from './machine.ts';
import { callback, caught } from './tasks.ts';
import { fail, succeed, tokenOf, tokensOf } from './tokens.ts';

const done = { Type: 'Succeed' };
const BRANCHES = [0, 1, 2, 3];
const AT_ONCE = 3;
const BURSTS = 12;

/** A payload that says where it comes from; the more there is to evaluate, the likelier two branches do it at once. */
const whereabouts = (branch: number) => ({
  branch,
  run: '{% $states.input.run %}',
  execution: '{% $states.context.Execution.Name %}',
  machine: '{% $states.context.StateMachine.Name %}',
  entered: '{% $fromMillis($toMillis($states.context.State.EnteredTime)) %}',
  sum: '{% $sum([1..50].($ * 2)) %}',
});

it('keeps the tokens of its branches apart under a burst', async () => {
  const branch = (n: number) =>
    statesOf({ wait: callback({ mode: 'succeed', says: whereabouts(n) }) });
  const machine = await createMachine({
    both: { Type: 'Parallel', Branches: BRANCHES.map(branch), End: true },
  });
  for (let burst = 0; burst < BURSTS; burst += 1) {
    const runs = Array.from({ length: AT_ONCE }, () => randomUUID());
    const started = await Promise.all(runs.map((run) => start(machine, { run })));
    const ends = await Promise.all(started.map((arn) => end(arn, 5_000)));

    expect(ends).toMatchObject(
      runs.map((run) => ({ output: BRANCHES.map((branch) => ({ branch, run })) })),
    );
  }
});

it.concurrent('retries in one branch without taking the token of another', async () => {
  const [retried, waiting] = [randomUUID(), randomUUID()];
  const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 1, MaxAttempts: 1 }];
  const execution = await startStates({
    both: {
      Type: 'Parallel',
      Branches: [
        statesOf({ a: callback({ mode: 'hold', key: retried }, { Retry, End: true }) }),
        statesOf({ b: callback({ mode: 'hold', key: waiting }) }),
      ],
      End: true,
    },
  });
  const sibling = await tokenOf(waiting);
  await fail(await tokenOf(retried), 'Busy');
  await succeed(await tokenOf(retried, 2), 'retried');
  await succeed(sibling, 'waited');

  expect((await end(execution)).output).toEqual(['retried', 'waited']);
});

it.concurrent('fails at once when a branch fails, and cancels the others', async () => {
  const [failing, waiting] = [randomUUID(), randomUUID()];
  const Retry = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 5 }];
  const execution = await startStates({
    both: {
      Type: 'Parallel',
      Branches: [
        statesOf({ a: callback({ mode: 'hold', key: failing }) }),
        statesOf({
          b: callback({ mode: 'hold', key: waiting }, { Retry, TimeoutSeconds: 6, End: true }),
        }),
      ],
      Catch: [caught('Refused', 'done')],
      End: true,
    },
    done,
  });
  const sibling = await tokenOf(waiting);
  await fail(await tokenOf(failing), 'Refused');

  expect(await end(execution, 4_000)).toMatchObject({
    status: 'SUCCEEDED',
    output: { Error: 'Refused' },
  });
  await expect(succeed(sibling, 'late')).rejects.toThrow(
    expect.objectContaining({ name: 'TaskTimedOut' }),
  );
  await pause(2_000);
  expect(await tokensOf(waiting)).toHaveLength(1);
});
