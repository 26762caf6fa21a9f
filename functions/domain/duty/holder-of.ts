import type { LocalContext } from '#domain/context';
import { officeFor } from '#domain/directory/routing';
import { present } from '#domain/directory/successions';
import type { Post } from '#schemas/codes/post';
import type { DutyType } from '#schemas/duty-type';
import type { OfficeId } from '#schemas/ids';
import type { StandIn } from './duty.ts';

/** The office that holds a duty's post, and, if nobody holds it, the post that stands in. */
export interface Holder {
  readonly office: OfficeId;
  readonly standsIn?: StandIn;
}

/** The posts that stand in, nearest first, if nobody holds a post: its supervisors, then the county's own. */
const above = ({ mayBeChangedBy }: Pick<DutyType, 'mayBeChangedBy'>): readonly Post[] => [
  ...mayBeChangedBy,
  'leading_group_office',
  'civil_affairs',
  'county_police',
];

/**
 * The office that holds the post for this place, or its successor if it has closed. If nobody holds the post, the duty
 * goes at once to an office above, which is named as a stand-in; nothing is returned only if this place has no office
 * of any kind above it.
 */
export const holderOf = (
  post: Post,
  type: Pick<DutyType, 'mayBeChangedBy'>,
  { routing, successors }: Pick<LocalContext, 'routing' | 'successors'>,
): Holder | undefined => {
  const own = officeFor(post, routing);
  if (own) return { office: present(own, successors) };
  const as = above(type).find((each) => officeFor(each, routing));
  const office = as && officeFor(as, routing);
  return office && { office: present(office, successors), standsIn: { for: post, as } };
};
