import { watchClosely } from '#domain/episode/watch';
import { type DataOf, declare } from '#domain/history/fact';
import { partsOfDuty } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import type { Carrier } from './carrier.ts';
import * as change from './changes.ts';
import * as clock from './clock-changes.ts';
import * as facts from './facts.ts';
import { movePost } from './move-post.ts';

/** The occasion of a rung: `due`, its second repetition `due-2`, and in a ladder that began again `due-1-2`. */
const occasionOf = ({ rung, repetition, again }: DataOf<typeof facts.RungPassed>): string => {
  if (again !== undefined) return `${rung}-${again}-${repetition}`;
  return repetition > 0 ? `${rung}-${repetition}` : rung;
};

const tell = (
  dutyId: Extract<Errand, { kind: 'tell' }>['dutyId'],
  occasion: string,
  to: Extract<Errand, { kind: 'tell' }>['to'],
): readonly Errand[] => (to.length > 0 ? [{ kind: 'tell', dutyId, occasion, to }] : []);

/** Tells the new owner, and settles the alerts of the office that had the duty. */
const handedOn = (
  { dutyId, from: office }: Pick<DataOf<typeof facts.DutyReassigned>, 'dutyId' | 'from'>,
  seq: number,
): readonly Errand[] => [
  // An alert is identified by its occasion, so a duty that comes back to an office has an occasion of its own.
  ...tell(dutyId, `opened-${seq}`, ['owner']),
  { kind: 'settle', dutyId, office },
];

const ended = ({ dutyId, outcome, tells }: DataOf<typeof facts.DutyEnded>): readonly Errand[] => {
  // The duty ended as it opened: no execution waits for it, and nobody was told.
  if (outcome === 'notInForce') return [];
  return [{ kind: 'outcome', dutyId }, { kind: 'settle', dutyId }, ...tell(dutyId, 'ended', tells)];
};

/** The facts of duties: how each changes the state, and which messages it sends. */
export const dutyFacts = [
  declare(facts.DutyOpened, {
    evolve: change.opened,
    errands: ({ duty: { id }, tells = [] }, { open }: Carrier) =>
      // Nobody is told of a duty that a rule ended as it opened.
      open.some((each) => each.id === id) ? tell(id, 'opened', ['owner', ...tells]) : [],
  }),
  declare(facts.DutyAcknowledged, {
    evolve: change.acknowledged,
    errands: ({ dutyId }) => [{ kind: 'settle', dutyId }],
  }),
  declare(facts.RungPassed, {
    evolve: clock.rungPassed,
    errands: (data) => tell(data.dutyId, occasionOf(data), data.to),
  }),
  declare(facts.PostTransferred, {
    evolve: change.postTransferred,
    // The duties that one transaction could not hold are moved next.
    errands: (move, { id: caseId, open }: Carrier) =>
      movePost({ open }, move, []).length > 0 ? [{ kind: 'movePost', caseId, ...move }] : [],
  }),
  declare(facts.DutyReassigned, {
    evolve: change.reassigned,
    errands: (data, _state: Carrier, { seq }) => handedOn(data, seq),
  }),
  declare(facts.OwnerSucceeded, {
    evolve: change.succeeded,
    errands: (data, _state: Carrier, { seq }) => handedOn(data, seq),
  }),
  declare(facts.DutyNoted, {
    evolve: change.noted,
    errands: ({ dutyId, tells = [] }, _state: Carrier, { seq }) =>
      tell(dutyId, `noted-${seq}`, tells),
  }),
  declare(facts.DutyRescheduled, { evolve: clock.rescheduled }),
  declare(facts.ClockCorrected, { evolve: clock.clockCorrected }),
  declare(facts.DutyEnded, {
    evolve: change.ended,
    errands: ended,
    writes: ({ dutyId }, state: Carrier, { at }) =>
      watchClosely(state, partsOfDuty(dutyId).episodeId, at),
  }),
] as const;
