import { describe, expect, it } from 'vitest';
import { deployments } from '#infra/config';
import { actionsOf, actionsOn, purposesOf, statementsOf } from './rights.ts';
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
/** What the hotline may: put down, and read by key who answers. No index, no history, no deletion. */
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

const rights: Record<string, string[]> = {
  api: [...cases, ...atRest, 'kms:GenerateMac'],
  executions: [...cases, ...atRest],
  hotline: [...takingIn, ...atRest, 'kms:GenerateMac'],
  parts: [...cases, ...atRest, 'kms:GenerateMac'],
  'open-duty': [...cases, ...atRest, 'states:SendTaskSuccess'],
  relay: [
    ...cases,
    ...stream,
    ...atRest,
    ...alerts,
    ...driving,
    'lambda:InvokeFunction',
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
  sweep: [...cases, ...atRest, ...alerts, ...driving, watching, 'lambda:InvokeFunction'],
  clock: [...cases, ...atRest, ...alerts, ...driving, watching, 'lambda:InvokeFunction'],
};

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

  it('only the doors put reporters down, and only `reporter` reads them (rep.privacy)', () => {
    const found = handlers.map((handler) => [handler, actionsOn(name, handler, 'Reporters')]);

    expect(found.filter(([, actions]) => actions?.length)).toEqual([
      ['api', ['dynamodb:PutItem']],
      ['hotline', ['dynamodb:PutItem']],
      ['parts', ['dynamodb:PutItem']],
      ['reporter', ['dynamodb:GetItem']],
    ]);
  });

  it('the seal is closed by the doors, and opened by `reporter` alone (rep.privacy)', () => {
    const found = handlers.map((handler) => [handler, actionsOn(name, handler, 'VaultSeal')]);

    expect(found.filter(([, actions]) => actions?.length)).toEqual([
      ['api', ['kms:Encrypt']],
      ['hotline', ['kms:Encrypt']],
      ['parts', ['kms:Encrypt']],
      ['reporter', ['kms:Decrypt']],
    ]);
  });

  it('`reporter` opens neither personal data nor machines, and sends to no office', () => {
    const may = statementsOf(name, 'reporter').map((statement) => JSON.stringify(statement));

    expect(may.filter((one) => /VaultData|VaultPseudonym|states:|-office-/.test(one))).toEqual([]);
  });

  it('personal data is opened by the API and for parts of acts only; the hotline can close it, and open none (rep.hot)', () => {
    const found = handlers.map((handler) => [handler, actionsOn(name, handler, 'VaultData')]);

    expect(found.filter(([, actions]) => actions?.length)).toEqual([
      ['api', ['kms:Decrypt', 'kms:GenerateDataKey']],
      ['hotline', ['kms:GenerateDataKey']],
      ['parts', ['kms:Decrypt', 'kms:GenerateDataKey']],
    ]);
  });

  it('the hotline makes data keys for personal data alone, and no county’s key', () => {
    const found = ['api', 'hotline'].map((handler) => [handler, purposesOf(name, handler)]);

    expect(found).toEqual([
      ['api', [['personal', 'files']]],
      ['hotline', [['personal']]],
    ]);
  });

  it('no policy knows Scan', () => {
    expect(JSON.stringify(resourcesOf(name, 'AWS::IAM::Policy'))).not.toContain('Scan');
  });
});
