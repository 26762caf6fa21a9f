import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/**
 * A child in custody comes of age. Nothing ends by itself: `end-custody` ends the custody, and people decide on
 * further help for the young person. No notice speaks of it.
 */
export const reviewMajority = dutyType('review-majority', {
  title: { zh: '成年后的安排', en: 'Coming of age' },
  help: {
    zh: '儿童年满18周岁，临时监护不再适用：确认结束监护照料的时间和方式，以及成年后的帮扶安排。',
    en: 'The child is 18 and no longer in custody by law: settle when and how the care ends, and what help goes on.',
  },
  post: 'civil_affairs',
  basis: [],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['leading_group_office'],
  ofTheProduct: {
    zh: '各文件未写明临时监护期间成年如何处理；由产品提示，由人决定。',
    en: 'No notice says what follows when a child in custody comes of age: the product asks, and people decide.',
  },
  outcomes: {
    settled: {
      title: { zh: '已作安排', en: 'Settled' },
      form: form(() => ({
        at: moment('决定时间 Settled at'),
        plan: words('结束监护与后续帮扶安排 How the care ends, and what help goes on', 2000),
        ownView: words('本人意见 What the young person says').optional(),
      })),
    },
  },
});
