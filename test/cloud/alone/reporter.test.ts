import { DescribeExecutionCommand, GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { aCase, type TheCase } from '../flow/a-case.ts';
import { aChangedCounty } from '../flow/a-changed-county.ts';
import { lastExecution } from '../flow/executions.ts';
import { machinesOf, smsTo, TABLE, tableOf } from '../flow/inspect.ts';
import { theSystem } from '../world.ts';

const TELEPHONE = '13999990077';
const MOBILE = `+86${TELEPHONE}`;
const REPORTER = {
  kind: 'school',
  unit: '白鹿乡希望小学',
  name: '欧阳若兰',
  telephone: TELEPHONE,
} as const;

const CONTENT = '已受理，孩子已由奶奶照料';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const receiptOf = async ({ receipt }: TheCase) =>
  (await county.as('school').showReport({ params: { receipt } })).body;

const toldTo = async (of: TheCase) =>
  (await of.history()).flatMap(({ type, data }) =>
    type === 'ReporterTold' ? [`${data.occasion} ${data.result}`] : [],
  );

/**
 * Whether an item belongs to a case. The directory has every officer, but nothing else may show that one of them
 * reported.
 */
const isOfCases = ({ type, pk }: Readonly<Record<string, unknown>>): boolean =>
  !['division', 'office', 'officer', 'directoryChange'].includes(String(type)) && pk !== 'CLOCK';

describe('a reporter', () => {
  let of: TheCase;

  beforeAll(async () => {
    of = await aCase(system, county, { reporter: REPORTER });
    await eventually(async () => (await toldTo(of)).length === 1);
    await of.end('accept', 'accepted');
    await of.end('feedback', 'sent', { content: CONTENT });
    await eventually(async () => (await toldTo(of)).length === 2);
  });

  it('is asked by SMS to help, and told by SMS that there is feedback (rep.assist)', async () => {
    const texts = await smsTo(system, MOBILE);

    expect(await toldTo(of)).toEqual(['assist handed_over', 'feedback handed_over']);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^【合力】.*协助调查/);
    expect(texts[1]).toMatch(/^【合力】.*反馈.*回执/);
    for (const text of texts) {
      expect([...text].length).toBeLessThanOrEqual(70);
      expect(text).not.toContain(of.caseNumber);
      expect(text).not.toMatch(/李小雨|千家洲|奶奶/);
    }
  });

  it('reads it under the receipt, and nothing else of the case (rep.privacy)', async () => {
    const { feedback, ...rest } = await receiptOf(of);

    expect(feedback).toEqual({ at: expect.any(String), content: CONTENT });
    expect(JSON.stringify(rest)).not.toContain(of.caseNumber);
  });

  it('stays unknown: in no item of the table, history, alert or execution (rep.privacy)', async () => {
    const secrets = [REPORTER.unit, REPORTER.name, TELEPHONE, county.people.school];
    const items: unknown[] = [];
    const pages = paginateScan({ client: tableOf(system) }, { TableName: TABLE });
    for await (const { Items = [] } of pages) items.push(...Items.filter(isOfCases));
    const executionArn = (await lastExecution(of)).arn;
    const machines = machinesOf(system);
    const asked = { executionArn, maxResults: 1000 };
    const found = JSON.stringify([
      items,
      await of.history(),
      await of.alerts(),
      await of.show(),
      (await machines.send(new DescribeExecutionCommand({ executionArn }))).input,
      (await machines.send(new GetExecutionHistoryCommand(asked))).events,
    ]);

    expect(items.length).toBeGreaterThan(20);
    expect(found).toContain(of.caseNumber);
    expect(secrets.filter((secret) => found.includes(secret))).toEqual([]);
    expect(JSON.stringify(items)).not.toContain(CONTENT);
  });
});

describe('a reporter without a telephone', () => {
  it('finds the feedback under the receipt all the same, and the case says so (rep.privacy)', async () => {
    const own = await aChangedCounty(system, { officers: { school: { mobile: undefined } } });
    const reporter = { kind: 'school', telephone: '0737-4220000' } as const;
    const of = await aCase(system, own, { reporter });
    await of.end('accept', 'accepted');
    await of.end('feedback', 'sent', { content: CONTENT });

    await eventually(async () => (await toldTo(of)).length === 2);

    expect(await toldTo(of)).toEqual(['assist no_telephone', 'feedback no_telephone']);
    const params = { receipt: of.receipt };
    const { body } = await own.as('school').showReport({ params });
    expect(body.feedback?.content).toBe(CONTENT);
  });
});
