import { followedReferral } from '../../referral.ts';

/** The township's follow-up of one service that was under way when it was arranged. */
export const followReferral = followedReferral({
  code: 'follow-referral',
  post: 'township',
  title: { zh: '跟进转介服务', en: 'Follow referral' },
  basis: ['ass.services'],
});
