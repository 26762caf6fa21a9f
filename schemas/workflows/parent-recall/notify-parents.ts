import { dutyType } from '../../duty-type.ts';
import { form, moment } from '../../fields.ts';
import { guardianRefuses } from '../../outcomes.ts';
import { personal } from '../../personal.ts';
import { Text } from '../../text.ts';

/** Duty 8: 协助通知父母立即返回或重新确定受委托监护人, once the child is with a carer. */
export const notifyParents = dutyType('notify-parents', {
  title: { zh: '通知父母返回', en: 'Notify a parent' },
  help: {
    zh: '儿童安置后，继续设法通知父母立即返回或重新确定受委托监护人。',
    en: 'With the child placed, get word to the parent: return at once, or name another trustee.',
  },
  post: 'police_station',
  perParent: true,
  basis: ['cus.notify'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    notified: {
      title: { zh: '已通知到', en: 'Notified' },
      form: form(() => ({
        at: moment('通知时间 Notified at'),
        manner: personal(Text(500).meta({ title: '方式与经过 How' })),
      })),
      ofPerson: { state: 'reached' },
    },
    abandonedAttempt: {
      title: { zh: '确认无法通知', en: 'Established that no word can reach them' },
      form: form(() => ({
        at: moment('认定时间 Established at'),
        reason: personal(Text(1000).meta({ title: '理由 Reason' })),
      })),
      ofPerson: { state: 'unreachable' },
    },
    refuses: guardianRefuses({ zh: '已通知到，拒绝返回且拒绝委托', en: 'Notified, refuses' }),
  },
});
