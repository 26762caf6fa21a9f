import type { Post } from '../../codes/post.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { OrderEnd } from './codes/order-end.ts';
import { endedOn } from './ends.ts';
import { childView } from './visit.ts';

const looked = () => ({
  at: moment('跟进时间 Followed up at'),
  findings: words('履行情况 What was found', 2000),
  childView: childView(),
});

/**
 * The follow-up of an order by the body that gave it: 责令接受家庭教育指导 (Minors Protection Law, 118(2)), 督促监护令. The texts give
 * no follow-up and no interval; each check opens the next, and a person ends them.
 */
const followed = <const C extends string, const P extends Post>(code: C, post: P, zh: string) =>
  dutyType(code, {
    title: { zh, en: 'Follow up order' },
    help: {
      zh: '跟进家庭教育指导令、督促监护令的履行情况；期限届满的，由作出机关决定结束或另行处理。',
      en: 'See whether the order is followed. When its term has passed, decide whether its follow-up ends, and what else is to be done.',
    },
    post,
    mayLackPost: true,
    perParent: true,
    clock: 'education.follow_up',
    basis: ['int.other'],
    law: [{ doc: 'MPL', section: '一百一十八' }],
    ladder: 'ladder.visits',
    mayBeChangedBy: ['county_police', 'leading_group_office'],
    ofTheProduct: {
      zh: '法律规定可以责令，未规定如何跟进；间隔由部署方设定。',
      en: 'The law allows the order and is silent on its follow-up; the interval is the deployer’s.',
    },
    outcomes: {
      followed: { title: { zh: '正在履行', en: 'Followed' }, form: form(looked) },
      notFollowed: { title: { zh: '未履行', en: 'Not followed' }, form: form(looked) },
      ended: endedOn({ zh: '结束跟进', en: 'Follow-up ended' }, () =>
        OrderEnd.meta({ title: '结束原因 Ground', labels: OrderEnd.labels }),
      ),
    },
  });

export const followEducationPolice = followed(
  'follow-education-police',
  'police_station',
  '跟进教育令（公安）',
);
export const followEducationProcuratorate = followed(
  'follow-education-procuratorate',
  'procuratorate',
  '跟进教育令（检察）',
);
export const followEducationCourt = followed(
  'follow-education-court',
  'court',
  '跟进教育令（法院）',
);
