import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The documents other than the citizen id that identify a child. */
export const ChildDocument = codeList('ChildDocument', {
  birth_certificate: { zh: '出生医学证明', en: 'birth certificate', basis: [] },
  household_register: { zh: '户口簿', en: 'household register', basis: [] },
  passport: { zh: '护照', en: 'passport', basis: [] },
  travel_permit: { zh: '旅行证件（通行证）', en: 'travel permit', basis: [] },
  foreigner_permit: { zh: '外国人居留证件', en: 'foreigner’s residence permit', basis: [] },
  other: { zh: '其他证件', en: 'another paper', basis: [] },
});
export type ChildDocument = z.infer<typeof ChildDocument>;
