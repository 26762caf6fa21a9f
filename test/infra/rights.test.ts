import { describe, expect, it } from 'vitest';
import { deployments } from '#infra/config';
import { reachOf } from '#infra/rights/reach';
import { actionsOf, actionsOn, keysOf, purposesOf, statementsOf } from './rights.ts';
import { functionsOf, names, resourcesOf } from './templates.ts';

const cases = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:UpdateItem',
];
/**
 * The rights of the hotline: write, and read by key to find the responsible office. No index, no history, no deletion.
 */
const takingIn = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
];
const stream = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];
const atRest = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];
const alerts = ['sns:CreateTopic', 'sns:Publish', 'sns:Subscribe'];
const driving = ['states:SendTaskSuccess', 'states:StartExecution', 'states:StopExecution'];
const watching = 'states:DescribeExecution';

/** The rights of every function that answers callers; its reach limits the keys. */
const answering = cases.filter((action) => action !== 'dynamodb:DeleteItem');

const rights: Record<string, string[]> = {
  desk: [...answering, ...atRest, 'kms:GenerateMac'],
  disclosure: [...cases, ...atRest, 'kms:GenerateMac'],
  papers: [...cases, ...atRest, 'kms:GenerateMac', 's3:GetObject', 's3:ListBucket', 's3:PutObject'],
  executions: [...cases, ...atRest],
  hotline: [...takingIn, 'dynamodb:UpdateItem', ...atRest, 'kms:GenerateMac'],
  console: [],
  parts: [...cases, ...atRest, 'kms:GenerateMac'],
  intake: [...answering, ...atRest, 'kms:GenerateMac'],
  registry: [...cases, ...atRest, 'kms:GenerateMac'],
  work: [...cases, ...atRest, 'kms:GenerateMac'],
  'open-duty': [...cases, ...atRest, 'states:SendTaskSuccess'],
  relay: [
    ...cases,
    ...stream,
    ...atRest,
    ...alerts,
    ...driving,
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:SendMessage',
  ],
  reporter: [
    ...cases,
    ...stream,
    ...atRest,
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:SendMessage',
  ],
  sweep: [...cases, ...atRest, ...alerts, ...driving, watching],
  clock: [...cases, ...atRest, ...alerts, ...driving, watching],
};

const routed = ['intake', 'work', 'registry', 'desk', 'disclosure', 'papers'] as const;

/** The rights that an audience lacks compared with another, which are the reason for a function of its own. */
describe('the split by audience', () => {
  const beginnings = (handler: (typeof routed)[number], does: 'reads' | 'writes' | 'deletes') =>
    new Set(reachOf[handler][does]);

  it('keeps receipts, rosters and the seal with `intake`, so that no officer’s work meets a reporter', () => {
    for (const handler of ['work', 'registry', 'desk', 'disclosure', 'papers'] as const)
      for (const key of ['RECEIPT#', 'ROSTER#'])
        expect(beginnings(handler, 'reads').has(key), `${handler} ${key}`).toBe(false);
  });

  it('keeps files of children from `desk` and `disclosure`, and cases from the writing of `desk` and `registry`', () => {
    for (const handler of ['desk', 'disclosure'] as const)
      for (const key of ['FILE#', 'CHILD#', 'COUNTY-KEY#'])
        expect(beginnings(handler, 'reads').has(key)).toBe(false);
    for (const handler of ['desk', 'registry'] as const)
      expect(beginnings(handler, 'writes').has('CASE#')).toBe(false);
  });

  it('lets `desk` alone write the directory, and `work` alone list an office’s duties', () => {
    const mayWrite = routed.filter((handler) => beginnings(handler, 'writes').has('OFFICER#'));
    const mayDelete = routed.filter((handler) => reachOf[handler].deletes.length > 0);
    const mayList = routed.filter((handler) => reachOf[handler].asks.work);

    expect({ mayWrite, mayDelete, mayList }).toEqual({
      mayWrite: ['desk'],
      mayDelete: ['work', 'registry', 'disclosure', 'papers'],
      mayList: ['work'],
    });
  });
});

