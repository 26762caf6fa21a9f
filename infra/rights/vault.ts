import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Vault } from '#infra/constructs/vault';
import { allow } from '#infra/rights/allow';

/** Lets a function keep personal data and seal reporters; opening the seal is nobody's right here. */
export const useVault = ({ data, seal, pseudonym }: Vault, worker: IFunction): void => {
  allow(worker, ['kms:Decrypt', 'kms:GenerateDataKey'], [data.keyArn]);
  allow(worker, ['kms:Encrypt'], [seal.keyArn]);
  allow(worker, ['kms:GenerateMac'], [pseudonym.keyArn]);
};
