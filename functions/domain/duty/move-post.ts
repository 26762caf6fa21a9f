import type { DataOf, Draft } from '#domain/history/fact';
import type { Carrier } from './carrier.ts';
import { DutyReassigned, type PostTransferred } from './facts.ts';

/** A transaction takes 100 writes, and each duty that changes hands needs four. */
export const MOST_MOVED = 12;

type Move = DataOf<typeof PostTransferred>;

/** Hands the duties of a post to the office that has taken it over; each duty moves once. */
export const movePost = (
  { open }: Pick<Carrier, 'open'>,
  { post, from, to }: Move,
  basis: Draft['basis'],
): readonly Draft[] =>
  open
    .filter(({ owner }) => 'office' in owner && owner.office === from && owner.post === post)
    .map(({ id: dutyId }) => ({
      fact: DutyReassigned.of({ dutyId, from, owner: { office: to, post } }),
      basis,
    }));
