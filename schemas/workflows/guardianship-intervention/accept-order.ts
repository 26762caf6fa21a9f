import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { form, moment, reference } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/** The court takes the application for a protection order: whether it is urgent decides which clock of the law runs. */
export const acceptOrder = dutyType('accept-order', {
  title: { zh: '受理保护令申请', en: 'Accept application' },
  help: {
    zh: '及时受理人身安全保护令申请；情况紧急的予以注明，自受理起二十四小时内作出裁定。',
    en: 'Accept the application at once. Say whether it is urgent: then the ruling is due within 24 hours of the acceptance, else within 72.',
  },
  post: 'court',
  mayLackPost: true,
  perParent: true,
  clock: 'prompt.accept_order',
  basis: ['int.ppo', 'int.court'],
  law: [{ doc: 'ADVL', section: '二十八' }],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
  outcomes: {
    accepted: {
      title: { zh: '已受理', en: 'Accepted' },
      form: form(() => ({
        at: moment('受理时间 Accepted at'),
        urgent: z.boolean().meta({ title: '情况紧急 Urgent' }),
        caseReference: reference('案号 Reference'),
      })),
      facts: ['urgent'],
    },
    rejected: withReason({ zh: '不予受理', en: 'Not accepted' }, '决定时间 Decided at'),
    withdrawn: withReason({ zh: '申请人撤回', en: 'Withdrawn' }, '撤回时间 Withdrawn at'),
  },
});
