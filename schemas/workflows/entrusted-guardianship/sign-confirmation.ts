import * as z from 'zod';
import { dutyType } from '../../duty-type.ts';
import { carerId, form, line, moment } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';
import { Signatory } from './codes/signatory.ts';

/**
 * 指导受委托监护人签订《农村留守儿童委托监护责任确认书》: a trustee is in force once it is signed; the policy lists the signatories.
 * The trustee's capacity is assessed whether it is signed or not.
 */
export const signConfirmation = dutyType('sign-confirmation', {
  title: { zh: '签订委托监护确认书', en: 'Sign confirmation' },
  help: {
    zh: '指导签订委托监护责任确认书，并留存签字件。',
    en: 'Guide the signing of the confirmation of entrusted guardianship, and keep the signed copy.',
  },
  post: 'police_station',
  perParent: true,
  clock: 'prompt.confirmation',
  basis: ['fam.conf'],
  ladder: 'ladder.prompt',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    signed: {
      title: { zh: '已签订', en: 'Signed' },
      form: form(() => ({
        at: moment('签订时间 Signed at'),
        signatories: z.array(Signatory).min(1).meta({ title: '签字人 Signatories' }),
        trustee: line('受委托监护人 Trustee'),
        trusteeId: carerId('受委托监护人身份证号 Trustee’s citizen id').optional(),
        willing: z.literal(true).meta({ title: '本人愿意 The trustee is willing' }),
      })),
      requires: { signatories: 'confirmation.signatories' },
    },
    notSigned: withReason({ zh: '未签订', en: 'Not signed' }),
  },
});
