import type { Case } from '#domain/case/case';
import type { Office, Officer } from '#domain/directory/records';
import type { Lineage } from '#domain/directory/routing';
import { type Complaint, Refusal } from '#domain/errors';
import { unlessNumber } from '#domain/input/describe-given';
import type { Occupancy, Place } from '#domain/places/place';
import { dutyTypes } from '#schemas/duties/index';
import type { OfficeId, OfficerId } from '#schemas/ids';
import type { Duty } from './duty.ts';

/** Whom an outcome names, as the directory has them. */
export interface NamedInOutcome {
  /** `to` of a transfer. */
  readonly receiver?: Office | undefined;
  /** `confirmedBy` of what was unfounded. */
  readonly confirmer?: Officer | undefined;
  /** `placeId` of a handover, and how many children are there. */
  readonly place?: Place | undefined;
  readonly occupancy?: Occupancy | undefined;
  /** The divisions in which that place lies, where they are not the case’s own. */
  readonly around?: Lineage | undefined;
  /** Pseudonyms of the citizen ids that it names, by field. */
  readonly persons?: Readonly<Record<string, readonly string[]>>;
}

/** An outcome as an officer sends it: already of the shape that its duty type declares. */
export interface OutcomeGiven {
  readonly outcome: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly by: { readonly officer: OfficerId; readonly office: OfficeId };
  readonly named: NamedInOutcome;
}

const complaint = (path: string, given: unknown, zh: string, en: string): Complaint => ({
  path,
  given: unlessNumber(given),
  zh,
  en,
});

/**
 * A transfer ends at another office that holds the post: a duty is never without an owner. To whom a child
 * is handed is another thing.
 */
const onReceiver = (
  { fields: { to }, named: { receiver } }: OutcomeGiven,
  { type, owner }: Duty,
) => {
  if (type !== dutyTypes.accept.code || to === undefined || !('office' in owner)) return [];
  if (receiver?.posts.includes(owner.post) && receiver.id !== owner.office) return [];
  return [complaint('/to', to, '须为承担该岗位的另一单位', 'another office that holds this post')];
};

/** Of the office that owes it, which may have taken it over from elsewhere, or of the case’s county or above. */
const answersFor = (
  { office, division }: Officer,
  owner: OfficeId,
  { county }: Pick<Case, 'county'>,
): boolean => office === owner || division.startsWith(county) || county.startsWith(division);

/** A second person confirms that a report is unfounded: the product's rule, never the same one. */
const onConfirmer = (
  { fields, by, named: { confirmer } }: OutcomeGiven,
  { owner }: Duty,
  state: Pick<Case, 'county'>,
) => {
  const { confirmedBy } = fields;
  if (confirmedBy === undefined || !('office' in owner)) return [];
  const posts = [owner.post, 'county_police'];
  const isPolice = confirmer?.posts.some((post) => posts.includes(post)) ?? false;
  const isHere = confirmer !== undefined && answersFor(confirmer, owner.office, state);
  if (isPolice && isHere && confirmedBy !== by.officer) return [];
  return [
    complaint(
      '/confirmedBy',
      confirmedBy,
      '须由另一名在册人员确认',
      'another police officer of the directory confirms',
    ),
  ];
};

/** @throws {Refusal} `bad-input` for a name that cannot stand there. */
export const holdNamed = (given: OutcomeGiven, duty: Duty, state: Pick<Case, 'county'>): void => {
  const complaints = [...onReceiver(given, duty), ...onConfirmer(given, duty, state)];
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
};
