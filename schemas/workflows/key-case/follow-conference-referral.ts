import { followedReferral } from '../../referral.ts';

/** The institution's follow-up of one service to which a case conference referred (服务转介). */
export const followConferenceReferral = followedReferral({
  code: 'follow-conference-referral',
  post: 'minors_protection_institution',
  title: { zh: '跟进会商转介', en: 'Follow conference' },
  basis: ['ass.conf20', 'an.1.5'],
});
