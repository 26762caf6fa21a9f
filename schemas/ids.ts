import * as z from 'zod';
import { readBase32 } from './reading/crockford.ts';
import { readRosterNumber } from './reading/roster-number.ts';

/** Crockford's base 32, without letters that are read as digits. */
const BASE32 = '[0-9A-HJKMNP-TV-Z]';

/** An id that people copy by hand, accepted as they write it: `7k3m9p2q`, or with O for 0. */
const copied = (pattern: string) =>
  z
    .string()
    .overwrite(readBase32)
    .regex(new RegExp(`^${pattern}$`));

/** A case's short random number; it also names executions and alerts, and reveals nothing about the child. */
export const CaseId = copied(`${BASE32}{8}`)
  .brand('CaseId')
  .meta({ id: 'CaseId', example: '7K3M9P2Q' });
export type CaseId = z.infer<typeof CaseId>;

/** An id with a letter for its kind and twelve random characters: `F` a child's file, `P` a person, `H` a household. */
const lettered = (letter: string) => `${letter}${BASE32}{12}`;

/** The id of a child's file 一人一档; it reveals nothing about the child. */
export const FileId = copied(lettered('F'))
  .brand('FileId')
  .meta({ id: 'FileId', example: 'F7K3M9P2QX4TB' });
export type FileId = z.infer<typeof FileId>;

/** The id of a guardian, a carer, an accused or a relative; files and cases share persons. */
export const PersonId = copied(lettered('P'))
  .brand('PersonId')
  .meta({ id: 'PersonId', example: 'P7K3M9P2QX4TB' });
export type PersonId = z.infer<typeof PersonId>;

/** The id of a household: a full address, and the people who live there. */
export const HouseholdId = copied(lettered('H'))
  .brand('HouseholdId')
  .meta({ id: 'HouseholdId', example: 'H7K3M9P2QX4TB' });
export type HouseholdId = z.infer<typeof HouseholdId>;

const CARRIER = `(${BASE32}{8}|${lettered('F')})`;

/** The id of an aggregate that carries duties and machines: a case, or a child's file. */
export const CarrierId = z.union([CaseId, FileId]);
export type CarrierId = z.infer<typeof CarrierId>;

/** The id of any aggregate with a history of its own. */
export const AggregateId = z.union([CaseId, FileId, PersonId, HouseholdId]);
export type AggregateId = z.infer<typeof AggregateId>;

/** The n-th report within a case: `7K3M9P2Q-R1`. */
export const ReportId = z
  .string()
  .regex(new RegExp(`^${BASE32}{8}-R\\d{1,4}$`))
  .brand('ReportId')
  .meta({ id: 'ReportId', example: '7K3M9P2Q-R1' });
export type ReportId = z.infer<typeof ReportId>;

/** A reporter's receipt: 100 random bits, so that holding it proves having reported. */
export const Receipt = copied(`R-${BASE32}{20}`)
  .brand('Receipt')
  .meta({ id: 'Receipt', example: 'R-4T9GQ2M7XK0B5RZ8VJ3N' });
export type Receipt = z.infer<typeof Receipt>;

/**
 * The id of an act on several aggregates that is carried out in parts: 80 random bits, because only its maker may ask
 * about it.
 */
export const WholeActId = copied(`A-${BASE32}{16}`)
  .brand('WholeActId')
  .meta({ id: 'WholeActId', example: 'A-4T9GQ2M7XK0B5RZ8' });
export type WholeActId = z.infer<typeof WholeActId>;

/** One run of one machine for one case or file: `emergency-response-1`. */
export const EpisodeId = z
  .string()
  .regex(/^[a-z][a-z-]{1,40}-\d{1,3}$/)
  .brand('EpisodeId')
  .meta({ id: 'EpisodeId', example: 'emergency-response-1' });
export type EpisodeId = z.infer<typeof EpisodeId>;

/**
 * `<carrier>.<episode>.<step>.<round>`, or `<carrier>.<episode>.<step>.<subject>.<round>` if a duty is owed towards
 * each parent, or towards a person: two requests for one duty mean the same duty.
 */
export const DutyId = z
  .string()
  .overwrite((said) => said.replace(/^[^.]+/, readBase32))
  .regex(
    new RegExp(
      `^${CARRIER}\\.[a-z][a-z-]{1,40}-\\d{1,3}\\.[a-z][a-z-]{1,40}(\\.([a-z_]{3,40}|${lettered('P')}))?\\.\\d{1,3}$`,
    ),
  )
  .brand('DutyId')
  .meta({ id: 'DutyId', example: '7K3M9P2Q.emergency-response-1.dispatch.1' });
export type DutyId = z.infer<typeof DutyId>;

/** One message owed to one recipient on one channel, within its case or file. */
export const AlertId = copied(`${CARRIER}\\.${BASE32}{16}`)
  .brand('AlertId')
  .meta({ id: 'AlertId', example: '7K3M9P2Q.0B5RZ8VJ3N4T9GQ2' });
export type AlertId = z.infer<typeof AlertId>;

/** The id of one text that replaces many alerts to one person. */
export const DigestId = z
  .string()
  .regex(new RegExp(`^D-${BASE32}{16}$`))
  .brand('DigestId')
  .meta({ id: 'DigestId', example: 'D-0B5RZ8VJ3N4T9GQ2' });
export type DigestId = z.infer<typeof DigestId>;

/** An office's id, chosen by the deployer, in lower case: `heshan-lanxi-police`. */
export const OfficeId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/)
  .brand('OfficeId')
  .meta({ id: 'OfficeId', example: 'lanxi-police' });
export type OfficeId = z.infer<typeof OfficeId>;

/** A place's id, chosen by the deployer like an office's: `heshan-relief-station`. */
export const PlaceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/)
  .brand('PlaceId')
  .meta({ id: 'PlaceId', example: 'heshan-relief-station' });
export type PlaceId = z.infer<typeof PlaceId>;

/** A roster's number as the office that makes it writes it: `2026-11`, `益赫民〔2026〕12号`. */
export const RosterId = z
  .string()
  .overwrite(readRosterNumber)
  .regex(/^[\p{L}\p{N}〔][\p{L}\p{N}〔〕_.·-]{0,59}$/u)
  .brand('RosterId')
  .meta({ id: 'RosterId', example: '2026-11' });
export type RosterId = z.infer<typeof RosterId>;

/** The officer's name or subject at the issuer of the token. */
export const OfficerId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9@._:|-]{1,127}$/)
  .brand('OfficerId')
  .meta({ id: 'OfficerId', example: 'zhou.jing' });
export type OfficerId = z.infer<typeof OfficerId>;

/**
 * An administrative division: 2 digits for a province, 4 a city, 6 a county (GB/T 2260),
 * 9 a township (GB/T 10114), 12 a village. Development zones have codes of their own in the same form.
 */
export const DivisionCode = z
  .string()
  .regex(/^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/)
  .brand('DivisionCode')
  .meta({ id: 'DivisionCode', example: '430903111' });
export type DivisionCode = z.infer<typeof DivisionCode>;
