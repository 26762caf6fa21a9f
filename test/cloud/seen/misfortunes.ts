import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { System } from '#local/system';
import type { County } from '../a-county.ts';
import { type Asked, ask, keyed } from '../api/ask.ts';
import type { TheCase } from '../flow/a-case.ts';
import { cloudOf, TABLE, tableOf } from '../flow/inspect.ts';
import { ASCII_MARK, MARK, NUMBER_MARKS } from './marks.ts';

const wrongCalls = (county: County, of: TheCase, dutyId: string): readonly Asked[] => {
  const as = county.people.school;
  const police = county.people.countyPolice;
  const report = (body: string) => ({
    method: 'POST',
    path: '/reports',
    as,
    headers: keyed(),
    body,
  });
  const path = `/duties/${dutyId}/outcome`;
  const marked = encodeURIComponent(MARK);
  return [
    ...[MARK, `{"place": "${MARK}", `, JSON.stringify({ [MARK]: MARK, division: ASCII_MARK })].map(
      (body) => ({ method: 'POST', path: '/hotline', headers: keyed(), body }),
    ),
    report(`{"place": "${MARK}", `),
    report(MARK),
    report(JSON.stringify({ place: MARK, child: { name: MARK }, [MARK]: MARK })),
    report(JSON.stringify({ situations: [MARK], division: MARK, place: 7, child: MARK })),
    ...NUMBER_MARKS.flatMap((number) => [
      report(JSON.stringify({ situations: [number], division: number, [number]: number })),
      { path: `/duties?office=${number}`, as: police },
      { path: `/cases/${number}/history?after=${number}`, as: police },
    ]),
    report(JSON.stringify({ course: MARK.repeat(100_000) })),
    { ...report('{}'), headers: { ...keyed(ASCII_MARK), 'content-type': `text/${ASCII_MARK}` } },
    { ...report('{}'), headers: { 'idempotency-key': `${ASCII_MARK} ${ASCII_MARK}` } },
    { ...report('{}'), headers: keyed(ASCII_MARK) },
    {
      method: 'POST',
      path,
      as: police,
      headers: keyed(ASCII_MARK, 1),
      body: `{"${MARK}":"${MARK}"}`,
    },
    {
      method: 'POST',
      path,
      as: police,
      headers: { ...keyed(), 'if-match': ASCII_MARK },
      body: JSON.stringify({ outcome: MARK, at: MARK }),
    },
    { path: `/cases/${marked}`, as: police },
    { path: `/cases/${ASCII_MARK}/history?after=${ASCII_MARK}&${marked}=${marked}`, as: police },
    { path: `/reports/${ASCII_MARK}`, as },
    { path: `/${marked}`, as },
    { method: 'PATCH', path: `/duties/${ASCII_MARK}`, as },
    { path: `/duties?office=${marked}`, as: police },
    { path: '/me', headers: { authorization: `Bearer ${ASCII_MARK}` } },
    { path: `/cases/${of.caseNumber}`, as: ASCII_MARK },
  ];
};

interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Damages a record: stores content there that it should never have. */
const spoil = (system: System, key: Key) =>
  tableOf(system).send(
    new PutCommand({ TableName: TABLE, Item: { ...key, value: { name: MARK, kind: MARK } } }),
  );

const invoke = async (system: System, handler: string, event: unknown): Promise<string> => {
  const lambda = new LambdaClient(cloudOf(system));
  const Payload = Buffer.from(JSON.stringify(event));
  const answer = await lambda.send(
    new InvokeCommand({ FunctionName: `local-${handler}`, Payload }),
  );
  return Buffer.from(answer.Payload ?? []).toString();
};

const inserted = (pk: string, sk: string) => ({
  Records: [{ eventName: 'INSERT', dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } }],
});

const SHARDS = [0, 1];

const spoiledAt = (of: TheCase): string => `2026-01-01T00:00:00.000Z#spoiled-${of.caseNumber}`;

/** Messages that no worker can read: they stay, and make the system's health red, until they are removed. */
const spoiledMessages = (of: TheCase): readonly Key[] =>
  SHARDS.flatMap((shard) =>
    ['OUTBOX', 'REPORTER-OUTBOX'].map((box) => ({ pk: `${box}#${shard}`, sk: spoiledAt(of) })),
  );

/** Events that workers cannot read, and records that they cannot. */
const brokenWork = async (system: System, of: TheCase): Promise<readonly string[]> => {
  const sk = spoiledAt(of);
  for (const key of spoiledMessages(of)) await spoil(system, key);
  return [
    await invoke(system, 'open-duty', { duty: MARK, of: { county: MARK }, token: MARK }),
    await invoke(system, 'open-duty', MARK),
    await invoke(system, 'executions', { detail: { status: 'FAILED', input: `{"name": ${MARK}` } }),
    await invoke(system, 'relay', inserted('OUTBOX#0', sk)),
    await invoke(system, 'relay', inserted('OUTBOX#0', `${MARK}#${MARK}`)),
    await invoke(system, 'reporter', inserted('REPORTER-OUTBOX#0', sk)),
  ];
};

/** Removes everything that would make the health red for later stories. */
export const mend = async (system: System, of: TheCase): Promise<void> => {
  for (const Key of spoiledMessages(of)) {
    await tableOf(system).send(new DeleteCommand({ TableName: TABLE, Key }));
  }
};

/** Causes every failure in which a person's data is at hand. @returns the answers to the callers. */
export const misfortunes = async (
  system: System,
  county: County,
  of: TheCase,
): Promise<readonly string[]> => {
  const { id } = await of.duty('dispatch');
  const told: string[] = [];
  await system.officers.enrol(ASCII_MARK);
  for (const call of wrongCalls(county, of, id)) told.push((await ask(system, call)).text);
  await spoil(system, { pk: `CASE#${of.caseNumber}`, sk: `DUTY#${id}` });
  const broken = { path: `/duties/${id}`, as: county.people.countyPolice };
  told.push((await ask(system, broken)).text);
  return [...told, ...(await brokenWork(system, of))];
};
