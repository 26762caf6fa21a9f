import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** The outcomes of a reprimand by an organ that finds a guardian's failure in a case of its own. */
export const reprimanded = {
  given: {
    title: { zh: '已训诫', en: 'Given' },
    form: form(() => ({
      at: moment('训诫时间 Given at'),
      content: words('训诫内容 Content', 2000),
    })),
    ofPerson: { act: 'reprimand' },
  },
  notGiven: withReason({ zh: '未训诫', en: 'Not given' }, '决定时间 Decided at'),
} as const;
