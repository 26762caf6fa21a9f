import { randomUUID } from 'node:crypto';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { stepFunctions } from './clients.ts';
import { createMachine, end } from './machine.ts';
import { callback } from './tasks.ts';
import { succeed, tokenOf } from './tokens.ts';

const startNamed = (stateMachineArn: string, name: string, input: unknown) =>
  stepFunctions.send(
    new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }),
  );

const exists = expect.objectContaining({ name: 'ExecutionAlreadyExists' });

describe('starting an execution again by its name', () => {
  it('answers with the running one when the input is the same, also at the same time', async () => {
    const key = randomUUID();
    const machine = await createMachine({ wait: callback({ mode: 'hold', key }) });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => startNamed(machine, 'case-1', { key })),
    );

    expect(new Set(answers.map(({ executionArn }) => executionArn)).size).toBe(1);
    expect(new Set(answers.map(({ startDate }) => startDate?.getTime())).size).toBe(1);
  });

  it('is refused when the input is another', async () => {
    const machine = await createMachine({
      wait: callback({ mode: 'hold', key: randomUUID() }),
    });
    await startNamed(machine, 'case-1', { cycle: 1 });

    await expect(startNamed(machine, 'case-1', { cycle: 2 })).rejects.toThrow(exists);
  });

  it('is refused when it has ended', async () => {
    const key = randomUUID();
    const machine = await createMachine({ wait: callback({ mode: 'hold', key }) });
    const { executionArn = '' } = await startNamed(machine, 'case-1', {});
    await succeed(await tokenOf(key), 1);
    await end(executionArn);

    await expect(startNamed(machine, 'case-1', {})).rejects.toThrow(exists);
  });
});
