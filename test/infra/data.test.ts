import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { names, production, resourcesOf } from './templates.ts';

const Index = z.object({
  IndexName: z.string(),
  Projection: z.object({ ProjectionType: z.string() }),
  KeySchema: z.array(z.object({ AttributeName: z.string() })),
});

const tableOf = (name: string, table: string) =>
  resourcesOf(name, 'AWS::DynamoDB::Table').find(
    ({ Properties }) => Properties.TableName === `${name}-${table}`,
  );

describe.each(names)('the tables of %s', (name) => {
  it.each(['cases', 'reporters'])(
    '%s can be restored to any second, under a key of ours',
    (table) => {
      expect(tableOf(name, table)?.Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      });
    },
  );

  it('cases are found by what is due, by office and by area', () => {
    const { GlobalSecondaryIndexes } = tableOf(name, 'cases')?.Properties ?? {};
    const indexes = z
      .array(Index)
      .parse(GlobalSecondaryIndexes)
      .map(({ IndexName, Projection: { ProjectionType }, KeySchema }) => [
        IndexName,
        ProjectionType,
        ...KeySchema.map(({ AttributeName }) => AttributeName),
      ]);

    expect(indexes).toEqual([
      ['due', 'KEYS_ONLY', 'duePk', 'dueSk'],
      ['work', 'ALL', 'workPk', 'workSk'],
      ['area', 'ALL', 'areaPk', 'areaSk'],
    ]);
  });

  it('cases forget what has expired and tell of what is new', () => {
    expect(tableOf(name, 'cases')?.Properties).toMatchObject({
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    });
  });

  it('only new messages of an outbox wake its worker', () => {
    const woken = resourcesOf(name, 'AWS::Lambda::EventSourceMapping').map(({ Properties }) => [
      JSON.stringify(Properties.FunctionName).match(/Relay|Reporter/)?.[0],
      JSON.parse(Properties.FilterCriteria.Filters[0].Pattern),
    ]);
    const newIn = (prefix: string) => ({
      eventName: ['INSERT'],
      dynamodb: { Keys: { pk: { S: [{ prefix }] } } },
    });

    expect(Object.fromEntries(woken)).toEqual({
      Relay: newIn('OUTBOX#'),
      Reporter: newIn('REPORTER-OUTBOX#'),
    });
  });
});

describe.each(production)('in production, %s', (name) => {
  it.each([
    'AWS::DynamoDB::Table',
    'AWS::KMS::Key',
    'AWS::Cognito::UserPool',
    'AWS::Logs::LogGroup',
  ])('keeps every %s when its stack goes', (type) => {
    const policies = resourcesOf(name, type).map(({ DeletionPolicy }) => DeletionPolicy);

    expect(policies.filter((policy) => policy !== 'Retain')).toEqual([]);
  });

  it('protects tables from deletion', () => {
    const tables = resourcesOf(name, 'AWS::DynamoDB::Table');

    expect(tables.map(({ Properties }) => Properties.DeletionProtectionEnabled)).toEqual([
      true,
      true,
    ]);
  });
});

it('leaves nothing of a local deployment behind', () => {
  const policies = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::Cognito::UserPool']
    .flatMap((type) => resourcesOf('local', type))
    .map(({ DeletionPolicy }) => DeletionPolicy);

  expect(new Set(policies)).toEqual(new Set(['Delete']));
});

describe.each(names)('the bucket of files of %s', (name) => {
  const [bucket] = resourcesOf(name, 'AWS::S3::Bucket');

  it('is open to nobody, and encrypts under a key of ours', () => {
    expect(bucket?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
        ],
      },
    });
  });

  it('forgets parts of uploads that were never completed, and nothing else', () => {
    const { Rules } = bucket?.Properties.LifecycleConfiguration ?? {};

    expect(Rules).toEqual([
      { Prefix: 'held/', ExpirationInDays: 7, Status: 'Enabled' },
      { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
    ]);
  });
});
