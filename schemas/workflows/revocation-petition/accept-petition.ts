import { dutyType } from '../../duty-type.ts';
import { day, form, moment, reference, words } from '../../fields.ts';
import { NotAcceptedFor } from './codes/not-accepted-for.ts';

/** 及时受理 (JP17): the court accepts the petition, or gives the reason why not. */
export const acceptPetition = dutyType('accept-petition', {
  title: { zh: '受理撤销监护申请', en: 'Accept petition' },
  help: {
    zh: '人民法院及时受理。需要公告的，填写公告期满日，审结期限自期满起算；必要时作出临时监护安排。',
    en: 'The court accepts the petition. Where it gives public notice, the time to decide begins when the notice is over.',
  },
  post: 'court',
  perParent: true,
  basis: ['int.court'],
  clock: 'prompt.accept_petition',
  ladder: 'ladder.court',
  mayBeChangedBy: ['court', 'civil_affairs'],
  outcomes: {
    accepted: {
      title: { zh: '已受理', en: 'Accepted' },
      form: form(() => ({
        at: moment('立案时间 Accepted at'),
        caseReference: reference('案号 Case number of the court'),
        noticeUntil: day('公告期满日 Public notice until').optional(),
        temporaryMeasures: words('临时监护措施 Temporary measures').optional(),
      })),
    },
    notAccepted: {
      title: { zh: '不予受理', en: 'Not accepted' },
      form: form(() => ({
        at: moment('时间 At'),
        why: NotAcceptedFor.meta({ title: '原因 Why', labels: NotAcceptedFor.labels }),
        reason: words('说明 Reason').optional(),
      })),
    },
    withdrawn: {
      title: { zh: '申请人撤回', en: 'Withdrawn' },
      form: form(() => ({
        at: moment('撤回时间 Withdrawn at'),
        reason: words('理由 Reason').optional(),
      })),
    },
  },
});
