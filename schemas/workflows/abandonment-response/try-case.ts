import { dutyType } from '../../duty-type.ts';
import { form, moment, reference } from '../../fields.ts';

/** 审判, by the court. */
export const tryCase = dutyType('try-case', {
  title: { zh: '审判', en: 'Try the case' },
  help: {
    zh: '依法审判，记录裁判文书编号。',
    en: 'Try the case, and record the reference of the judgment.',
  },
  post: 'court',
  perParent: true,
  basis: ['int.aband3', 'int.punish'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
  outcomes: {
    judged: {
      title: { zh: '已裁判', en: 'Judged' },
      form: form(() => ({
        at: moment('裁判时间 Judged at'),
        caseReference: reference('文书编号 Reference'),
      })),
      ofPerson: { act: 'judgment' },
    },
  },
});
