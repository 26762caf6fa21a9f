import { partOf } from './assess-part.ts';

/** 会同民政部门: the part of civil affairs in the township’s assessment. */
export const assessCivilAffairs = partOf({
  code: 'assess-civil-affairs',
  post: 'civil_affairs',
  title: { zh: '参加评估（民政）', en: 'Civil affairs’ part' },
  basis: ['ass.joint'],
  mayBeChangedBy: ['leading_group_office'],
});
