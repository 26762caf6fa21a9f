import { dutyType } from '../../duty-type.ts';
import { policeVisit } from './visit.ts';

/** The police station's first visit, seven days after the letter was served (公通字〔2024〕34号, 十二). */
export const visitWarned = dutyType('visit-warned', {
  title: { zh: '告诫后首次回访', en: 'First warning visit' },
  help: {
    zh: '自送达告诫书起按期首次回访加害人和受害人，如实记录；未见到人的记为进展，不等于违反告诫。',
    en: 'Visit offender and victim for the first time after the letter; a try that met nobody is noted, and is no breach.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'warning.first_visit',
  basis: ['int.wl'],
  law: [
    { doc: 'ADVL', section: '十七' },
    { doc: 'DVW24', section: '十二' },
  ],
  ladder: 'ladder.visits',
  mayBeChangedBy: ['county_police'],
  outcomes: policeVisit,
});
