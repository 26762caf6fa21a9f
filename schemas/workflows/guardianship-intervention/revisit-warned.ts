import { dutyType } from '../../duty-type.ts';
import { VisitsEnd } from './codes/visits-end.ts';
import { endedOn } from './ends.ts';
import { policeVisit } from './visit.ts';

/**
 * The police station's further visits, one every three months, each opened by the result of the last. A person of the
 * police ends them, after three clean ones in a row at the earliest: no count ends them.
 */
export const revisitWarned = dutyType('revisit-warned', {
  title: { zh: '告诫后定期回访', en: 'Warning revisit' },
  help: {
    zh: '每三个月回访一次；连续三次未再实施的，可由民警决定终止回访。次数和逾期都不自动终止回访，也不等于违反告诫。',
    en: 'Visit every three months. After three clean visits in a row an officer may end them; no count and no missed visit ends or proves anything.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'warning.revisit',
  basis: ['int.wl'],
  law: [{ doc: 'DVW24', section: '十二' }],
  ladder: 'ladder.visits',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    ...policeVisit,
    ended: endedOn({ zh: '终止回访', en: 'Visits ended' }, () =>
      VisitsEnd.meta({ title: '终止原因 Ground', labels: VisitsEnd.labels }),
    ),
  },
});
