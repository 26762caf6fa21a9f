import { dutyType } from '../../duty-type.ts';
import { form, moment, reference, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** 依法追究失职父母或侵害人的法律责任: records the case of the police or the courts that belongs to the child’s case. */
export const pursueLiability = dutyType('pursue-liability', {
  title: { zh: '追究法律责任', en: 'Pursue liability' },
  help: {
    zh: '依法追究失职父母或侵害人的法律责任，记录案件编号和结果。',
    en: 'Hold parents who failed, or who did harm, liable by law; record the case and what came of it.',
  },
  post: 'police_station',
  openedByHand: ['police_station', 'county_police'],
  basis: ['pol.liab'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    pursued: {
      title: { zh: '已追究', en: 'Pursued' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        caseReference: reference('案件编号 Reference of the case'),
        result: words('结果 Result'),
      })),
    },
    noGround: withReason({ zh: '不予追究', en: 'No ground' }),
  },
});
