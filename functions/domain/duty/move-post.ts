import type { Case } from '#domain/case/case';
import type { DataOf } from '#domain/case/change';
import type { Draft } from '#domain/case/event';
import { dutyTypes } from '#schemas/duties/index';

/** A transaction takes 100 writes, and a duty that changes hands needs four. */
export const MOST_MOVED = 12;

type Move = DataOf<'PostTransferred'>;

/** The duties that go with a post to whoever has taken it over; moved once, they are not moved again. */
export const movePost = (
  { open }: Pick<Case, 'open'>,
  { post, from, to }: Move,
): readonly Draft[] =>
  open
    .filter(({ owner }) => 'office' in owner && owner.office === from && owner.post === post)
    .map(({ id }) => ({
      fact: {
        type: 'DutyReassigned',
        data: { dutyId: id, from, owner: { office: to, post } },
      },
      basis: dutyTypes.accept.basis,
    }));
