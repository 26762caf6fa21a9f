import { dutyType } from '../../duty-type.ts';
import { reprimanded } from './reprimanded.ts';

/** 人民检察院在办理案件过程中发现…应当予以训诫 (Minors Protection Law, 118(2)): a person of the procuratorate decides that it is owed. */
export const reprimandInProcuratorate = dutyType('reprimand-in-procuratorate', {
  title: { zh: '检察机关训诫监护人', en: 'Prosecutor rebuke' },
  help: {
    zh: '办理案件中发现监护人不依法履行监护职责或者侵犯儿童权益的，予以训诫。',
    en: 'Reprimand a guardian who, as a case of yours shows, does not perform or harms the child.',
  },
  post: 'procuratorate',
  perParent: true,
  openedByHand: ['procuratorate'],
  basis: [],
  law: [{ doc: 'MPL', section: '一百一十八' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['procuratorate'],
  outcomes: reprimanded,
});
