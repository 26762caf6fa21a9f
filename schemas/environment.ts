import * as z from 'zod';
import { DivisionCode } from './ids.ts';

/** The variables that every function has of its deployment. */
export const BaseEnvironment = z.object({
  /** The deployment's name in `infra/config.ts`; resource names start with it. */
  DEPLOYMENT: z.string(),
  TABLE_NAME: z.string(),
  /** How many shards the due-index and the outbox are spread over. */
  SHARDS: z.coerce.number().int().positive(),
  /** `movable` only where the deployment allows its clock to be moved; never in production. */
  CLOCK: z.enum(['system', 'movable']),
});

/** Personal data is sealed under one key; ids are turned into pseudonyms under another. */
const VaultEnvironment = z.object({
  DATA_KEY_ID: z.string(),
  PSEUDONYM_KEY_ID: z.string(),
});

const MachineEnvironment = z.object({
  /** `arn:<partition>:states:<region>:<account>:stateMachine:<deployment>-`; a machine's name follows. */
  MACHINE_ARN_PREFIX: z.string(),
});

/** The variables of every function that officers and reporters call, whoever its audience is. */
export const AudienceEnvironment = BaseEnvironment.extend(VaultEnvironment.shape).extend({
  /** The claim of the token that names the officer: Cognito's `username`, another issuer's `sub`. */
  SUBJECT_CLAIM: z.string(),
  /** Subjects that administer the whole deployment, separated by commas. */
  ADMINISTRATORS: z.string(),
  /** `<claim>=<value>`: whose token has this value of this claim administers the whole deployment. */
  ADMINISTRATOR_ROLE: z.string().regex(/^[^=]+=[^=]+$/),
});
export type AudienceEnvironment = z.infer<typeof AudienceEnvironment>;

/** How callers are known, from these variables. */
export const identitiesIn = (environment: AudienceEnvironment) => {
  const { SUBJECT_CLAIM, ADMINISTRATORS, ADMINISTRATOR_ROLE } = environment;
  const [claim = '', value = ''] = ADMINISTRATOR_ROLE.split('=');
  return {
    subjectClaim: SUBJECT_CLAIM,
    administrators: ADMINISTRATORS.split(','),
    administratorRole: { claim, value },
  };
};

/** Reporters go under the seal: the function may encrypt under it, never decrypt. */
export const IntakeEnvironment = AudienceEnvironment.extend({
  REPORTERS_TABLE_NAME: z.string(),
  SEAL_KEY_ID: z.string(),
});
export type IntakeEnvironment = z.infer<typeof IntakeEnvironment>;

/** The same variables: the function may decrypt under the seal, never encrypt. */
export const DisclosureEnvironment = IntakeEnvironment;
export type DisclosureEnvironment = z.infer<typeof DisclosureEnvironment>;

export const WorkEnvironment = AudienceEnvironment.extend(MachineEnvironment.shape);
export type WorkEnvironment = z.infer<typeof WorkEnvironment>;

export const RegistryEnvironment = AudienceEnvironment;
export type RegistryEnvironment = z.infer<typeof RegistryEnvironment>;

export const DeskEnvironment = AudienceEnvironment;
export type DeskEnvironment = z.infer<typeof DeskEnvironment>;

/** The hotline takes reports in, and opens nothing: it has the keys that close, and no other. */
export const HotlineEnvironment = BaseEnvironment.extend(VaultEnvironment.shape).extend({
  REPORTERS_TABLE_NAME: z.string(),
  SEAL_KEY_ID: z.string(),
  /** The deployment's own county: where a call belongs that names no place. */
  COUNTY: DivisionCode,
  /** How many calls of one caller are taken in so many minutes. */
  CALLS_PER_CALLER: z.coerce.number().int().positive(),
  CALLER_MINUTES: z.coerce.number().int().positive(),
});
export type HotlineEnvironment = z.infer<typeof HotlineEnvironment>;

/** The parts of whole acts: what acts and files keep is opened, and reporters are put down. */
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
  /** `arn:<partition>:sns:<region>:<account>:<deployment>-office-`; an office's id follows. */
  TOPIC_ARN_PREFIX: z.string(),
  /** `sns`, or the address of an HTTPS gateway where the region's SNS sends no SMS. */
  SMS_PORT: z.union([z.literal('sns'), z.url()]),
  /** The registered signature 签名 in front of every SMS, without its brackets. */
  SMS_SIGNATURE: z.string().min(2).max(8),
});
export type RelayEnvironment = z.infer<typeof RelayEnvironment>;

/** The one function that may open the seal. */
export const ReporterEnvironment = BaseEnvironment.extend({
  REPORTERS_TABLE_NAME: z.string(),
  SEAL_KEY_ID: z.string(),
}).extend(RelayEnvironment.pick({ SMS_PORT: true, SMS_SIGNATURE: true }).shape);
export type ReporterEnvironment = z.infer<typeof ReporterEnvironment>;

/** The sweep also carries on what the relay left, so it knows all that the relay knows; and it opens birthdays. */
export const SweepEnvironment = RelayEnvironment.extend(
  VaultEnvironment.pick({ DATA_KEY_ID: true }).shape,
);
export type SweepEnvironment = z.infer<typeof SweepEnvironment>;

/** Moves the clock where the deployment allows it, and drains sweep and relay before it answers. */
export const ClockEnvironment = SweepEnvironment;
export type ClockEnvironment = z.infer<typeof ClockEnvironment>;

/** Brings an episode's watch forward when its execution ends. */
export const ExecutionsEnvironment = BaseEnvironment;
export type ExecutionsEnvironment = z.infer<typeof ExecutionsEnvironment>;
