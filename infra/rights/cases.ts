import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type CaseTables, indexNames } from '#infra/constructs/case-tables';
import { allow } from '#infra/rights/allow';
import type { Reach } from '#infra/rights/reach';

/** DynamoDB uses the tables' key in the name of its caller; the key cannot be used in any other way. */
const throughDynamo = ({ key }: CaseTables): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` },
    },
  });

/** Lets a function read and write cases by key, and query the indexes. Scan is allowed nowhere. */
export const workOnCases = (tables: CaseTables, worker: IFunction): void => {
  const { tableArn } = tables.cases;
  const byKey = ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem'];
  const actions = [...byKey, 'Query', 'UpdateItem'].map((action) => `dynamodb:${action}`);
  const indexes = indexNames.map((name) => `${tableArn}/index/${name}`);
  allow(worker, actions, [tableArn]);
  allow(worker, ['dynamodb:Query'], indexes);
  worker.addToRolePolicy(throughDynamo(tables));
};

const asPattern = (key: string): string => (key.endsWith('#') ? `${key}*` : key);

/** Allows actions on items whose partition key has this beginning, in the table or in an index. */
const atKeys = (actions: string[], resource: string, keys: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [resource],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys.map(asPattern) } },
  });

/** Lets a function do in the table of cases what its reach declares, and nothing else. */
export const reachCases = (
  tables: CaseTables,
  worker: IFunction,
  { reads, writes, deletes, asks }: Reach,
): void => {
  const { tableArn } = tables.cases;
  const reading = ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'Query'];
  const statements = [
    atKeys(reading, tableArn, reads),
    atKeys(['PutItem', 'UpdateItem'], tableArn, writes),
    ...(deletes.length > 0 ? [atKeys(['DeleteItem'], tableArn, deletes)] : []),
    ...Object.entries(asks).map(([index, keys]) =>
      atKeys(['Query'], `${tableArn}/index/${index}`, keys),
    ),
  ];
  for (const statement of statements) worker.addToRolePolicy(statement);
  worker.addToRolePolicy(throughDynamo(tables));
};

/**
 * Lets a function store what it receives, and read by key what it needs to find the responsible office. It queries no
 * index and no history, and deletes nothing.
 */
export const takeInCases = (tables: CaseTables, worker: IFunction): void => {
  const byKey = ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem'];
  allow(
    worker,
    byKey.map((action) => `dynamodb:${action}`),
    [tables.cases.tableArn],
  );
  worker.addToRolePolicy(throughDynamo(tables));
};

/** Lets a function count the calls of each caller, and nothing else. */
export const countCallers = ({ cases }: CaseTables, worker: IFunction): void =>
  worker.addToRolePolicy(atKeys(['UpdateItem'], cases.tableArn, ['CALLER#']));

/** Lets a function write a sealed reporter, and never read one. */
export const putReporters = ({ reporters }: CaseTables, worker: IFunction): void =>
  allow(worker, ['dynamodb:PutItem'], [reporters.tableArn]);
