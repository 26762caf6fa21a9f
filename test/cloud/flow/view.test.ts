import { DescribeExecutionCommand, GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { kill, lastExecution, running, statusOf } from './executions.ts';
import { machinesOf } from './inspect.ts';
import { USUAL } from './outcomes.ts';
import { play } from './play.ts';

const PERSONAL = [
  '李小雨',
  '马丽',
  '千家洲',
  '13900000016',
  '深圳',
  '村妇女主任',
  '安置',
  '2015-03',
];

describe('a case that has run its course', () => {
  let system: System;
  let county: County;
  let of: TheCase;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
    of = await aCase(system, county);
    await running(system, of);
    await kill(system, of);
    await of.resume();
    await play(of, { plan: USUAL });
    const { arn } = await lastExecution(of);
    await eventually(async () => (await statusOf(system, arn)) === 'SUCCEEDED');
  });

  it('shows each execution under a readable name, with its ARN and a link to the console', async () => {
    const { episodes } = await of.show();

    const executions = episodes[0]?.executions ?? [];
    expect(executions.length).toBeGreaterThanOrEqual(2);
    for (const { cycle, name, arn, link } of executions) {
      expect(name).toBe(`${county.code}-${of.caseNumber}-emergency-response-1-c${cycle}`);
      expect(arn).toMatch(/^arn:aws:states:.+:execution:local-emergency-response:/);
      expect(link).toBe(
        `https://us-east-1.console.aws.amazon.com/states/home?region=us-east-1#/v2/executions/details/${arn}`,
      );
      const executionArn = arn;
      const found = await machinesOf(system).send(new DescribeExecutionCommand({ executionArn }));
      expect(found.name).toBe(name);
    }
  });

  it('has told its executions ids and codes, and nothing of the people', async () => {
    const { episodes } = await of.show();
    const all = episodes.flatMap(({ executions }) => executions);
    expect(all.length).toBeGreaterThan(1);
    for (const { arn: executionArn } of all) {
      const { input } = await machinesOf(system).send(
        new DescribeExecutionCommand({ executionArn }),
      );
      expect(Object.keys(JSON.parse(input ?? '')).toSorted()).toEqual([
        'caseId',
        'correlationId',
        'county',
        'cycle',
        'episodeId',
        'parents',
        'reportId',
        'situations',
      ]);
      const { events } = await machinesOf(system).send(
        new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
      );
      const said = JSON.stringify(events);
      for (const personal of PERSONAL) expect(said).not.toContain(personal);
    }
  });
});
