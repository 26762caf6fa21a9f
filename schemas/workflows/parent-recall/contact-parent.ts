import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

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
    reached: {
      title: { zh: '已联系上', en: 'Reached' },
      form: form(() => ({
        at: moment('联系时间 Reached at'),
        answer: words('父母答复 What the parent answered').optional(),
      })),
      ofPerson: { state: 'reached' },
    },
    unreachable: {
      title: { zh: '联系不上', en: 'Cannot be reached' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        attempts: words('联系经过 How it was tried', 2000),
      })),
      ofPerson: { state: 'unreachable' },
    },
    refuses: {
      title: { zh: '已联系上，拒绝履行', en: 'Reached, refuses' },
      form: form(() => ({
        at: moment('拒绝时间 Refused at'),
        reason: words('拒绝情况 How they refused'),
      })),
      ofPerson: { state: 'refuses' },
    },
  },
});
