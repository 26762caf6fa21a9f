import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fixture } from './clients.ts';
import { runStates } from './machine.ts';
import { call, callback, caught } from './tasks.ts';
import { tokensOf } from './tokens.ts';

const done = { Type: 'Succeed' };

describe.concurrent('an error that a Lambda throws', () => {
  it('is retried by its name', async () => {
    const key = randomUUID();
    const Retry = [{ ErrorEquals: ['StaleState'], IntervalSeconds: 1, MaxAttempts: 1 }];
    const { output } = await runStates({
      work: call(
        { mode: 'throwOnce', key, error: 'StaleState', afterwards: 'echo' },
        { Retry, End: true },
      ),
    });

    expect(output).toMatchObject({ key });
    expect(await tokensOf(key)).toHaveLength(2);
  });

  it('is caught by its name, with its message in the cause', async () => {
    const { output } = await runStates({
      work: call(
        { mode: 'throw', error: 'NoSuchCase' },
        { Catch: [caught('NoSuchCase', 'done')], End: true },
      ),
      done,
    });

    expect(JSON.parse(output.Cause)).toMatchObject({
      errorType: 'NoSuchCase',
      errorMessage: 'thrown as NoSuchCase',
    });
  });

  it('passes by a Retry and a Catch of other names', async () => {
    const { status, error } = await runStates({
      work: call(
        { mode: 'throw', error: 'NoSuchCase' },
        { Catch: [caught('StaleState', 'done')], End: true },
      ),
      done,
    });

    expect({ status, error }).toEqual({ status: 'FAILED', error: 'NoSuchCase' });
  });
});

it.concurrent.each([
  ['plain', call],
  ['callback', callback],
])('a throttled Lambda fails a %s task by AWS’s name', async (_kind, task) => {
  const { output } = await runStates({
    work: {
      ...task({ mode: 'echo' }, { Catch: [caught('Lambda.TooManyRequestsException', 'done')] }),
      Arguments: { FunctionName: fixture.throttledArn, Payload: {} },
      TimeoutSeconds: 3,
      End: true,
    },
    done,
  });

  expect(output).toMatchObject({ Error: 'Lambda.TooManyRequestsException' });
});

it.concurrent('a plain task that takes too long ends with States.Timeout, by a limit in JSONata too', async () => {
  const { output } = await runStates({
    limit: { Type: 'Pass', Output: { seconds: 1 }, Next: 'work' },
    work: call(
      { mode: 'sleep', ms: 3_000 },
      {
        TimeoutSeconds: '{% $states.input.seconds %}',
        Catch: [caught('States.Timeout', 'done')],
        End: true,
      },
    ),
    done,
  });

  expect(output).toMatchObject({ Error: 'States.Timeout' });
});
