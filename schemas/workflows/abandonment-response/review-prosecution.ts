import { dutyType } from '../../duty-type.ts';
import { form, moment, reference } from '../../fields.ts';

/**
 * 审查起诉, by the procuratorate. The reporting unit is informed before the transfer (Opinions on mandatory reporting,
 * art. 10).
 */
export const reviewProsecution = dutyType('review-prosecution', {
  title: { zh: '审查起诉', en: 'Review charges' },
  help: {
    zh: '审查起诉，记录起诉或不起诉决定。',
    en: 'Review the case, and record whether it is prosecuted.',
  },
  post: 'procuratorate',
  perParent: true,
  basis: ['int.aband3', 'int.punish'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
  outcomes: {
    prosecuted: {
      title: { zh: '已提起公诉', en: 'Prosecuted' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        caseReference: reference('文书编号 Reference'),
      })),
      ofPerson: { act: 'prosecution' },
    },
    notProsecuted: {
      title: { zh: '不起诉', en: 'Not prosecuted' },
      form: form(() => ({
        at: moment('决定时间 Decided at'),
        caseReference: reference('文书编号 Reference'),
      })),
    },
  },
});
