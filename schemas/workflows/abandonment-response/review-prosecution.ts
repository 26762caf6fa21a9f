import { dutyType } from '../../duty-type.ts';
import { withReference } from '../../outcomes.ts';
import { judicial } from './judicial.ts';

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
  ...judicial,
  outcomes: {
    prosecuted: {
      ...withReference({ zh: '已提起公诉', en: 'Prosecuted' }),
      ofPerson: { act: 'prosecution' },
    },
    notProsecuted: withReference({ zh: '不起诉', en: 'Not prosecuted' }),
  },
});