describe.each(names)('in %s', (name) => {
  const handlers = Object.keys(rights).filter((handler) => handler !== 'clock' || name === 'local');

  it('there are these functions and no others', () => {
    expect(Object.keys(functionsOf(name)).sort()).toEqual(handlers.sort());
  });

  it.each(handlers)('%s may do what its work needs, and nothing else', (handler) => {
    const sms = handler === 'reporter' && deployments[name]?.sms === 'sns' ? ['sns:Publish'] : [];

    expect(actionsOf(name, handler)).toEqual([...(rights[handler] ?? []), ...sms].toSorted());
  });

  it.each(handlers)('%s names what it may touch', (handler) => {
    const unnamed = statementsOf(name, handler)
      .filter(({ Resource }) => Resource === '*')
      .flatMap(({ Action }) => Action);

    expect(unnamed.filter((action) => !/^xray:|^dynamodb:ListStreams$/.test(action))).toEqual([]);
  });

  const mayOn = (word: string) =>
    Object.fromEntries(
      handlers
        .map((handler) => [handler, actionsOn(name, handler, word)] as const)
        .filter(([, actions]) => actions.length > 0),
    );

  it('only the doors put reporters down; `reporter` reads them to tell, `disclosure` to show (rep.privacy)', () => {
    expect(mayOn('Reporters')).toEqual({
      intake: ['dynamodb:PutItem'],
      hotline: ['dynamodb:PutItem'],
      parts: ['dynamodb:PutItem'],
      disclosure: ['dynamodb:GetItem'],
      reporter: ['dynamodb:GetItem'],
    });
  });

  it('the seal is closed by the doors, and opened by `reporter` and `disclosure` alone (rep.privacy)', () => {
    expect(mayOn('VaultSeal')).toEqual({
      intake: ['kms:Encrypt'],
      hotline: ['kms:Encrypt'],
      parts: ['kms:Encrypt'],
      disclosure: ['kms:Decrypt'],
      reporter: ['kms:Decrypt'],
    });
  });

  it('`reporter` opens neither personal data nor machines, and sends to no office', () => {
    const may = statementsOf(name, 'reporter').map((statement) => JSON.stringify(statement));

    expect(may.filter((one) => /VaultData|VaultPseudonym|states:|-office-/.test(one))).toEqual([]);
  });

  it('personal data is opened by what answers officers and carries out parts of acts; the hotline can close it, and open none (rep.hot)', () => {
    const both = ['kms:Decrypt', 'kms:GenerateDataKey'];

    expect(mayOn('VaultData')).toEqual({
      intake: [...both, 'kms:GenerateDataKey'],
      work: [...both, 'kms:GenerateDataKey'],
      registry: both,
      desk: both,
      disclosure: both,
      papers: both,
      hotline: ['kms:GenerateDataKey'],
      parts: [...both, 'kms:GenerateDataKey'],
      sweep: both,
      ...(name === 'local' && { clock: both }),
    });
  });

  it('the files of cases are put and read by `papers` alone, and deleted by nobody (rep.privacy)', () => {
    expect(mayOn('-files-')).toEqual({
      papers: ['s3:GetObject', 's3:GetObject', 's3:ListBucket', 's3:PutObject', 's3:PutObject'],
    });
  });

  it('the hotline changes what is there at the counts of callers alone', () => {
    expect(keysOf(name, 'hotline')).toEqual({ 'dynamodb:UpdateItem': ['CALLER#*'] });
  });

  it('whoever watches the time opens birthdays and nothing else', () => {
    const watching = handlers.filter((handler) => handler === 'sweep' || handler === 'clock');

    for (const handler of watching) expect(purposesOf(name, handler)).toEqual([['birthdays']]);
    expect(purposesOf(name, 'relay')).toEqual([]);
  });

  it('desk, disclosure and hotline use data keys for personal data alone: they open no file, and make no county’s key', () => {
    const answers = ['intake', 'work', 'registry', 'desk', 'disclosure', 'papers', 'hotline'];
    const found = answers.map((handler) => [handler, purposesOf(name, handler)]);

    expect(Object.fromEntries(found)).toEqual({
      intake: [['personal', 'files'], ['birthdays']],
      work: [['personal', 'files'], ['birthdays']],
      registry: [['personal', 'files']],
      desk: [['personal']],
      disclosure: [['personal']],
      papers: [['personal', 'files']],
      hotline: [['personal', 'birthdays']],
    });
  });

  it.each(routed)(
    '%s reads, writes and deletes at the keys of its reach, and asks its indexes',
    (handler) => {
      const { reads, writes, deletes, asks } = reachOf[handler];
      const like = (keys: readonly string[]) =>
        keys.map((key) => (key.endsWith('#') ? `${key}*` : key));
      const at = (actions: readonly string[], keys: readonly string[], index = '') =>
        keys.length === 0
          ? {}
          : Object.fromEntries(actions.map((one) => [`dynamodb:${one}${index}`, like(keys)]));

      expect(keysOf(name, handler)).toEqual({
        ...at(['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'Query'], reads),
        ...at(['PutItem', 'UpdateItem'], writes),
        ...at(['DeleteItem'], deletes),
        ...at(['Query'], asks.work ?? [], ' work'),
        ...at(['Query'], asks.area ?? [], ' area'),
      });
    },
  );

  it.each(routed)('%s does nothing to a case or a register without naming the keys', (handler) => {
    const free = statementsOf(name, handler)
      .filter(({ Condition }) => Condition?.['ForAllValues:StringLike'] === undefined)
      .filter(({ Resource }) => JSON.stringify(Resource).includes('TablesCases'));

    expect(free).toEqual([]);
  });

  it('no policy knows Scan', () => {
    expect(JSON.stringify(resourcesOf(name, 'AWS::IAM::Policy'))).not.toContain('Scan');
  });
});
