import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { DescribeExecutionCommand, GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { allTaken, reportTogether } from '../a-joint-report.ts';
import { ask } from '../api/ask.ts';
import { aCase, type TheCase } from '../flow/a-case.ts';
import { killAndFollow, running } from '../flow/executions.ts';
import { allSms, cloudOf, machinesOf } from '../flow/inspect.ts';
import { USUAL } from '../flow/outcomes.ts';
import { play } from '../flow/play.ts';
import { alone, forward, sweepIn } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { linesOf, logGroups } from './logs.ts';
import { found, marksOf } from './marks.ts';
import { mend, misfortunes } from './misfortunes.ts';

describe('a person’s data', () => {
  let system: System;
  let county: County;
  let of: TheCase;
  let unlucky: TheCase;
  let marks: readonly string[];
  let told: readonly string[];

  const handlers = async (): Promise<readonly string[]> => {
    const lambda = new LambdaClient(cloudOf(system));
    const { Functions = [] } = await lambda.send(new ListFunctionsCommand({}));
    return Functions.map(({ FunctionName = '' }) => FunctionName).filter((name) =>
      name.startsWith('local-'),
    );
  };

  const executionsOf = async (one: TheCase) => {
    const { episodes } = await one.show();
    return episodes.flatMap(({ executions }) => executions.map(({ arn }) => arn));
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
    marks = marksOf(county);
    await alone(system);
    of = await aCase(system, county);
    await running(system, of);
    await forward(system, 40, 'minute');
    await killAndFollow(system, of);
    await play(of, { plan: USUAL });
    const { jointReport } = await reportTogether(county, 3);
    await allTaken(county, jointReport);
    for (const { caseNumber } of [of, of, of])
      await county.as('countyPolice').showChildFile({ params: { caseNumber } });
    await county.as('station').openReporter({
      params: { caseNumber: of.caseNumber, reportId: `${of.caseNumber}-R1` },
      body: { purpose: '核实报告内容' },
    });
    const params = { caseNumber: of.caseNumber };
    const { body: shown } = await county.as('station').showPapers({ params });
    for (const { code, source } of shown.ready.filter(({ yours }) => yours).slice(0, 3))
      await county.as('station').givePaper({ params, body: { code, source } });
    await ask(system, { path: '/app' });
    unlucky = await aCase(system, county);
    told = await misfortunes(system, county, unlucky);
    await forward(system, 20, 'minute');
    await sweepIn(system, 0);
  });

  afterAll(() => mend(system, unlucky));

  it('is in no line of any log, of any function', async () => {
    const names = await handlers();
    expect(names.length).toBeGreaterThanOrEqual(11);
    for (const name of names) {
      const lines = await linesOf(system, `/heli/${name}`);
      expect(lines.length, name).toBeGreaterThan(3);
    }
    for (const group of await logGroups(system)) {
      const lines = await linesOf(system, group);
      expect(found(lines.join('\n'), marks), group).toEqual([]);
    }
  });

  it('is in no execution’s input, history or result', async () => {
    const machines = machinesOf(system);
    const arns = await executionsOf(of);
    expect(arns.length).toBeGreaterThan(1);
    for (const executionArn of arns) {
      const described = await machines.send(new DescribeExecutionCommand({ executionArn }));
      const history = await machines.send(
        new GetExecutionHistoryCommand({ executionArn, includeExecutionData: true }),
      );

      expect(history.events?.length).toBeGreaterThan(3);
      const whole = JSON.stringify([described.input, described.output, history.events]);
      expect(found(whole, marks)).toEqual([]);
    }
  });

  it('is in no alert that anybody was sent', async () => {
    const alerts = await of.alerts();
    const sent = await allSms(system);
    const texts = [...alerts.map(({ text }) => text), ...sent].join('\n');

    expect(alerts.length).toBeGreaterThan(10);
    expect(sent.length).toBeGreaterThan(5);
    expect(found(texts, marks)).toEqual([]);
  });

  it('is in no dimension of any metric: those are the deployment, rungs and services', async () => {
    const lines = await Promise.all(
      (await handlers()).map((name) => linesOf(system, `/heli/${name}`)),
    );
    const sent = lines.flat().filter((line) => line.startsWith('{"_aws"'));
    const dimensions = sent.flatMap((line) => {
      const { _aws, ...values } = JSON.parse(line);
      return _aws.CloudWatchMetrics[0].Dimensions.flat().map(
        (name: string) => `${name}=${values[name]}`,
      );
    });

    expect([...new Set(dimensions)].toSorted()).toEqual(
      expect.arrayContaining(['rung=due', 'service=local']),
    );
    for (const each of new Set(dimensions)) {
      expect(each).toMatch(/^(service=local|rung=(due|superior|leading-group)|dependency=[\w ]+)$/);
    }
  });

  it('is in nothing that a caller is told who did wrong', () => {
    expect(told.length).toBeGreaterThan(20);
    expect(found(told.join('\n'), marks)).toEqual([]);
  });
});
