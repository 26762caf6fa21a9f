import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { Educating } from './educating.ts';

/**
 * 公安机关应当给予批评教育: towards each guardian who has harmed or abandoned the child, beside anything else that follows (State
 * Council 2016, 四(四)); since 2021 应当予以训诫, too (Minors Protection Law, 118(2)). One talk may be both; the policy says
 * which are owed. For a guardian who does not perform, a person of the police opens it.
 */
export const educateGuardian = dutyType('educate-guardian', {
  title: { zh: '批评教育监护人', en: 'Educate guardian' },
  help: {
    zh: '对监护人给予批评教育，依法予以训诫；是否另予处罚，不影响本项。未作出的说明理由。',
    en: 'Criticise and educate the guardian, and reprimand where the law says so, whether or not they are punished as well; or say why not.',
  },
  post: 'police_station',
  perParent: true,
  openedByHand: ['police_station', 'county_police'],
  basis: ['int.punish'],
  law: [{ doc: 'MPL', section: '一百一十八' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    given: {
      title: { zh: '已作出', en: 'Given' },
      form: form(() => ({
        at: moment('作出时间 Given at'),
        measures: z.array(Educating).min(1).max(2).meta({ title: '措施 Measures' }),
        content: words('内容 Content', 2000),
        answer: words('监护人态度 How the guardian answered').optional(),
      })),
      ofPerson: { act: { field: 'measures' } },
    },
    notGiven: withReason({ zh: '未作出', en: 'Not given' }, '决定时间 Decided at'),
  },
});
