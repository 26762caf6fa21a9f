import { present, type Successors } from '#domain/directory/successions';
import { type Duty, ownerOffice } from '#domain/duty/duty';
import type { Post } from '#schemas/codes/post';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Case } from './case.ts';

/**
 * The posts that are told of work on a duty and of its end: whoever has custody of the child (`pol.contact`). A private
 * home has no office: the office that placed the child there answers for it, and is not told of its own work.
 */
export const carerToTell = (
  { custody }: Pick<Case, 'custody'>,
  duty: Duty,
  successors?: Successors,
): readonly Post[] => {
  const { tellsWhenNoted } = dutyTypeOf(duty.type);
  if (!tellsWhenNoted) return [];
  if (tellsWhenNoted !== 'custodian') return [tellsWhenNoted];
  if (!custody) return [];
  const own = ownerOffice(duty);
  const isOwn = own && present(own, successors) === present(custody.office, successors);
  return isOwn ? [] : [tellsWhenNoted];
};
