import type { Officer } from '#domain/directory/records';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { OfficeId, OfficerId } from '#schemas/ids';
import type { Case } from './case.ts';

/**
 * The officer works at the office that owes the duty, which may have taken it over from elsewhere, or in the case’s
 * county or above it.
 */
const answersFor = (
  { office, division }: Officer,
  owner: OfficeId,
  { county }: Pick<Case, 'county'>,
): boolean => office === owner || division.startsWith(county) || county.startsWith(division);

/**
 * A second police officer must confirm that a report is unfounded: the product's own rule; it is never the same person.
 */
export const againstConfirmer = (
  { confirmedBy }: { readonly confirmedBy?: OfficerId | undefined },
  { by, named, duty: { owner }, state }: OnOutcome<Case>,
): readonly Complaint[] => {
  if (confirmedBy === undefined || !('office' in owner)) return [];
  const { confirmedBy: confirmer } = named.officers;
  const posts = [owner.post, 'county_police'];
  const isPolice = confirmer?.posts.some((post) => posts.includes(post)) ?? false;
  const isHere = confirmer !== undefined && answersFor(confirmer, owner.office, state);
  if (isPolice && isHere && confirmedBy !== by.officer) return [];
  return [
    complaint('confirmedBy', confirmedBy, [
      '须由另一名在册人员确认',
      'another police officer of the directory confirms',
    ]),
  ];
};
