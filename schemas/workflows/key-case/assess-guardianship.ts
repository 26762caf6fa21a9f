import { dutyType } from '../../duty-type.ts';
import { form, line, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * 监护评估 by the minors' protection institution (CQ20, 附件1.5). A person names the case a key case by opening it, with a reason; no
 * number and no day does. The text gives no term.
 */
export const assessGuardianship = dutyType('assess-guardianship', {
  title: { zh: '监护评估', en: 'Assess guardians' },
  help: {
    zh: '对重点个案协调推进监护评估，可由承接购买服务的专业机构实施；结论由人作出，写明依据，不计分。',
    en: 'Have the guardianship of a key case assessed, if need be by a provider under contract. People conclude, say on what, and count no score.',
  },
  post: 'minors_protection_institution',
  mayLackPost: true,
  openedByHand: ['minors_protection_institution', 'civil_affairs', 'township'],
  basis: ['ass.conf20', 'an.1.5'],
  ladder: 'ladder.look',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    assessed: {
      title: { zh: '已评估', en: 'Assessed' },
      form: form(() => ({
        at: moment('评估时间 Assessed at'),
        assessor: line('评估人或承接机构 Who assessed', 120),
        guardianship: words('监护情况 Guardianship', 4000),
        restsOn: words('依据 What it rests on', 2000),
        opinion: words('评估意见 What they hold', 2000),
        childView: words('儿童意见 What the child says').optional(),
      })),
    },
    notNeeded: withReason({ zh: '无需评估', en: 'Not needed' }),
  },
});
