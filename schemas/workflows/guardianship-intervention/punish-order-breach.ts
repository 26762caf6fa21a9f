import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { form, moment, reference } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

const decided = () => ({
  at: moment('决定时间 Decided at'),
  caseReference: reference('决定书编号 Reference of the decision'),
});

/** 被申请人违反保护令，尚不构成犯罪的: 训诫, 一千元以下罚款, 十五日以下拘留, by the court (Anti-Domestic-Violence Law, 34). */
export const punishOrderBreach = dutyType('punish-order-breach', {
  title: { zh: '处罚违反保护令', en: 'Punish a breach' },
  help: {
    zh: '违反保护令尚不构成犯罪的，给予训诫，可以根据情节处一千元以下罚款、十五日以下拘留。',
    en: 'A breach that is no crime: admonish, and by its gravity fine up to 1,000 yuan or detain up to 15 days.',
  },
  post: 'court',
  mayLackPost: true,
  perParent: true,
  openedByHand: ['court'],
  basis: ['int.ppo'],
  law: [{ doc: 'ADVL', section: '三十四' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
  outcomes: {
    admonished: {
      title: { zh: '训诫', en: 'Admonished' },
      form: form(decided),
      ofPerson: { act: 'reprimand' },
    },
    fined: {
      title: { zh: '罚款', en: 'Fined' },
      form: form(() => ({
        ...decided(),
        yuan: z.number().int().min(1).max(1000).meta({ title: '罚款（元） Fine in yuan' }),
      })),
      ofPerson: { act: 'court_sanction' },
    },
    detained: {
      title: { zh: '拘留', en: 'Detained' },
      form: form(() => ({
        ...decided(),
        days: z.number().int().min(1).max(15).meta({ title: '拘留（日） Days' }),
      })),
      ofPerson: { act: 'court_sanction' },
    },
    noBreach: withReason({ zh: '未违反', en: 'No breach' }),
  },
});
