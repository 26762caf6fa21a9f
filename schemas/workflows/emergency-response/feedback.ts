import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';

/**
 * Feedback to a reporting unit within three days of acceptance or filing (Opinions on mandatory reporting, art. 10). It
 * reaches the reporter through the seal, so that nobody else learns the reporter's identity.
 */
export const feedback = dutyType('feedback', {
  title: { zh: '向报告单位反馈', en: 'Tell reporting unit' },
  help: {
    zh: '受理后三日内向报告单位反馈进展；内容凭回执查看，系统不显示报告人身份。',
    en: 'Tell the reporting unit how it went on, within three days. They read it under their receipt; you do not learn who they are.',
  },
  post: 'police_station',
  basis: [],
  law: [{ doc: 'MR20', section: '十' }],
  clock: 'feedback.reporting_unit',
  ladder: 'ladder.prompt',
  tellsReporter: 'feedback',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    sent: {
      title: { zh: '已反馈', en: 'Sent' },
      form: form(() => ({
        at: moment('反馈时间 Sent at'),
        content: personal(Text(2000).meta({ title: '反馈内容 Content' })),
      })),
    },
  },
});
