import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The bodies and persons that petition the court. The procuratorate is not among them: it advises, urges and
 * supports those who are.
 */
export const PetitionerKind = codeList('PetitionerKind', {
  close_relative: { zh: '近亲属', en: 'close relative', basis: ['rev.who'] },
  village_committee: {
    zh: '村（居）民委员会',
    en: "villagers' or residents' committee",
    basis: ['rev.who'],
  },
  civil_affairs: { zh: '民政部门', en: 'civil affairs department', basis: ['rev.who'] },
  concerned_organization: { zh: '有关团体', en: 'organisation concerned', basis: ['rev.who'] },
  concerned_unit: { zh: '有关单位', en: 'unit concerned', basis: ['rev.who'] },
  concerned_person: { zh: '有关人员', en: 'person concerned', basis: ['rev.who'] },
});
export type PetitionerKind = z.infer<typeof PetitionerKind>;
