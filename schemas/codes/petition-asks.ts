import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The claims of a petition. Each also asks for another guardian. */
export const PetitionAsks = codeList('PetitionAsks', {
  revoke_and_appoint: {
    zh: '撤销监护人资格并另行指定监护人',
    en: 'to revoke the guardianship and to appoint another guardian',
    basis: ['rev.who', 'rev.outcome'],
  },
  relieve_and_appoint: {
    zh: '无过错的监护人请求不再担任并另行指定监护人',
    en: 'to relieve a guardian without fault and to appoint another',
    basis: [],
  },
});
export type PetitionAsks = z.infer<typeof PetitionAsks>;
