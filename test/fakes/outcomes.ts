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
  closed: { outcome: 'closed', at: MONDAY, disposition: 'response_complete', reason: MARK },
} as const;
