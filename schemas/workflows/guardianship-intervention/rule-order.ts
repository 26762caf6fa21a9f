import { dutyType } from '../../duty-type.ts';
import { ruling } from './ruling.ts';

const declared = {
  post: 'court',
  mayLackPost: true,
  perParent: true,
  basis: ['int.ppo'],
  law: [{ doc: 'ADVL', section: '二十八' }],
  ladder: 'ladder.urgent',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
  outcomes: ruling,
} as const;

/** 人民法院受理申请后，应当在七十二小时内作出人身安全保护令或者驳回申请: the court's own clock, from the acceptance. */
export const ruleOrder = dutyType('rule-order', {
  ...declared,
  title: { zh: '裁定保护令', en: 'Rule on the order' },
  help: {
    zh: '自受理申请起七十二小时内作出人身安全保护令或者驳回申请。',
    en: 'Make the protection order or refuse it, within 72 hours of the acceptance.',
  },
  clock: 'order.rule',
});

/** 情况紧急的，应当在二十四小时内作出. */
export const ruleUrgentOrder = dutyType('rule-urgent-order', {
  ...declared,
  title: { zh: '紧急裁定保护令', en: 'Rule, urgent' },
  help: {
    zh: '情况紧急的，自受理申请起二十四小时内作出人身安全保护令或者驳回申请。',
    en: 'It is urgent: make the protection order or refuse it, within 24 hours of the acceptance.',
  },
  clock: 'order.rule_urgent',
});
