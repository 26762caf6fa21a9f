import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The ways in which a court grants a petition in part. */
export const PartlyDecided = codeList('PartlyDecided', {
  revoked_without_appointment: {
    zh: '撤销监护人资格，因尚有其他监护人未另行指定',
    en: 'revoked; nobody appointed, since another guardian is there',
    basis: ['rev.outcome'],
  },
  appointed_without_revocation: {
    zh: '不撤销，另行指定监护人',
    en: 'not revoked; another guardian appointed',
    basis: ['int.court'],
  },
  measures_only: {
    zh: '不撤销，作出其他安排',
    en: 'not revoked; other arrangements made',
    basis: [],
  },
});
export type PartlyDecided = z.infer<typeof PartlyDecided>;
