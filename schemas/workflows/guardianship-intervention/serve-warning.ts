import * as z from 'zod';
import { Parent } from '../../codes/parent.ts';
import { dutyType } from '../../duty-type.ts';
import { form, line, moment, personIds, reference, words } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { LetterSigned } from './codes/letter-signed.ts';

/**
 * 告诫书应在送交加害人、受害人的同时通知村（居）民委员会 (WH16): three copies, for the offender, the victim and the police; the policy lists who
 * is told by the same act.
 */
export const serveWarning = dutyType('serve-warning', {
  title: { zh: '送达告诫书', en: 'Serve the warning' },
  help: {
    zh: '向加害人宣读并送达告诫书，向受害人（非加害人的照料人）送交一份，公安机关存档一份；同时通知村（居）民委员会等。',
    en: 'Read the letter out and serve it; a copy goes to the child’s carer, never the offender, one to the police file; the village is told by the same act.',
  },
  post: 'police_station',
  perParent: true,
  tellsWhenEnded: 'warning.recipients',
  basis: ['int.wlserve'],
  law: [{ doc: 'ADVL', section: '十七' }],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    served: {
      title: { zh: '已送达', en: 'Served' },
      form: form(() => ({
        at: moment('送达加害人时间 Served on the offender at'),
        readOut: z.boolean().meta({ title: '已当面宣读 Read out' }),
        signed: LetterSigned.meta({ title: '签收情况 Signed', labels: LetterSigned.labels }),
        victimAt: moment('送交受害人时间 Given to the victim at'),
        copyTo: line('受害人一份的接收人 Who received the victim’s copy'),
        copyToParent: Parent.optional().meta({
          title: '接收人是父母或监护人的，注明哪一方 Which parent or guardian that is',
          labels: Parent.labels,
        }),
        copyToIds: personIds('接收人身份证号 Citizen id of the receiver', 1).optional(),
        policeCopy: reference('公安机关存档编号 Reference of the police copy'),
        undertaking: words('本人承诺 What the offender undertakes').optional(),
      })),
    },
    withdrawn: withReason({ zh: '撤销告诫书', en: 'Withdrawn' }, '撤销时间 Withdrawn at'),
  },
});
