import { DescribeExecutionCommand } from '@aws-sdk/client-sfn';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { kill, killAndWait, lastExecution, running, statusOf, tokenOf } from './executions.ts';
import { machinesOf, TABLE, tableOf } from './inspect.ts';
import { UNFOUNDED } from './outcomes.ts';
import { play } from './play.ts';
import { alone, forward, nowOf } from './time.ts';
import { count } from './told.ts';

const EPISODE = 'emergency-response-1';

describe('the watch of an episode', () => {
  let system: System;
  let county: County;

  const watchOf = async (of: TheCase): Promise<string> => {
    const Key = { pk: `CASE#${of.caseNumber}`, sk: `WATCH#${EPISODE}` };
    const { Item } = await tableOf(system).send(new GetCommand({ TableName: TABLE, Key }));
    return String(Item?.value?.at);
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

    await killAndWait(system, of);

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

  it('ends with the case: its execution succeeds, and nothing looks at it again', async () => {
    const of = await aCase(system, county);
    await play(of, { plan: UNFOUNDED });
    const { arn } = await lastExecution(of);

    await eventually(async () => (await statusOf(system, arn)) === 'SUCCEEDED');
    await forward(system, 3, 'minute');

    const asked = new DescribeExecutionCommand({ executionArn: arn });
    expect((await machinesOf(system).send(asked)).status).toBe('SUCCEEDED');
    expect(await count(of, 'EpisodeResumed')).toBe(0);
    expect(await watchOf(of)).toBe('undefined');
  });
});
