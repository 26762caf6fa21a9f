import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { CaseTables } from '#infra/constructs/case-tables';
import type { Vault } from '#infra/constructs/vault';
import { allow } from '#infra/rights/allow';
import { putReporters } from '#infra/rights/cases';

/**
 * Lets a function read one reporter: the function that sends them messages, or the one that shows them to the police.
 */
export const openSeal = (tables: CaseTables, { seal }: Vault, worker: IFunction): void => {
  allow(worker, ['dynamodb:GetItem'], [tables.reporters.tableArn]);
  allow(worker, ['kms:Decrypt'], [seal.keyArn]);
};

/** The purpose of a data key, which its encryption context names. */
type Purpose = 'personal' | 'files' | 'birthdays';

/** Lets a function use data keys for these purposes only: the key service refuses a key that was made for another. */
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
 * Lets a function encrypt personal data, and decrypt none. It cannot make a county's key: with one of its own in the
 * table it could read the files that others seal under it.
 */
export const closeVault = (vault: Vault, worker: IFunction): void => {
  const purposes: Purpose[] = ['personal', 'birthdays'];
  useDataKeys(vault, worker, { actions: ['kms:GenerateDataKey'], purposes });
  allow(worker, ['kms:GenerateMac'], [vault.pseudonym.keyArn]);
};

/**
 * Lets a function seal and open personal data and make tokens; with the purpose `files` also children's files. Sealing
 * a reporter is a separate right.
 */
export const workWithVault = (vault: Vault, worker: IFunction, purposes: Purpose[]): void => {
  useDataKeys(vault, worker, { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], purposes });
  allow(worker, ['kms:GenerateMac'], [vault.pseudonym.keyArn]);
};

/** Lets a function seal birth dates for the functions that watch ages, and open none. */
export const sealBirthdays = (vault: Vault, worker: IFunction): void =>
  useDataKeys(vault, worker, { actions: ['kms:GenerateDataKey'], purposes: ['birthdays'] });

/** Lets a function watch when children reach an age. */
export const watchBirthdays = (vault: Vault, worker: IFunction): void =>
  useDataKeys(vault, worker, {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    purposes: ['birthdays'],
  });

/** Lets a function seal reporters: write them, and never read them. */
export const sealReporters = (tables: CaseTables, { seal }: Vault, worker: IFunction): void => {
  putReporters(tables, worker);
  allow(worker, ['kms:Encrypt'], [seal.keyArn]);
};
