import * as z from 'zod';
import { ServiceKind } from '../../codes/service-kind.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { personal } from '../../personal.ts';
import { Line, Text } from '../../text.ts';
import { ReferralOutcome } from './codes/referral-outcome.ts';

/** Duty 11: 有针对性地安排服务. It ends with each referral's outcome. */
export const serve = dutyType('serve', {
  title: { zh: '安排服务', en: 'Arrange services' },
  help: {
    zh: '按评估结果逐项转介服务，并记录每项转介的结果。',
    en: 'Refer the child to each service that the assessment calls for, and record what came of each.',
  },
  post: 'township',
  basis: ['ass.services'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    arranged: {
      title: { zh: '各项转介均有结果', en: 'Every referral has its outcome' },
      form: form(() => ({
        at: moment('完成时间 Completed at'),
        referrals: personal(
          z
            .array(
              z.strictObject({
                service: ServiceKind.meta({ title: '服务 Service' }),
                provider: Line(120).meta({ title: '提供方 Provider' }),
                outcome: ReferralOutcome.meta({ title: '结果 Outcome' }),
                note: Text(1000).optional().meta({ title: '备注 Note' }),
              }),
            )
            .min(1)
            .max(30)
            .meta({ title: '转介及结果 Referrals and their outcomes' }),
        ),
      })),
    },
  },
});
