import { DescribeExecutionCommand, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { kill, lastExecution, running, statusOf, tokenOf } from './executions.ts';
import { machinesOf, TABLE, tableOf } from './inspect.ts';
import { messageAt, outbox, post } from './outbox.ts';
import { USUAL } from './outcomes.ts';
import { play } from './play.ts';
import { alone, forward, nowOf } from './time.ts';
import { told } from './told.ts';

const EPISODE = 'emergency-response-1';

const types = async (of: TheCase) => (await of.history()).map(({ type }) => type);

const count = async (of: TheCase, type: string) =>
  (await types(of)).filter((each) => each === type).length;

describe('the watch of an episode', () => {
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

  const watchOf = async (of: TheCase): Promise<string> => {
    const Key = { pk: `CASE#${of.caseNumber}`, sk: `WATCH#${EPISODE}` };
    const { Item } = await tableOf(system).send(new GetCommand({ TableName: TABLE, Key }));
    return String(Item?.value?.at);
  };

  /** A case whose execution is killed, and two minutes pass. */
  const killAndWait = async (of: TheCase) => {
    const { cycle } = await kill(system, of);
    await forward(system, 2, 'minute');
    return cycle;
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('resumes a killed execution within two minutes, and nobody has to ask', async () => {
    const of = await aCase(system, county);
    await running(system, of);
    const before = (await of.open()).map(({ id }) => id);

    await killAndWait(of);

    const { cycle, arn } = await running(system, of);
    expect(cycle).toBe(2);
    expect(await statusOf(system, arn)).toBe('RUNNING');
    expect((await of.open()).map(({ id }) => id)).toEqual(before);
    expect(await count(of, 'DutyOpened')).toBe(3);
  });

  it('is brought forward by the event that an execution has ended', async () => {
    const of = await aCase(system, county);
    for (const duty of await of.open()) await tokenOf(system, of, duty);
    expect((await watchOf(of)) > (await nowOf(system))).toBe(true);

    await kill(system, of);

    await eventually(async () => {
      const { episodes } = await of.show();
      const isResumed = episodes[0]?.executions.length === 2;
      return isResumed || (await watchOf(of)) <= (await nowOf(system));
    });
  });

  it('leaves a living execution alone, and looks again in about a day', async () => {
    const of = await aCase(system, county);
    const { arn } = await running(system, of);

    await forward(system, 3, 'minute');

    const hours = (Date.parse(await watchOf(of)) - Date.parse(await nowOf(system))) / 3_600_000;
    expect(hours).toBeGreaterThan(19);
    expect(hours).toBeLessThanOrEqual(24);
    expect((await lastExecution(of)).arn).toBe(arn);
  });

  it('takes nothing from a stopped execution’s late answers', async () => {
    const of = await aCase(system, county);
    const late = await tokenOf(system, of, await of.duty('dispatch'));
    await killAndWait(of);
    const token = await tokenOf(system, of, await of.duty('dispatch'));

    expect(token).not.toBe(late);
    expect(await answer(late, { outcome: 'unfounded' })).toBe('TaskTimedOut');
    await of.end('dispatch', 'found');
    expect((await of.duty('notify')).ended).toBeUndefined();
    expect(await answer(token, { outcome: 'unfounded' })).toBe('TaskTimedOut');
  });

  it('is not misled by an answer that comes from outside before its duty has ended', async () => {
    const of = await aCase(system, county);
    const token = await tokenOf(system, of, await of.duty('accept'));

    expect(await answer(token, { outcome: 'accepted' })).toBe('taken');
    await play(of, { plan: USUAL });

    expect((await of.show()).status).toBe('closed');
    expect(await count(of, 'DutyOpened')).toBe(5);
  });

  it('takes a token that nobody knows for an execution that is gone', async () => {
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
    expect(await count(of, 'DutyOpened')).toBe(4);
  });

  it('says an outcome twice without harm', async () => {
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

  it('stops trying after three cycles without a new fact; a person may still resume', async () => {
    const of = await aCase(system, county);
    for (let kills = 1; kills <= 3; kills += 1) await killAndWait(of);
    const { cycle } = await running(system, of);
    expect(cycle).toBe(4);

    await killAndWait(of);
    const { episodes } = await of.show();
    expect(episodes[0]?.stalled).toBe(true);
    expect(await count(of, 'EpisodeStalled')).toBe(1);
    const { length } = await told(of, { type: 'dispatch' });
    await forward(system, 30, 'minute');
    expect((await told(of, { type: 'dispatch' })).length).toBeGreaterThan(length);

    const { body } = await of.resume();
    expect(body.resumed).toEqual([{ episode: EPISODE, cycle: 5 }]);
    await running(system, of);
    await play(of, { plan: USUAL });
    expect((await of.show()).status).toBe('closed');
  });

  it('tries again when a stalled episode brings a new fact', async () => {
    const of = await aCase(system, county);
    for (let kills = 1; kills <= 4; kills += 1) await killAndWait(of);
    expect((await of.show()).episodes[0]?.stalled).toBe(true);

    await of.end('dispatch', 'found');
    await forward(system, 2, 'minute');

    expect((await running(system, of)).cycle).toBe(5);
    await of.duty('notify');
  });

  it('ends with the case: its execution succeeds, and nothing looks at it again', async () => {
    const of = await aCase(system, county);
    await play(of, { plan: USUAL });
    const { arn } = await lastExecution(of);

    await eventually(async () => (await statusOf(system, arn)) === 'SUCCEEDED');
    await forward(system, 3, 'minute');

    const asked = new DescribeExecutionCommand({ executionArn: arn });
    expect((await machinesOf(system).send(asked)).status).toBe('SUCCEEDED');
    expect(await count(of, 'EpisodeResumed')).toBe(0);
    expect(await watchOf(of)).toBe('undefined');
  });
});
