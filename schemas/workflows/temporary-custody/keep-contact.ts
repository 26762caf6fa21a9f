import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { guardianRefuses } from '../../outcomes.ts';

/**
 * 并继续采取多种方式联系留守儿童父母，及时向临时监护照料主体通报联系情况: for each parent. Each attempt is noted on it, and the carer is told; it ends
 * when that parent was reached, or with the custody (CQ16, JP17).
 */
export const keepContact = dutyType('keep-contact', {
  title: { zh: '继续联系父母', en: 'Try parents again' },
  help: {
    zh: '继续采取多种方式联系父母；每次联系都记录为进展，系统随即告知照料主体。',
    en: 'Go on trying to reach the parents by several means. Note each attempt; the carer is told of it at once.',
  },
  post: 'police_station',
  perParent: true,
  tellsWhenNoted: 'custodian',
  basis: ['pol.contact'],
  ladder: 'ladder.contact',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    reached: {
      title: { zh: '已联系上', en: 'Reached' },
      form: form(() => ({
        at: moment('联系时间 Reached at'),
        answer: words('父母答复 What the parent answered'),
      })),
      ofPerson: { state: 'reached' },
    },
    refuses: guardianRefuses({ zh: '已联系上，拒绝履行', en: 'Reached, refuses' }),
  },
});
