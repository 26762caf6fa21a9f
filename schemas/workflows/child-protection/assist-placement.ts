import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';

/** The police help civil affairs to bring the child to its place. */
export const assistPlacement = dutyType('assist-placement', {
  title: { zh: '协助安置', en: 'Assist placement' },
  help: {
    zh: '协助民政部门将儿童护送至安置场所。',
    en: 'Help civil affairs to bring the child to the place that it chose.',
  },
  post: 'police_station',
  basis: ['pol.dv'],
  law: [{ doc: 'ADVL', section: '十五' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    assisted: {
      title: { zh: '已协助', en: 'Assisted' },
      form: form(() => ({
        at: moment('协助时间 Assisted at'),
      })),
    },
    notNeeded: {
      title: { zh: '民政部门未要求', en: 'Not asked for' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
      })),
    },
  },
});
