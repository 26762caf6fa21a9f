import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { stepFunctions } from './clients.ts';
import { look, startStates, statesOf } from './machine.ts';
import { callback, caught } from './tasks.ts';
import { beat, fail, succeed, tokenOf, tokensOf } from './tokens.ts';

const stop = (executionArn: string) =>
  stepFunctions.send(new StopExecutionCommand({ executionArn }));

const timedOut = expect.objectContaining({ name: 'TaskTimedOut' });

describe.concurrent('a stopped execution', () => {
  it('answers TaskTimedOut for its tokens, at once', async () => {
    const key = randomUUID();
    const execution = await startStates({ wait: callback({ mode: 'hold', key }) });
    const token = await tokenOf(key);
    await stop(execution);

    await expect(succeed(token, 1)).rejects.toThrow(timedOut);
    await expect(fail(token, 'Late')).rejects.toThrow(timedOut);
    await expect(beat(token)).rejects.toThrow(timedOut);
  });

  it('stays stopped when the time limit of its task passes', async () => {
    const key = randomUUID();
    const wait = callback({ mode: 'hold', key }, { TimeoutSeconds: 1, End: true });
    const execution = await startStates({ wait });
    await tokenOf(key);
    await stop(execution);
    await pause(2_000);

    expect((await look(execution)).status).toBe('ABORTED');
  });

  it('retries nothing, catches nothing and enters no further state, in a branch neither', async () => {
    const keys = [randomUUID(), randomUUID()];
    const after = randomUUID();
    const branch = (key: string) =>
      statesOf({
        wait: callback(
          { mode: 'hold', key },
          {
            TimeoutSeconds: 1,
            Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 5 }],
            Catch: [caught('States.ALL', 'after')],
            Next: 'after',
          },
        ),
        after: callback({ mode: 'hold', key: after }),
      });
    const execution = await startStates({
      both: { Type: 'Parallel', Branches: keys.map(branch), End: true },
    });
    await Promise.all(keys.map((key) => tokenOf(key)));
    await stop(execution);
    await pause(3_500);

    const calls = await Promise.all([...keys, after].map(tokensOf));
    expect(calls.map(({ length }) => length)).toEqual([1, 1, 0]);
  });
});
