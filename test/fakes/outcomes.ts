import { dutyTypeOf } from '#schemas/duties/index';
import { outcomeForm } from '#schemas/duty-type';
import { people } from './a-county.ts';
import { MARK } from './a-report.ts';
import { MONDAY } from './memory-clock.ts';

/** An outcome of each kind as an officer would send it, its personal fields marked. */
export const outcomes = {
  accepted: { outcome: 'accepted', at: MONDAY },
  transferred: {
    outcome: 'transferred',
    to: 'other-station',
    takenAt: MONDAY,
    takenBy: MARK,
    reason: MARK,
  },
  found: {
    outcome: 'found',
    at: MONDAY,
    situations: ['living_alone'],
    parents: ['father', 'mother'],
    measures: MARK,
    careTonight: MARK,
  },
  unfounded: {
    outcome: 'unfounded',
    at: MONDAY,
    reason: MARK,
    confirmedBy: people.stationSecond,
  },
  recorded: { outcome: 'recorded', at: MONDAY, assistance: 'assisted' },
  sent: { outcome: 'sent', at: MONDAY, content: MARK },
  ordered: { outcome: 'ordered', at: MONDAY, demand: 'return_or_trustee', answer: MARK },
  unreachable: { outcome: 'unreachable', at: MONDAY, attempts: MARK },
  given: { outcome: 'given', at: MONDAY, manner: 'telephone', content: MARK },
  notGiven: { outcome: 'notGiven', at: MONDAY, reason: MARK },
  handedOver: {
    outcome: 'handedOver',
    at: MONDAY,
    receiver: 'village_committee',
    receivedBy: MARK,
    place: MARK,
    reason: MARK,
  },
  notNeeded: { outcome: 'notNeeded', at: MONDAY, reason: MARK },
  noEscort: { outcome: 'notNeeded', at: MONDAY, careTonight: MARK, reason: MARK },
  notified: { outcome: 'notified', at: MONDAY, manner: MARK },
  returned: { outcome: 'returned', at: MONDAY, seenBy: MARK },
  trusteeNamed: {
    outcome: 'trusteeNamed',
    at: MONDAY,
    trustee: MARK,
    relation: MARK,
    capability: MARK,
  },
  concluded: {
    outcome: 'concluded',
    at: MONDAY,
    safety: MARK,
    guardianship: MARK,
    health: MARK,
    participants: ['civil_affairs'],
    services: ['psychological_counselling'],
    hardship: true,
    meetsPolicy: true,
  },
  arranged: {
    outcome: 'arranged',
    at: MONDAY,
    referrals: [
      { service: 'psychological_counselling', provider: MARK, outcome: 'provided', note: MARK },
    ],
  },
  enrolled: { outcome: 'enrolled', at: MONDAY, benefit: MARK },
  notEligible: { outcome: 'notEligible', at: MONDAY, reason: MARK },
  closed: { outcome: 'closed', at: MONDAY, disposition: 'response_complete', reason: MARK },
} as const;

/** Those that a duty of this type may end by. */
export const outcomesOf = (type: string): readonly (keyof typeof outcomes)[] =>
  (Object.keys(outcomes) as (keyof typeof outcomes)[]).filter(
    (name) => outcomeForm(dutyTypeOf(type)).safeParse(outcomes[name]).success,
  );
