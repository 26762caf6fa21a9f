import * as z from 'zod';
import { Body } from '../../codes/body.ts';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { referrals } from '../../referral.ts';

/** 个案会商: the institution organises a conference of departments on a key case, with help and referrals (CQ20, 附件1.5). */
export const holdConference = dutyType('hold-conference', {
  title: { zh: '个案会商', en: 'Case conference' },
  help: {
    zh: '针对重点个案组织部门会商和帮扶救助，形成会商纪要，逐项转介服务；仍在进行的，另行逐项跟进。',
    en: 'Confer with departments on the key case, keep minutes, and refer to services; what is under way is followed one by one.',
  },
  post: 'minors_protection_institution',
  mayLackPost: true,
  basis: ['ass.conf20', 'an.1.5'],
  ladder: 'ladder.look',
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    held: {
      title: { zh: '已会商', en: 'Held' },
      form: form(() => ({
        at: moment('会商时间 Held at'),
        departments: z.array(Body).min(1).max(30).meta({ title: '参加部门 Who took part' }),
        minutes: words('会商纪要 Minutes', 4000),
        help: words('帮扶救助措施 Help that was agreed', 2000),
        childView: words('儿童意见 What the child says').optional(),
        referrals: referrals().optional(),
      })),
    },
    notHeld: withReason({ zh: '无需会商', en: 'Not held' }),
  },
});
