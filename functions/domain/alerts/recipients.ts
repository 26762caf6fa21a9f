import type { Office } from '#domain/directory/records';
import { type Lineage, officeFor } from '#domain/directory/routing';
import { type Duty, ownerOffice, recorderOf } from '#domain/duty/duty';
import type { OfficeId, OfficerId } from '#schemas/ids';
import type { Recipient } from '#schemas/ladder';
import type { Instant } from '#schemas/time';
import type { Standing } from './alert.ts';

/** A person who may receive the alert, and the reason. */
export interface Candidate {
  readonly officer: OfficerId;
  readonly standing: Standing;
}

const onDutyAt = ({ roster }: Office, at: Instant): OfficerId | undefined =>
  roster.find(({ from, to }) => from <= at && at < to)?.officer;

const ofOffice = (office: Office, at: Instant, standing: Standing): readonly Candidate[] => {
  const onDuty = onDutyAt(office, at);
  return [
    ...(onDuty ? [{ officer: onDuty, standing: 'on_duty' as const }] : []),
    ...office.officers.map((officer) => ({ officer, standing })),
    ...office.deputies.map((officer) => ({ officer, standing: 'deputy' as const })),
  ];
};

/**
 * Keeps only the first position of each person: the officer on duty comes first, and is not listed again as a holder.
 */
const once = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const order = candidates.map(({ officer }) => officer);
  return candidates.filter(({ officer }, index) => order.indexOf(officer) === index);
};

/**
 * The people who receive alerts for an office, in order: the officer on duty, its officers, its deputies, and then
 * the same for each office above it. A person who cannot be reached or does not answer is followed by the next.
 *
 * @param line - the office and those above it, nearest first.
 */
export const candidatesOf = (line: readonly Office[], at: Instant): readonly Candidate[] => {
  const [own, ...above] = line;
  if (!own) return [];
  return once([
    ...ofOffice(own, at, 'holder'),
    ...above.flatMap((office) =>
      ofOffice(office, at, 'superior').map(({ officer }) => ({
        officer,
        standing: 'superior' as const,
      })),
    ),
  ]);
};

/** The index at which the order begins for this recipient: an alert to a deputy passes over the holders. */
export const firstRank = (recipient: Recipient, candidates: readonly Candidate[]): number => {
  if (recipient !== 'deputy') return 0;
  const deputy = candidates.findIndex(({ standing }) => standing === 'deputy');
  return Math.max(deputy, 0);
};

/**
 * The office that is owed an alert.
 *
 * A reporter's own duty is shown under the receipt, without an alert; its rungs go up from the office that records
 * its end.
 */
export const officeOwed = (
  recipient: Recipient,
  duty: Duty,
  routing: Lineage,
  superiorOf: (office: OfficeId) => OfficeId | undefined,
): OfficeId | undefined => {
  const own = ownerOffice(duty);
  const base = own ?? recorderOf(duty);
  if (recipient === 'owner') return own;
  if (recipient === 'deputy') return base;
  if (recipient === 'superior') return base && (superiorOf(base) ?? base);
  return officeFor(recipient, routing);
};
