import * as z from 'zod';
import { CHILD_FIELDS, WORD } from './child-identity.ts';
import { CaseId } from './ids.ts';
import { personal } from './personal.ts';
import { Telephone } from './telephone.ts';

/** The fields of statements about a person; each is personal. */
export const PERSON_FIELDS = {
  name: CHILD_FIELDS.name,
  sex: CHILD_FIELDS.sex,
  citizenId: CHILD_FIELDS.citizenId,
  telephone: personal(Telephone),
} as const;

export const PersonField = z.enum(['name', 'sex', 'citizenId', 'telephone']);
export type PersonField = z.infer<typeof PersonField>;

/** The fields that are kept with the value of a statement about a person; `in` is the case in which it was made. */
export const PERSON_WORD = { ...WORD, in: CaseId } as const;
