import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';

/**
 * The written answer within a month to advice under article 114 of the Minors Protection Law; other advice has no such
 * term.
 */
export const answerAdvice = dutyType('answer-advice', {
  title: { zh: '书面回复检察建议', en: 'Answer the advice' },
  help: {
    zh: '收到依据未成年人保护法第一百一十四条提出的建议后，一个月内书面回复；收到建议的是其他单位的，可改派该单位。',
    en: 'Answer advice under article 114 in writing within a month. Where another unit was advised, give it this duty.',
  },
  post: 'civil_affairs',
  perParent: true,
  basis: [],
  law: [{ doc: 'MPL', section: '第一百一十四条' }],
  clock: 'advice.answer',
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    answered: {
      title: { zh: '已回复', en: 'Answered' },
      form: form(() => ({
        at: moment('回复时间 Answered at'),
        answerReference: reference('回复文书编号 Reference'),
        content: words('回复内容 Content', 4000),
      })),
    },
    withdrawn: {
      title: { zh: '建议已撤回', en: 'The advice was withdrawn' },
      form: form(() => ({ at: moment('撤回时间 Withdrawn at') })),
    },
  },
});
