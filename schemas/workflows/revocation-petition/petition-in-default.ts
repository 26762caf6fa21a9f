import { dutyType } from '../../duty-type.ts';
import { withReason } from '../../outcomes.ts';
import { petitionFiled } from './petition.ts';

/**
 * 民政部门应当申请 (Civil Code, 36(3)): a person has recorded that others should have petitioned and did not. It stays open
 * until anybody files a petition, or a person records why not.
 */
export const petitionInDefault = dutyType('petition-in-default', {
  title: { zh: '民政部门兜底申请', en: 'Petition instead' },
  help: {
    zh: '其他个人和民政部门以外的组织未及时申请的，民政部门应当向人民法院申请；有人已经申请的，本事项随之办结。',
    en: 'Where persons and other organisations have not petitioned in time, civil affairs has to. It ends once anybody files.',
  },
  post: 'civil_affairs',
  perParent: true,
  basis: ['rev.who'],
  law: [{ doc: 'CC', section: '第三十六条第三款' }],
  ladder: 'ladder.look',
  mayBeChangedBy: ['leading_group_office'],
  outcomes: {
    filed: petitionFiled,
    whyNot: withReason({ zh: '不申请及理由', en: 'Why not' }, '决定时间 Decided at'),
  },
});
