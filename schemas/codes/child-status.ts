import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The status of a child in the words of the notices; a child may have several at once. */
export const ChildStatus = codeList('ChildStatus', {
  left_behind_child: { zh: '留守儿童', en: 'left-behind child', basis: ['def.lbc'] },
  child_in_difficulty: { zh: '困境儿童', en: 'child in difficulty', basis: ['def.pop20'] },
  community_orphan: { zh: '散居孤儿', en: 'orphan living in the community', basis: ['def.pop20'] },
  de_facto_unattended_child: {
    zh: '事实无人抚养儿童',
    en: 'de facto unattended child',
    basis: ['svc.jobs'],
  },
  minor: { zh: '未成年人', en: 'minor', basis: ['rep.sys20', 'cus.inst20'] },
  key_case_child: {
    zh: '重点对象、重点儿童',
    en: 'key object or key child',
    basis: ['def.key4', 'def.key5'],
  },
  unattended: {
    zh: '无人监护',
    en: 'unattended, without a guardian',
    basis: ['def.key4', 'ros.unatt'],
  },
  one_parent_away_other_incapable: {
    zh: '父母一方外出另一方无监护能力',
    en: 'one parent away, the other lacks guardianship capacity',
    basis: ['def.key4', 'ros.unatt'],
  },
  out_of_school_or_dropout: {
    zh: '失学辍学',
    en: 'out of school or dropped out',
    basis: ['def.key4', 'def.key5', 'ros.drop'],
  },
  no_household_registration: {
    zh: '无户籍',
    en: 'without household registration',
    basis: ['def.key4', 'def.key5', 'ros.hukou'],
  },
  non_birth_registered_child: {
    zh: '非亲生落户的儿童',
    en: 'registered without being the birth child',
    basis: ['huk.dna'],
  },
});
export type ChildStatus = z.infer<typeof ChildStatus>;
