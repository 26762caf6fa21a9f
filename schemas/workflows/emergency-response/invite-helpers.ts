import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { form, moment, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { Participant } from './codes/participant.ts';

/**
 * 在村（居）民委员会、中小学校、医疗机构以及亲属、专业服务机构的协助下: the township chooses whom it invites, among those that the text in force names.
 * Helpers owe nothing; an office that is invited is told, and sees the case from then on.
 */
export const inviteHelpers = dutyType('invite-helpers', {
  title: { zh: '邀请协助评估', en: 'Invite helpers' },
  help: {
    zh: '邀请村（居）委会、学校、医疗机构、亲属、专业服务机构等协助调查评估；受邀单位收到通知，不因此负有办理事项。',
    en: 'Invite village, school, hospital, relatives or professionals to help assess. Offices are told, and owe nothing by it.',
  },
  post: 'township',
  openedByHand: ['township', 'civil_affairs'],
  basis: ['ass.joint'],
  ladder: 'ladder.unclocked',
  needs: ['assessment.helpers'],
  mayBeChangedBy: ['civil_affairs', 'leading_group_office'],
  outcomes: {
    invited: {
      title: { zh: '已邀请', en: 'Invited' },
      form: form(() => ({
        at: moment('邀请时间 Invited at'),
        helpers: z.array(Participant).min(1).max(8).meta({ title: '受邀方 Who is invited' }),
        asked: words('请其协助的内容 What they are asked for'),
      })),
      limits: { helpers: 'assessment.helpers' },
    },
    notNeeded: withReason({ zh: '无需邀请', en: 'Nobody is invited' }),
  },
});
