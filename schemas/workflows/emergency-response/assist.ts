import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { Assistance } from './codes/assistance.ts';

/**
 * Duty 3: the mandatory reporter helps the police investigate and respond.
 *
 * It has no term in any notice, and nothing waits for it: the police's record ends it. The case knows its owner only as
 * the reporter of a report.
 */
export const assist = dutyType('assist', {
  title: { zh: '协助调查和应急处置', en: 'Assist the police' },
  help: {
    zh: '保持电话畅通，协助公安机关做好调查和应急处置工作。',
    en: 'Stay reachable, and help the police with what they ask.',
  },
  post: 'reporter',
  endedBy: 'police_station',
  basis: ['rep.assist'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    recorded: {
      title: { zh: '民警已记录协助情况', en: 'Recorded by the police' },
      form: form(() => ({
        at: moment('记录时间 Recorded at'),
        assistance: Assistance.meta({ title: '协助情况 Assistance' }),
      })),
    },
  },
});
