import * as z from 'zod';
import { CustodyEnd } from '../../codes/custody-end.ts';
import { Parent } from '../../codes/parent.ts';
import { dutyType } from '../../duty-type.ts';
import { carerId, form, line, moment, reference, words } from '../../fields.ts';
import { required } from '../../required-when.ts';

/**
 * Open while the child is in custody: the return to a parent, a trustee, another guardian, or coming of age ends it,
 * with a written handover. No clause states it; it is inferred.
 */
export const endCustody = dutyType('end-custody', {
  title: { zh: '结束临时监护', en: 'End the custody' },
  help: {
    zh: '父母返回、确定受委托监护人、交由另行指定的监护人照料或儿童成年时结束；书面交接。另行指定监护人而儿童仍在原处的，照料继续。',
    en: 'Ends with a parent’s return, a trustee, another guardian who takes the child, or coming of age; hand back in writing. While the child stays in its place, a new guardian ends nothing.',
  },
  post: 'custodian',
  basis: ['cus.notify'],
  ladder: 'ladder.unclocked',
  rings: 'never',
  mayBeChangedBy: ['civil_affairs'],
  ofTheProduct: {
    zh: '各文件未写明如何结束；由条文推知。',
    en: 'No clause says how custody ends; it follows from what custody waits for.',
  },
  outcomes: {
    ended: {
      title: { zh: '已结束', en: 'Ended' },
      form: form(() => ({
        at: moment('交接时间 Handed back at'),
        how: CustodyEnd.exclude(['died']).meta({
          title: '结束原因 How it ended',
          labels: CustodyEnd.labels,
        }),
        to: Parent.optional().meta({ title: '交回的父母或监护人 To which parent or guardian' }),
        leaves: required(
          { field: 'how', is: [CustodyEnd.enum.guardian_appointed] },
          z.literal(true).meta({ title: '儿童离开现照料处 The child leaves its place' }),
        ),
        ageShownBy: words(
          '成年依据（成年而出生日期不明、有争议或不可信时必填） What shows that the child is 18, where no birth date does',
          200,
        ).optional(),
        handedBy: line('移交人 Handed over by'),
        receivedBy: line('接收人 Received by'),
        receivedById: carerId('接收人身份证号 Receiver’s citizen id').optional(),
        record: reference('书面交接编号 Reference of the written handover'),
        reason: words('理由 Reason'),
      })),
    },
    died: {
      title: { zh: '儿童死亡', en: 'The child died' },
      form: form(() => ({
        at: moment('死亡时间 Died at'),
        caseReference: reference('案件或证明编号 Reference').optional(),
        reason: words('理由 Reason'),
      })),
    },
  },
});
