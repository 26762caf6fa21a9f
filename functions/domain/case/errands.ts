import { type Duty, ownerOffice } from '#domain/duty/duty';
import { movePost } from '#domain/duty/move-post';
import type { Errand } from '#domain/outbox/message';
import type { Case } from './case.ts';
import type { CaseEvent, Fact } from './event.ts';

type RungPassed = Extract<Fact, { type: 'RungPassed' }>['data'];

/** `due`, its second repetition `due-2`, and the same of a ladder begun again `due-1-2`. */
const occasionOf = ({ rung, repetition, again }: RungPassed): string => {
  if (again !== undefined) return `${rung}-${again}-${repetition}`;
  return repetition > 0 ? `${rung}-${repetition}` : rung;
};

/** One open duty of each office that owes any: an office is told of its case once. */
const onePerOwner = ({ open }: Case): readonly Duty[] => [
  ...new Map(
    open.toReversed().flatMap((duty) => {
      const office = ownerOffice(duty);
      return office ? [[office, duty] as const] : [];
    }),
  ).values(),
];

/**
 * What an event sends on its way: everything that follows from a fact, and leaves the table,
 * follows from here.
 */
export const errandsOf = ({ fact, caseId, seq }: CaseEvent, state: Case): readonly Errand[] => {
  switch (fact.type) {
    case 'ReportReceived':
      return [{ kind: 'number', reportId: fact.data.reportId }];
    case 'EpisodeStarted':
    case 'EpisodeResumed': {
      const { episodeId } = fact.data;
      const cycle = state.episodes[episodeId]?.cycle ?? 1;
      return [{ kind: 'drive', caseId, episodeId, cycle }];
    }
    case 'DutyOpened': {
      const { duty, tells = [] } = fact.data;
      // One that a rule ended as it opened is nobody's to be told of.
      if (!state.open.some(({ id }) => id === duty.id)) return [];
      return [{ kind: 'tell', dutyId: duty.id, occasion: 'opened', to: ['owner', ...tells] }];
    }
    case 'DutyNoted': {
      const { dutyId, tells = [] } = fact.data;
      return tells.length > 0
        ? [{ kind: 'tell', dutyId, occasion: `noted-${seq}`, to: tells }]
        : [];
    }
    case 'OwnerSucceeded':
    case 'DutyReassigned': {
      const { dutyId, from } = fact.data;
      return [
        // One that comes back is told anew: an alert is known by its occasion.
        { kind: 'tell', dutyId, occasion: `opened-${seq}`, to: ['owner'] },
        { kind: 'settle', dutyId, office: from },
      ];
    }
    case 'PostTransferred':
      // What one transaction could not hold follows at once.
      return movePost(state, fact.data).length > 0
        ? [{ kind: 'movePost', caseId, ...fact.data }]
        : [];
    case 'ChildTurned':
      return onePerOwner(state).map(({ id: dutyId }) => ({
        kind: 'tell',
        dutyId,
        occasion: `turned-${fact.data.age}`,
        to: ['owner'],
      }));
    case 'RungPassed': {
      const { dutyId, to } = fact.data;
      return [{ kind: 'tell', dutyId, occasion: occasionOf(fact.data), to }];
    }
    case 'DutyAcknowledged':
      return [{ kind: 'settle', dutyId: fact.data.dutyId }];
    case 'DutyEnded': {
      const { dutyId, outcome, tells } = fact.data;
      // It ended as it opened: no execution has waited for it, and nobody was told.
      if (outcome === 'notInForce') return [];
      const ended: readonly Errand[] = [
        { kind: 'outcome', dutyId },
        { kind: 'settle', dutyId },
      ];
      if (tells.length === 0) return ended;
      return [...ended, { kind: 'tell', dutyId, occasion: 'ended', to: tells }];
    }
    default:
      return [];
  }
};
