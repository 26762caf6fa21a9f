import { partOf } from './assess-part.ts';

/** 配合做好农村留守儿童安全处境、监护情况等调查评估工作: the part of the police in the township’s assessment. */
export const assessPolice = partOf({
  code: 'assess-police',
  post: 'police_station',
  title: { zh: '参加评估（公安）', en: 'Police’s part' },
  basis: ['ass.joint', 'ass.coop'],
  mayBeChangedBy: ['county_police'],
});
