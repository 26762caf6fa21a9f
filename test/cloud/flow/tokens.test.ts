import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase } from './a-case.ts';
import { killAndWait, running, tokenOf } from './executions.ts';
import { machinesOf, TABLE, tableOf } from './inspect.ts';
import { messageAt, outbox, post } from './outbox.ts';
import { UNFOUNDED } from './outcomes.ts';
import { play } from './play.ts';
import { alone, forward } from './time.ts';
import { count, types } from './told.ts';

describe('a task token', () => {
  let system: System;
  let county: County;

  const answer = async (taskToken: string, output: object): Promise<string> => {
    const asked = new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) });
    try {
      await machinesOf(system).send(asked);
      return 'taken';
    } catch (error) {
      return error instanceof Error ? error.name : 'unknown';
    }
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('of a stopped execution is dead: a late answer changes nothing', async () => {
    const of = await aCase(system, county);
    const late = await tokenOf(system, of, await of.duty('dispatch'));
    await killAndWait(system, of);
    const token = await tokenOf(system, of, await of.duty('dispatch'));

    expect(token).not.toBe(late);
    expect(await answer(late, { outcome: 'unfounded' })).toBe('TaskTimedOut');
    await of.end('dispatch', 'found');
    expect((await of.duty('notify')).ended).toBeUndefined();
    expect(await answer(token, { outcome: 'unfounded' })).toBe('TaskTimedOut');
  });

  it('answered from outside leaves the duty open: only its owner ends it', async () => {
    const of = await aCase(system, county);
    const token = await tokenOf(system, of, await of.duty('accept'));

    expect(await answer(token, { outcome: 'accepted' })).toBe('taken');
    await play(of, { plan: UNFOUNDED });

    expect((await of.show()).status).toBe('closed');
    expect(await count(of, 'DutyOpened')).toBe(5);
  });

  it('that nobody knows is a normal answer: the outcome waits for the next execution', async () => {
    const of = await aCase(system, county);
    const { id } = await of.duty('dispatch');
    await tokenOf(system, of, { id });
    await tableOf(system).send(
      new UpdateCommand({
        TableName: TABLE,
        Key: { pk: `CASE#${of.caseNumber}`, sk: `TOKEN#${id}` },
        UpdateExpression: 'SET #value.#token = :nobody',
        ExpressionAttributeNames: { '#value': 'value', '#token': 'token' },
        ExpressionAttributeValues: { ':nobody': 'AAAAKgAAAAIAAAAA' },
      }),
    );

    await of.end('dispatch', 'found');
    await eventually(async () => (await outbox(system, of.caseNumber)).length === 0);

    await of.resume();
    await of.duty('notify');
    await eventually(async () => (await count(of, 'DutyOpened')) === 6);
  });

  it('may be told its outcome twice', async () => {
    const of = await aCase(system, county);
    const { id: dutyId } = await of.duty('dispatch');
    await of.end('dispatch', 'found');
    await of.duty('notify');
    await eventually(async () => (await outbox(system, of.caseNumber)).length === 0);
    const before = await types(of);

    const again = await post(system, `${of.caseNumber}-9-9`, { kind: 'outcome', dutyId });
    await eventually(async () => !(await messageAt(system, again)));
    await forward(system, 1, 'minute');

    expect(await types(of)).toEqual(before);
    expect((await running(system, of)).cycle).toBe(1);
  });
});
