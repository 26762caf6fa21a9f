import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase, caseOf, historyOf } from './a-case.ts';

const REPORTER = {
  kind: 'school',
  unit: '白鹿乡希望小学',
  name: '欧阳若兰',
  telephone: '13999990001',
} as const;

let system: System;
let county: County;
let known: Awaited<ReturnType<typeof aCase>>;
let secrets: readonly string[];

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
  known = await aCase(county, { reporter: REPORTER });
  const { unit, name, telephone } = REPORTER;
  secrets = [unit, name, telephone, county.people.school, county.offices.school];
});

const clients = () => {
  const { endpoint, region } = system.cloud;
  const settings = { endpoint, region, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } };
  const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient(settings));
  return { dynamo, stepFunctions: new SFNClient(settings) };
};

const itemsOf = async (TableName: string) => {
  const items: Record<string, unknown>[] = [];
  for await (const page of paginateScan({ client: clients().dynamo }, { TableName })) {
    items.push(...(page.Items ?? []));
  }
  return items;
};

const expectNone = (text: string): void => {
  for (const secret of secrets) expect(text).not.toContain(secret);
};

/** Whether an item is in the directory, which has every officer; nothing else may show that one of them reported. */
const isDirectory = ({ type, pk }: Record<string, unknown>): boolean =>
  ['division', 'office', 'officer', 'directoryChange'].includes(String(type)) ||
  String(pk) === 'CLOCK';

it('is in no item of the cases table', async () => {
  const items = await itemsOf('local-cases');
  const own = items.filter((item) => JSON.stringify(item).includes(known.caseNumber));

  expect(own.length).toBeGreaterThan(10);
  expectNone(JSON.stringify(items.filter((item) => !isDirectory(item))));
});

it('is in no event of the history, whoever reads it', async () => {
  expectNone(JSON.stringify(await historyOf(county, known.caseNumber)));
});

it('is in no execution, neither in its input nor in its history', async () => {
  const { episodes } = await caseOf(county, known.caseNumber);
  const executionArn = episodes[0]?.executions[0]?.arn;
  const { stepFunctions } = clients();
  const { input } = await stepFunctions.send(new DescribeExecutionCommand({ executionArn }));
  const history = await stepFunctions.send(
    new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
  );

  expect(input).toContain(known.caseNumber);
  expectNone(`${input}${JSON.stringify(history.events)}`);
});

it('is in no alert', async () => {
  const params = { caseNumber: known.caseNumber };
  const { body } = await county.as('countyPolice').listCaseAlerts({ params });

  expect(body.items.length).toBeGreaterThan(0);
  expectNone(JSON.stringify(body));
});

it('lies in the table of reporters as ciphertext, and nothing else does', async () => {
  const items = await itemsOf('local-reporters');
  const own = items.filter(({ pk }) => pk === `REPORT#${known.caseNumber}-R1`);

  expect(own).toEqual([
    { pk: expect.any(String), sk: 'REPORTER', sealed: expect.stringMatching(/^[A-Za-z0-9+/=]+$/) },
  ]);
  expectNone(Buffer.from(String(own[0]?.sealed), 'base64').toString('utf8'));
  expectNone(JSON.stringify(items));
});
