import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** 鉴定伤情. */
export const appraiseInjury = dutyType('appraise-injury', {
  title: { zh: '鉴定伤情', en: 'Appraise injury' },
  help: {
    zh: '组织鉴定伤情，记录鉴定意见编号；医疗机构协助。',
    en: 'Have the injury appraised, with the hospital’s help, and keep the reference of the appraisal.',
  },
  post: 'police_station',
  basis: ['pol.evid', 'pol.medical'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    appraised: {
      title: { zh: '已鉴定', en: 'Appraised' },
      form: form(() => ({
        at: moment('鉴定时间 Appraised at'),
        appraisal: reference('鉴定意见编号 Reference of the appraisal'),
        finding: words('鉴定意见 Finding', 2000),
      })),
    },
    notNeeded: withReason({ zh: '无需鉴定', en: 'Not needed' }),
  },
});
