import type { LocalContext } from '#domain/context';
import { officeFor } from '#domain/directory/routing';
import { present } from '#domain/directory/successions';
import { type Duty, ownerOffice } from '#domain/duty/duty';
import type { Place } from '#domain/places/place';
import type { PlacementKind } from '#schemas/codes/placement-kind';
import type { Post } from '#schemas/codes/post';
import type { OfficeId } from '#schemas/ids';

/**
 * The post that answers for a child in each kind of place: the institution itself; for a shelter, the office that runs
 * it. For a home, a hospital or a school it is the body that brought the child there and checks on it: the police or
 * civil affairs.
 */
export const custodianPosts: Readonly<Partial<Record<PlacementKind, Post>>> = {
  village_committee: 'village_committee',
  relief_institution: 'relief_institution',
  welfare_institution: 'welfare_institution',
  protection_institution: 'minors_protection_institution',
  temporary_shelter: 'civil_affairs',
  minors_protection_institution: 'minors_protection_institution',
  child_welfare_institution: 'child_welfare_institution',
};

interface Handover {
  readonly receiver: PlacementKind;
  readonly place: Place | undefined;
  readonly duty: Duty;
}

/** The office that has custody of the child from now on; if no other is known, the office that placed the child. */
export const custodianOf = (
  { receiver, place, duty }: Handover,
  { routing, successors }: Pick<LocalContext, 'routing' | 'successors'>,
): OfficeId => {
  const { [receiver]: post } = custodianPosts;
  const office = place?.office ?? (post && officeFor(post, routing)) ?? ownerOffice(duty);
  if (!office) throw new Error(`nobody answers for the child of ${duty.caseId}`);
  return present(office, successors);
};
