import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { CaseTables } from '#infra/constructs/case-tables';
import type { Vault } from '#infra/constructs/vault';
import { allow } from '#infra/rights/allow';

/** Lets the one function that tells reporters look one of them up. */
export const openSeal = (tables: CaseTables, { seal }: Vault, worker: IFunction): void => {
  allow(worker, ['dynamodb:GetItem'], [tables.reporters.tableArn]);
  allow(worker, ['kms:Decrypt'], [seal.keyArn]);
};

/** Lets a function close personal data and the reporter's seal, and open neither. */
export const closeVault = ({ data, seal, pseudonym }: Vault, worker: IFunction): void => {
  allow(worker, ['kms:GenerateDataKey'], [data.keyArn]);
  allow(worker, ['kms:Encrypt'], [seal.keyArn]);
  allow(worker, ['kms:GenerateMac'], [pseudonym.keyArn]);
};

/** Lets a function keep personal data and seal reporters; opening the seal is not its right. */
export const workWithVault = ({ data, seal, pseudonym }: Vault, worker: IFunction): void => {
  allow(worker, ['kms:Decrypt', 'kms:GenerateDataKey'], [data.keyArn]);
  allow(worker, ['kms:Encrypt'], [seal.keyArn]);
  allow(worker, ['kms:GenerateMac'], [pseudonym.keyArn]);
};
