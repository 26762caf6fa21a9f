import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { end, look, runStates, startStates } from './machine.ts';
import { callback, caught } from './tasks.ts';
import { fail, succeed, succeedWith, tokenOf } from './tokens.ts';

const done = { Type: 'Succeed' };
const hold = (key: string, rest: Record<string, unknown> = { End: true }) =>
  callback({ mode: 'hold', key }, rest);

describe.concurrent('a callback task', () => {
  it('ends with the output that is sent for its token', async () => {
    const key = randomUUID();
    const execution = await startStates({ wait: hold(key) });

    await succeed(await tokenOf(key), { outcome: 'dispatched' });

    expect(await end(execution)).toMatchObject({
      status: 'SUCCEEDED',
      output: { outcome: 'dispatched' },
    });
  });

  it('fails with the error that is sent for its token', async () => {
    const key = randomUUID();
    const execution = await startStates({
      wait: hold(key, { Catch: [caught('Refused', 'done')], End: true }),
      done,
    });

    await fail(await tokenOf(key), 'Refused');

    expect((await end(execution)).output).toEqual({ Error: 'Refused', Cause: 'told so' });
  });

  it('retries by the name of the error that is sent', async () => {
    const key = randomUUID();
    const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 1, MaxAttempts: 1 }];
    const execution = await startStates({ wait: hold(key, { Retry, End: true }) });

    await fail(await tokenOf(key), 'Busy');
    await succeed(await tokenOf(key, 2), 'second');

    expect((await end(execution)).output).toBe('second');
  });

  it('has another token at each attempt, and the one before is dead', async () => {
    const key = randomUUID();
    const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 1, MaxAttempts: 1 }];
    const execution = await startStates({ wait: hold(key, { Retry, End: true }) });
    const first = await tokenOf(key);
    await fail(first, 'Busy');
    const second = await tokenOf(key, 2);

    expect(second).not.toBe(first);
    await expect(succeed(first, 'late')).rejects.toThrow(
      expect.objectContaining({ name: 'TaskTimedOut' }),
    );
    await succeed(second, 'in time');
    expect((await end(execution)).output).toBe('in time');
  });

  it('fails at once when its Lambda throws, by the name of what was thrown', async () => {
    const before = Date.now();
    const { output } = await runStates({
      wait: callback(
        { mode: 'throw', error: 'NoSuchOffice' },
        { TimeoutSeconds: 6, Catch: [caught('NoSuchOffice', 'done')], End: true },
      ),
      done,
    });

    expect(output).toMatchObject({ Error: 'NoSuchOffice' });
    expect(Date.now() - before).toBeLessThan(5_000);
  });

  it('ends by its callback when the Lambda throws after sending it', async () => {
    const says = 'sent before';
    const { output } = await runStates({ wait: callback({ mode: 'succeedThenThrow', says }) });

    expect(output).toBe(says);
  });

  it('waits on when the output sent is not JSON', async () => {
    const key = randomUUID();
    const execution = await startStates({ wait: hold(key) });
    const token = await tokenOf(key);

    await expect(succeedWith(token, '{"broken"')).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidOutput' }),
    );
    expect((await look(execution)).status).toBe('RUNNING');
    await succeed(token, 'whole');
    expect((await end(execution)).output).toBe('whole');
  });
});

describe.concurrent('a task token', () => {
  it('answers TaskTimedOut once it was used', async () => {
    const key = randomUUID();
    const execution = await startStates({ wait: hold(key) });
    const token = await tokenOf(key);
    await succeed(token, 1);
    await end(execution);

    await expect(succeed(token, 2)).rejects.toThrow(
      expect.objectContaining({ name: 'TaskTimedOut' }),
    );
  });

  it('answers InvalidToken when it is none', async () => {
    await expect(succeed('no token', 1)).rejects.toThrow(
      expect.objectContaining({ name: 'InvalidToken' }),
    );
  });
});
