import { dutyType } from '../../duty-type.ts';
import { withReference } from '../../outcomes.ts';
import { judicial } from './judicial.ts';

/** 审判, by the court. */
export const tryCase = dutyType('try-case', {
  title: { zh: '审判', en: 'Try the case' },
  help: {
    zh: '依法审判，记录裁判文书编号。',
    en: 'Try the case, and record the reference of the judgment.',
  },
  post: 'court',
  ...judicial,
  outcomes: {
    judged: {
      ...withReference({ zh: '已裁判', en: 'Judged' }, '裁判时间 Judged at'),
      ofPerson: { act: 'judgment' },
    },
  },
});
