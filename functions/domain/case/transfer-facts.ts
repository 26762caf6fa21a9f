import * as z from 'zod';
import { type Carrier, union } from '#domain/duty/carrier';
import { Owner, StandIn } from '#domain/duty/duty';
import { inOrder } from '#domain/episode/order';
import type { Event } from '#domain/history/event';
import { type DataOf, declare, factType } from '#domain/history/fact';
import type { Errand } from '#domain/outbox/message';
import { DivisionCode, DutyId, EpisodeId, OfficeId } from '#schemas/ids';
import type { Case } from './case.ts';
import { remaining } from './transfer-moves.ts';

/** One duty that changes hands with its case. */
const Move = z.object({
  dutyId: DutyId,
  /** The office that owed it, or recorded its end. */
  from: OfficeId,
  owner: Owner,
  recorder: OfficeId.optional(),
  standsIn: StandIn.optional(),
});
export type Move = z.infer<typeof Move>;

/**
 * Another place has taken the case over: the whole act, with each duty that changes hands. The duties that its
 * transaction cannot hold follow.
 */
export const CaseTransferred = factType('CaseTransferred', () => ({
  dutyId: DutyId,
  from: DivisionCode,
  to: DivisionCode,
  /** The policy pack from now on. */
  pack: z.string(),
  /** The episodes that stay where they run. */
  staying: z.array(EpisodeId),
  moves: z.array(Move),
}));
export type CaseTransfer = DataOf<typeof CaseTransferred>;

/** The other place did not take the case over: everything stays where it is. */
export const TransferDeclined = factType('TransferDeclined', () => ({
  dutyId: DutyId,
  from: DivisionCode,
}));

const staysAt = (
  { episodes }: Pick<Case, 'episodes'>,
  { staying, from }: CaseTransfer,
): Carrier['episodes'] =>
  Object.fromEntries(
    inOrder(episodes).map(([id, episode]) => {
      const stays = staying.includes(id);
      return [id, stays ? { ...episode, division: episode.division ?? from } : episode];
    }),
  );

/** The posts that offices took over: each stays in its own division. */
const takenAfter = ({ taken, takenAt = {} }: Case, { from, to }: CaseTransfer) => {
  const { [to]: there, ...others } = takenAt;
  return { taken: there, takenAt: taken ? { ...others, [from]: taken } : others };
};

const moved = (state: Case, data: CaseTransfer, { at, seq }: Event) => {
  const { from, to, pack } = data;
  const { places, alsoIn = [] } = state;
  const others = union(alsoIn, [from]).filter((each) => each !== to);
  const found = { division: from, at, seq };
  return {
    division: to,
    pack,
    alsoIn: others,
    ...takenAfter(state, data),
    episodes: staysAt(state, data),
    places: { found, ...places },
  };
};

/** Tells the place that had the case; the errand names it, because the duty was owed elsewhere. */
const tellBack = (dutyId: DutyId, from: DivisionCode): Errand => ({
  kind: 'tell',
  dutyId,
  occasion: 'ended',
  to: ['civil_affairs', 'county_police'],
  at: from,
});

export const transferFacts = [
  declare(CaseTransferred, {
    evolve: (state: Case, data, event) => ({ set: moved(state, data, event) }),
    errands: (data, state: Case, { seq }) => [
      tellBack(data.dutyId, data.from),
      ...(remaining(state, data).length > 0
        ? [{ kind: 'moveCase', caseId: state.id, seq } as const]
        : []),
    ],
  }),
  declare(TransferDeclined, {
    evolve: (_state: Case) => ({ set: {} }),
    errands: ({ dutyId, from }) => [tellBack(dutyId, from)],
  }),
] as const;
