import type { CaseTables } from '#infra/constructs/case-tables';
import type { Vault } from '#infra/constructs/vault';
import type { NamedDeployment } from '#infra/deployment';
import { filesBucket, machineArnPrefix, officeTopicArnPrefix, partsTopicArn } from '#infra/names';
import type { ConsoleEnvironment } from '#schemas/console-environment';
import type {
  AudienceEnvironment,
  DeskEnvironment,
  DisclosureEnvironment,
  HotlineEnvironment,
  IntakeEnvironment,
  OpenDutyEnvironment,
  PapersEnvironment,
  PartsEnvironment,
  RegistryEnvironment,
  RelayEnvironment,
  ReporterEnvironment,
  SweepEnvironment,
  WorkEnvironment,
} from '#schemas/environment';

/** The variables that a schema reads: the same names, before they are parsed. */
type Variables<Environment> = Record<keyof Environment, string>;

/** The variables of every function: its deployment. */
export const baseVariables = (
  { name, shards, movableClock }: NamedDeployment,
  { cases }: CaseTables,
) =>
  ({
    DEPLOYMENT: name,
    TABLE_NAME: cases.tableName,
    SHARDS: String(shards),
    CLOCK: movableClock ? 'movable' : 'system',
  }) satisfies Variables<OpenDutyEnvironment>;

/** The further variables of the relay, and most of those of sweep and clock: the machines and the channels of alerts. */
export const relayVariables = (deployment: NamedDeployment, tables: CaseTables) =>
  ({
    ...baseVariables(deployment, tables),
    MACHINE_ARN_PREFIX: machineArnPrefix(deployment),
    PARTS_TOPIC: partsTopicArn(deployment),
    TOPIC_ARN_PREFIX: officeTopicArnPrefix(deployment),
    SMS_PORT: deployment.sms === 'sns' ? 'sns' : deployment.sms.gateway,
    SMS_SIGNATURE: deployment.smsSignature,
  }) satisfies Variables<RelayEnvironment>;

/** The variables of sweep and clock: they decrypt birth dates. */
export const sweepVariables = (deployment: NamedDeployment, tables: CaseTables, vault: Vault) =>
  ({
    ...relayVariables(deployment, tables),
    DATA_KEY_ID: vault.data.keyArn,
  }) satisfies Variables<SweepEnvironment>;

/** The variables of the function that informs reporters: the register, its seal, and SMS. */
export const reporterVariables = (deployment: NamedDeployment, tables: CaseTables, vault: Vault) =>
  ({
    ...baseVariables(deployment, tables),
    REPORTERS_TABLE_NAME: tables.reporters.tableName,
    SEAL_KEY_ID: vault.seal.keyArn,
    SMS_PORT: deployment.sms === 'sns' ? 'sns' : deployment.sms.gateway,
    SMS_SIGNATURE: deployment.smsSignature,
  }) satisfies Variables<ReporterEnvironment>;

/** The variables of the function that carries out parts: keys, and the reporters' table. */
export const partsVariables = (deployment: NamedDeployment, tables: CaseTables, vault: Vault) =>
  ({
    ...baseVariables(deployment, tables),
    REPORTERS_TABLE_NAME: tables.reporters.tableName,
    DATA_KEY_ID: vault.data.keyArn,
    PSEUDONYM_KEY_ID: vault.pseudonym.keyArn,
    SEAL_KEY_ID: vault.seal.keyArn,
  }) satisfies Variables<PartsEnvironment>;

/** The variables of the hotline: keys to encrypt with, the reporters' table, and its county. */
export const hotlineVariables = (deployment: NamedDeployment, tables: CaseTables, vault: Vault) =>
  ({
    ...baseVariables(deployment, tables),
    REPORTERS_TABLE_NAME: tables.reporters.tableName,
    DATA_KEY_ID: vault.data.keyArn,
    PSEUDONYM_KEY_ID: vault.pseudonym.keyArn,
    SEAL_KEY_ID: vault.seal.keyArn,
    COUNTY: deployment.county,
    CALLS_PER_CALLER: String(deployment.hotlinePerCaller.calls),
    CALLER_MINUTES: String(deployment.hotlinePerCaller.minutes),
  }) satisfies Variables<HotlineEnvironment>;

const roleIn = ({ administratorRole: { claim, value } }: NamedDeployment): string =>
  `${claim}=${value}`;

/** The variables of every function that answers officers and reporters: keys, and how callers are identified. */
const audienceVariables = (deployment: NamedDeployment, tables: CaseTables, vault: Vault) =>
  ({
    ...baseVariables(deployment, tables),
    DATA_KEY_ID: vault.data.keyArn,
    PSEUDONYM_KEY_ID: vault.pseudonym.keyArn,
    SUBJECT_CLAIM: deployment.subjectClaim,
    ADMINISTRATORS: deployment.administrators.join(','),
    ADMINISTRATOR_ROLE: roleIn(deployment),
  }) satisfies Variables<AudienceEnvironment>;

/** The variables of each of these functions. */
export const variablesOf = (deployment: NamedDeployment, tables: CaseTables, vault: Vault) => {
  const every = audienceVariables(deployment, tables, vault);
  const sealed = {
    ...every,
    REPORTERS_TABLE_NAME: tables.reporters.tableName,
    SEAL_KEY_ID: vault.seal.keyArn,
  };
  return {
    intake: sealed satisfies Variables<IntakeEnvironment>,
    disclosure: sealed satisfies Variables<DisclosureEnvironment>,
    work: {
      ...every,
      MACHINE_ARN_PREFIX: machineArnPrefix(deployment),
    } satisfies Variables<WorkEnvironment>,
    registry: every satisfies Variables<RegistryEnvironment>,
    papers: {
      ...every,
      FILES_BUCKET: filesBucket(deployment),
    } satisfies Variables<PapersEnvironment>,
    desk: every satisfies Variables<DeskEnvironment>,
  };
};

/** The variables of the console: where its officers sign in. An emulator adds its own address. */
export const consoleVariables = (
  { name }: NamedDeployment,
  { issuer, client, scope }: Readonly<Record<'issuer' | 'client' | 'scope', string>>,
) =>
  ({ DEPLOYMENT: name, ISSUER: issuer, CLIENT: client, SCOPE: scope }) satisfies Variables<
    Omit<ConsoleEnvironment, 'AWS_ENDPOINT_URL'>
  >;
