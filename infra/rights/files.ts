import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { FileStore } from '#infra/constructs/file-store';
import type { NamedDeployment } from '#infra/deployment';
import { filesBucketArn } from '#infra/names';
import { allow, allowPrefix } from '#infra/rights/allow';

/**
 * Lets a function put and read the files of cases, and delete none. The right to list is what makes S3 answer that an
 * object does not exist; the keys that a list would show say nothing.
 */
export const keepFiles = (
  deployment: NamedDeployment,
  { key }: FileStore,
  worker: IFunction,
): void => {
  const bucket = filesBucketArn(deployment);
  for (const folder of ['kept', 'held'])
    allowPrefix(worker, ['s3:GetObject', 's3:PutObject'], `${bucket}/${folder}/`);
  allow(worker, ['s3:ListBucket'], [bucket]);
  worker.addToRolePolicy(
    new PolicyStatement({
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `s3.${Aws.REGION}.${Aws.URL_SUFFIX}` } },
    }),
  );
};
