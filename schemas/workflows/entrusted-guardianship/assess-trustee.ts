import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * 应当对受委托监护人的监护能力进行初步评估: done by the township with the village, whether the confirmation was signed or not. A trustee
 * who is incapable is replaced, and the round begins again (CQ16).
 */
export const assessTrustee = dutyType('assess-trustee', {
  title: { zh: '评估受委托监护人', en: 'Assess the trustee' },
  help: {
    zh: '会同村（居）委会对受委托监护人的监护能力进行初步评估；不具备能力的，及时督促父母另行确定。',
    en: 'With the village, assess whether the trustee is capable. If not, urge the parents to name another at once.',
  },
  post: 'township',
  perParent: true,
  clock: 'prompt.assess_trustee',
  tellsWhenOpened: 'trustee.assessed_with',
  basis: ['fam.cap', 'fam.swap'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    capable: withReason({ zh: '具备监护能力', en: 'Capable' }, '评估时间 Assessed at'),
    incapable: {
      title: { zh: '不具备监护能力', en: 'Not capable' },
      form: form(() => ({
        at: moment('评估时间 Assessed at'),
        reason: words('理由 Reason'),
        urged: words('督促父母情况 How the parents were urged'),
        careMeanwhile: words('其间由谁照料 Who cares meanwhile', 500),
      })),
    },
  },
});
