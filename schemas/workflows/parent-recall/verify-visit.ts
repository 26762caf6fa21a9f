import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';

/**
 * 再次进行入户调查，核实家庭监护责任落实情况: the village visits, guided by the township, after the notice of each reprimand (CQ16). A
 * reprimand that is still to come delays no visit.
 */
export const verifyVisit = dutyType('verify-visit', {
  title: { zh: '再次入户核实', en: 'Visit to verify' },
  help: {
    zh: '根据公安机关通报，再次入户调查，核实家庭监护责任是否落实。',
    en: 'Visit the household again after the notice, and see whether guardianship is really in place.',
  },
  post: 'village_committee',
  owedAt: 'lives',
  perParent: true,
  basis: ['vis.verify'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['township'],
  outcomes: {
    inPlace: {
      title: { zh: '监护责任已落实', en: 'Guardianship is in place' },
      form: form(() => ({
        at: moment('入户时间 Visited at'),
        seen: words('核实情况 What was seen', 2000),
      })),
    },
    notInPlace: {
      title: { zh: '监护责任未落实', en: 'Guardianship is not in place' },
      form: form(() => ({
        at: moment('入户时间 Visited at'),
        seen: words('核实情况 What was seen', 2000),
      })),
    },
  },
});
