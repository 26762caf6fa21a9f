import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { CaseTables } from '#infra/constructs/case-tables';
import type { Vault } from '#infra/constructs/vault';
import { allow } from '#infra/rights/allow';

/** Lets the one function that tells reporters look one of them up. */
export const openSeal = (tables: CaseTables, { seal }: Vault, worker: IFunction): void => {
  allow(worker, ['dynamodb:GetItem'], [tables.reporters.tableArn]);
  allow(worker, ['kms:Decrypt'], [seal.keyArn]);
};

/** A data key is made and opened for a purpose, which its encryption context names. */
type Purpose = 'personal' | 'files';

/** A key that a function made for another purpose opens nothing: the key service refuses it. */
const useDataKeys = (
  { data }: Vault,
  worker: IFunction,
  on: { readonly actions: string[]; readonly purposes: Purpose[] },
): void =>
  worker.addToRolePolicy(
    new PolicyStatement({
      actions: on.actions,
      resources: [data.keyArn],
      conditions: { StringEquals: { 'kms:EncryptionContext:purpose': on.purposes } },
    }),
  );

/**
 * Lets a function close personal data and the reporter's seal, and open neither. It makes no county's key: with one
 * of its own in the table it could read the files that others seal under it.
 */
export const closeVault = (vault: Vault, worker: IFunction): void => {
  useDataKeys(vault, worker, { actions: ['kms:GenerateDataKey'], purposes: ['personal'] });
  allow(worker, ['kms:Encrypt'], [vault.seal.keyArn]);
  allow(worker, ['kms:GenerateMac'], [vault.pseudonym.keyArn]);
};

/**
 * Lets a function keep personal data and the files of children, make tokens and seal reporters; opening the seal is
 * not its right.
 */
export const workWithVault = (vault: Vault, worker: IFunction): void => {
  const actions = ['kms:Decrypt', 'kms:GenerateDataKey'];
  useDataKeys(vault, worker, { actions, purposes: ['personal', 'files'] });
  allow(worker, ['kms:Encrypt'], [vault.seal.keyArn]);
  allow(worker, ['kms:GenerateMac'], [vault.pseudonym.keyArn]);
};
