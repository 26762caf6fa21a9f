import * as z from 'zod';
import { DivisionCode } from './ids.ts';

/** The variables of every function: its deployment. */
export const BaseEnvironment = z.object({
  /** The deployment's name in `infra/config.ts`; resource names start with it. */
  DEPLOYMENT: z.string(),
  TABLE_NAME: z.string(),
  /** The number of shards of the due-index and the outbox. */
  SHARDS: z.coerce.number().int().positive(),
  /** `movable` only where the deployment allows its clock to be moved; never in production. */
  CLOCK: z.enum(['system', 'movable']),
});

/** Personal data is sealed under one key; pseudonyms are made with another. */
const VaultEnvironment = z.object({
  DATA_KEY_ID: z.string(),
  PSEUDONYM_KEY_ID: z.string(),
});

const MachineEnvironment = z.object({
  /** `arn:<partition>:states:<region>:<account>:stateMachine:<deployment>-`, to be followed by a machine's name. */
  MACHINE_ARN_PREFIX: z.string(),
});

/** The variables of every function that officers and reporters call, for any audience. */
export const AudienceEnvironment = BaseEnvironment.extend(VaultEnvironment.shape).extend({
  /** The claim of the token that names the officer: Cognito's `username`, another issuer's `sub`. */
  SUBJECT_CLAIM: z.string(),
  /** The subjects that administer the whole deployment, separated by commas. */
  ADMINISTRATORS: z.string(),
  /** `<claim>=<value>`: whoever has a token with this claim and value administers the whole deployment. */
  ADMINISTRATOR_ROLE: z.string().regex(/^[^=]+=[^=]+$/),
});
export type AudienceEnvironment = z.infer<typeof AudienceEnvironment>;

/** The configuration by which callers are identified, from these variables. */
export const identitiesIn = (environment: AudienceEnvironment) => {
  const { SUBJECT_CLAIM, ADMINISTRATORS, ADMINISTRATOR_ROLE } = environment;
  const [claim = '', value = ''] = ADMINISTRATOR_ROLE.split('=');
  return {
    subjectClaim: SUBJECT_CLAIM,
    administrators: ADMINISTRATORS.split(','),
    administratorRole: { claim, value },
  };
};

/** The variables of the intake. It seals reporters: it may encrypt under that key, never decrypt. */
export const IntakeEnvironment = AudienceEnvironment.extend({
  REPORTERS_TABLE_NAME: z.string(),
  SEAL_KEY_ID: z.string(),
});
export type IntakeEnvironment = z.infer<typeof IntakeEnvironment>;

/** The same variables; the function may decrypt with the seal's key, but never encrypt. */
export const DisclosureEnvironment = IntakeEnvironment;
export type DisclosureEnvironment = z.infer<typeof DisclosureEnvironment>;

export const WorkEnvironment = AudienceEnvironment.extend(MachineEnvironment.shape);
export type WorkEnvironment = z.infer<typeof WorkEnvironment>;

export const RegistryEnvironment = AudienceEnvironment;
export type RegistryEnvironment = z.infer<typeof RegistryEnvironment>;

/** The variables of the function that makes papers: the bucket of their files. */
export const PapersEnvironment = AudienceEnvironment.extend({ FILES_BUCKET: z.string() });
export type PapersEnvironment = z.infer<typeof PapersEnvironment>;

export const DeskEnvironment = AudienceEnvironment;
export type DeskEnvironment = z.infer<typeof DeskEnvironment>;

/** The variables of the hotline. It receives reports and decrypts nothing: it may only encrypt with its keys. */
export const HotlineEnvironment = BaseEnvironment.extend(VaultEnvironment.shape).extend({
  REPORTERS_TABLE_NAME: z.string(),
  SEAL_KEY_ID: z.string(),
  /** The deployment's own county, for calls that name no place. */
  COUNTY: DivisionCode,
  /** The number of calls of one caller that are accepted within these minutes. */
  CALLS_PER_CALLER: z.coerce.number().int().positive(),
  CALLER_MINUTES: z.coerce.number().int().positive(),
});
export type HotlineEnvironment = z.infer<typeof HotlineEnvironment>;

/** The variables of the parts of whole acts: it decrypts acts and files, and seals reporters. */
export const PartsEnvironment = BaseEnvironment.extend(VaultEnvironment.shape).extend({
  REPORTERS_TABLE_NAME: z.string(),
  SEAL_KEY_ID: z.string(),
});
export type PartsEnvironment = z.infer<typeof PartsEnvironment>;

export const OpenDutyEnvironment = BaseEnvironment;
export type OpenDutyEnvironment = z.infer<typeof OpenDutyEnvironment>;

export const RelayEnvironment = BaseEnvironment.extend(MachineEnvironment.shape).extend({
  /** The ARN of the topic of the function that carries out the parts of whole acts. */
  PARTS_TOPIC: z.string(),
  /** `arn:<partition>:sns:<region>:<account>:<deployment>-office-`, to be followed by an office's id. */
  TOPIC_ARN_PREFIX: z.string(),
  /** `sns`, or the address of an HTTPS gateway where the region's SNS sends no SMS. */
  SMS_PORT: z.union([z.literal('sns'), z.url()]),
  /** The registered signature 签名 in front of every SMS, without its brackets. */
  SMS_SIGNATURE: z.string().min(2).max(8),
});
export type RelayEnvironment = z.infer<typeof RelayEnvironment>;

/** The variables of the one function that may open the seal. */
export const ReporterEnvironment = BaseEnvironment.extend({
  REPORTERS_TABLE_NAME: z.string(),
  SEAL_KEY_ID: z.string(),
}).extend(RelayEnvironment.pick({ SMS_PORT: true, SMS_SIGNATURE: true }).shape);
export type ReporterEnvironment = z.infer<typeof ReporterEnvironment>;

/**
 * The variables of the sweep. It also carries out messages that the relay left, so it has the relay's variables; and it
 * decrypts birth dates.
 */
export const SweepEnvironment = RelayEnvironment.extend(
  VaultEnvironment.pick({ DATA_KEY_ID: true }).shape,
);
export type SweepEnvironment = z.infer<typeof SweepEnvironment>;

/**
 * The variables of the clock, which moves time where the deployment allows it, and runs sweep and relay before it
 * answers.
 */
export const ClockEnvironment = SweepEnvironment;
export type ClockEnvironment = z.infer<typeof ClockEnvironment>;

/** The variables of the function that brings an episode's watch forward when its execution ends. */
export const ExecutionsEnvironment = BaseEnvironment;
export type ExecutionsEnvironment = z.infer<typeof ExecutionsEnvironment>;
