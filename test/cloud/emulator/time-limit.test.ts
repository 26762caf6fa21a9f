import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { end, runStates, startStates } from './machine.ts';
import { callback, caught } from './tasks.ts';
import { beat, succeed, tokenOf } from './tokens.ts';

const done = { Type: 'Succeed' };
const hold = (key: string, rest: Record<string, unknown> = { End: true }) =>
  callback({ mode: 'hold', key }, rest);

describe.concurrent('a time limit', () => {
  it.each([
    ['a number', 1],
    ['JSONata', '{% $states.input.limit %}'],
  ])('given as %s ends a callback task with States.Timeout', async (_kind, TimeoutSeconds) => {
    const states = {
      wait: hold(randomUUID(), {
        TimeoutSeconds,
        Catch: [caught('States.Timeout', 'done')],
        End: true,
      }),
      done,
    };

    expect(await end(await startStates(states, { limit: 1 }))).toMatchObject({
      status: 'SUCCEEDED',
      output: { Error: 'States.Timeout' },
    });
  });

  it('of the heartbeat ends a callback task that is silent', async () => {
    const Catch = [caught('States.HeartbeatTimeout', 'done')];
    const { output } = await runStates({
      wait: hold(randomUUID(), { TimeoutSeconds: 8, HeartbeatSeconds: 1, Catch, End: true }),
      done,
    });

    expect(output).toMatchObject({ Error: 'States.HeartbeatTimeout' });
  });

  it('of the heartbeat starts again with each heartbeat', async () => {
    const key = randomUUID();
    const execution = await startStates({ wait: hold(key, { HeartbeatSeconds: 1, End: true }) });
    const token = await tokenOf(key);
    for (let beats = 0; beats < 4; beats += 1) {
      await pause(400);
      await beat(token);
    }
    await succeed(token, 'alive');

    expect((await end(execution)).output).toBe('alive');
  });
});
