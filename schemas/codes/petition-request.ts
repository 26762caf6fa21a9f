import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The requests of a petition to the court; the notices ask for both together. */
export const PetitionRequest = codeList('PetitionRequest', {
  guardianship_revocation: {
    zh: '撤销监护人资格',
    en: 'revocation of guardianship',
    basis: ['rev.who', 'rev.outcome'],
  },
  guardian_reappointment: {
    zh: '另行指定监护人',
    en: 'appointment of another guardian',
    basis: ['rev.who', 'rev.outcome'],
  },
});
export type PetitionRequest = z.infer<typeof PetitionRequest>;
