import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionsOf } from './rights.ts';
import { functionsOf, names } from './templates.ts';

/** The rights that a command needs; for a command that is not listed, somebody must decide who may send it. */
const needs: Readonly<Record<string, readonly string[]>> = {
  BatchGetCommand: ['dynamodb:BatchGetItem'],
  DeleteCommand: ['dynamodb:DeleteItem'],
  GetCommand: ['dynamodb:GetItem'],
  PutCommand: ['dynamodb:PutItem'],
  QueryCommand: ['dynamodb:Query'],
  TransactWriteCommand: [
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
  ],
  UpdateCommand: ['dynamodb:UpdateItem'],
  DecryptCommand: ['kms:Decrypt'],
  EncryptCommand: ['kms:Encrypt'],
  GenerateDataKeyCommand: ['kms:GenerateDataKey'],
  GenerateMacCommand: ['kms:GenerateMac'],
  DescribeExecutionCommand: ['states:DescribeExecution'],
  SendTaskSuccessCommand: ['states:SendTaskSuccess'],
  StartExecutionCommand: ['states:StartExecution'],
  StopExecutionCommand: ['states:StopExecution'],
  GetObjectCommand: ['s3:GetObject', 's3:ListBucket'],
  PutObjectCommand: ['s3:PutObject'],
  CreateTopicCommand: ['sns:CreateTopic'],
  PublishCommand: ['sns:Publish'],
  SubscribeCommand: ['sns:Subscribe'],
};

const root = path.join(import.meta.dirname, '..', '..');
const sources = globSync('functions/**/*.ts', { cwd: root }).map((file) =>
  readFileSync(path.join(root, file), 'utf8'),
);
const sent = new Set(
  sources.flatMap((source) => source.match(/(?<=\bnew )[A-Z][A-Za-z]+Command\b/g) ?? []),
);

describe('what the adapters send to AWS', () => {
  it.each([...sent].sort())('%s is a right of some function', (command) => {
    const granted = names.map((name) =>
      Object.keys(functionsOf(name)).flatMap((handler) => actionsOf(name, handler)),
    );

    expect(needs[command], `${command} is not in the list of this test`).toBeDefined();
    for (const actions of granted)
      expect(actions).toEqual(expect.arrayContaining([...(needs[command] ?? [])]));
  });

  it('is never a Scan', () => {
    expect([...sent].filter((command) => command.includes('Scan'))).toEqual([]);
  });
});
