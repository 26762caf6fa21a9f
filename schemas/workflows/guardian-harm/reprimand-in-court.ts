import { dutyType } from '../../duty-type.ts';
import { reprimanded } from './reprimanded.ts';

/** 人民法院在办理案件过程中发现…应当予以训诫 (Minors Protection Law, 118(2)): a person of the court decides that it is owed. */
export const reprimandInCourt = dutyType('reprimand-in-court', {
  title: { zh: '人民法院训诫监护人', en: 'Court’s reprimand' },
  help: {
    zh: '办理案件中发现监护人不依法履行监护职责或者侵犯儿童权益的，予以训诫。',
    en: 'Reprimand a guardian who, as a case of yours shows, does not perform or harms the child.',
  },
  post: 'court',
  perParent: true,
  openedByHand: ['court'],
  basis: [],
  law: [{ doc: 'MPL', section: '一百一十八' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['court'],
  outcomes: reprimanded,
});
