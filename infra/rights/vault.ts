import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { CaseTables } from '#infra/constructs/case-tables';
import type { Vault } from '#infra/constructs/vault';
import { allow } from '#infra/rights/allow';
import { putReporters } from '#infra/rights/cases';

/** Lets a function look one reporter up: the one that tells them, and the one that shows them to the police. */
export const openSeal = (tables: CaseTables, { seal }: Vault, worker: IFunction): void => {
  allow(worker, ['dynamodb:GetItem'], [tables.reporters.tableArn]);
  allow(worker, ['kms:Decrypt'], [seal.keyArn]);
};

/** A data key is made and opened for a purpose, which its encryption context names. */
type Purpose = 'personal' | 'files' | 'birthdays';

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
 * Lets a function close personal data, and open none. It makes no county's key: with one
 * of its own in the table it could read the files that others seal under it.
 */
export const closeVault = (vault: Vault, worker: IFunction): void => {
  const purposes: Purpose[] = ['personal', 'birthdays'];
  useDataKeys(vault, worker, { actions: ['kms:GenerateDataKey'], purposes });
  allow(worker, ['kms:GenerateMac'], [vault.pseudonym.keyArn]);
};

/**
 * Lets a function keep personal data and make tokens; with the purpose `files` also the files of children. Sealing a
 * reporter is a right of its own.
 */
export const workWithVault = (vault: Vault, worker: IFunction, purposes: Purpose[]): void => {
  useDataKeys(vault, worker, { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], purposes });
  allow(worker, ['kms:GenerateMac'], [vault.pseudonym.keyArn]);
};

/** Lets a function say when a child was born to those who watch the time, and ask nobody. */
export const sealBirthdays = (vault: Vault, worker: IFunction): void =>
  useDataKeys(vault, worker, { actions: ['kms:GenerateDataKey'], purposes: ['birthdays'] });

/** Lets a function watch when children come of an age. */
export const watchBirthdays = (vault: Vault, worker: IFunction): void =>
  useDataKeys(vault, worker, {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    purposes: ['birthdays'],
  });

/** Lets a function seal reporters: put them down, and never look again. */
export const sealReporters = (tables: CaseTables, { seal }: Vault, worker: IFunction): void => {
  putReporters(tables, worker);
  allow(worker, ['kms:Encrypt'], [seal.keyArn]);
};
