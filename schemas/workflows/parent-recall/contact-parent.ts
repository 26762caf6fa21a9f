import { dutyType } from '../../duty-type.ts';
import { guardianRefuses, parentReached, parentUnreachable } from '../../outcomes.ts';

/**
 * Towards each parent, if a guardian lacks capacity or does not perform: 联系其父母立即返回或委托其他亲属监护照料. It is no order and leads
 * to no reprimand; only relatives may be entrusted.
 */
export const contactParent = dutyType('contact-parent', {
  title: { zh: '联系父母', en: 'Contact a parent' },
  help: {
    zh: '联系父母立即返回，或委托其他亲属监护照料；联系不上的，记录已用的联系方式。',
    en: 'Have the parent return at once, or entrust another relative. Who cannot be reached: record how you tried.',
  },
  post: 'police_station',
  openedByHand: ['police_station', 'county_police'],
  perParent: true,
  basis: ['pol.incap'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    reached: parentReached({ zh: '已联系上', en: 'Reached' }, '联系时间 Reached at'),
    unreachable: parentUnreachable,
    refuses: guardianRefuses({ zh: '已联系上，拒绝履行', en: 'Reached, refuses' }),
  },
});
