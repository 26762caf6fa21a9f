import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/** The review whether the custody is still right for the child. No notice gives an interval: the deployer sets it. */
export const reviewCustody = dutyType('review-custody', {
  title: { zh: '复核临时监护', en: 'Review the custody' },
  help: {
    zh: '定期复核：儿童是否适宜继续由现照料方照料，有无更适合的安排。',
    en: 'Look again whether this custody is still right for the child, and whether something better is at hand.',
  },
  post: 'custodian',
  clock: 'custody.review_every',
  basis: [],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs'],
  ofTheProduct: {
    zh: '各文件未规定复核周期；周期由部署方设定。',
    en: 'No notice gives an interval; it is the deployer’s setting.',
  },
  outcomes: {
    continues: {
      title: { zh: '继续照料', en: 'It goes on' },
      form: form(() => ({
        at: moment('复核时间 Reviewed at'),
        reason: words('理由 Reason'),
        childView: words('儿童意见 What the child says').optional(),
      })),
    },
    shouldChange: {
      title: { zh: '应当变更安排', en: 'It should change' },
      form: form(() => ({
        at: moment('复核时间 Reviewed at'),
        reason: words('理由 Reason'),
      })),
    },
  },
});
