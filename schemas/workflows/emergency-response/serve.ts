import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { referrals } from '../../referral.ts';

/**
 * Duty 11: 有针对性地安排服务. It ends with each referral's outcome; a service that is under way is followed by a duty of its
 * own.
 */
export const serve = dutyType('serve', {
  title: { zh: '安排服务', en: 'Arrange services' },
  help: {
    zh: '按评估结果逐项转介服务，记录每项转介的结果和儿童、家庭的意见；仍在进行的，另行逐项跟进。',
    en: 'Refer the child to each service that the assessment calls for, and record what came of each and what child and family say; what is under way is followed one by one.',
  },
  post: 'township',
  basis: ['ass.services'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    arranged: {
      title: { zh: '各项转介均有结果', en: 'Every referral has its outcome' },
      form: form(() => ({
        at: moment('完成时间 Completed at'),
        referrals: referrals(),
      })),
    },
  },
});
