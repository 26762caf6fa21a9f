import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** 其他公民、社会组织积极报告的，应及时给予表扬和奖励: the reporter learns of it through the seal. */
export const reward = dutyType('reward', {
  title: { zh: '表扬奖励报告人', en: 'Praise the reporter' },
  help: {
    zh: '对积极报告的公民、社会组织给予表扬和奖励；系统代为告知，不显示报告人身份。',
    en: 'Praise and reward whoever reported. They are told through the seal; you do not learn who they are.',
  },
  post: 'police_station',
  clock: 'prompt.reward',
  tellsReporter: 'reward',
  basis: ['rep.citizen'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    given: {
      title: { zh: '给予表扬奖励', en: 'Given' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        content: words('表扬奖励内容 What is given, and how to receive it', 2000),
      })),
    },
    notGiven: withReason({ zh: '不予奖励', en: 'Not given' }, '决定时间 Decided at'),
  },
});
