import { dutyTypes } from '#schemas/duties/index';
import type { Case } from './case.ts';
import type { DataOf } from './change.ts';
import type { Draft } from './event.ts';

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
