import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** A dated state of a person. `unknown` and `not_asked` are valid answers; a state may go back to an earlier one. */
export const PersonState = codeList('PersonState', {
  unknown: { zh: '不知其人', en: 'nobody knows who it is', basis: [] },
  not_asked: { zh: '尚未询问', en: 'not asked', basis: [] },
  known: { zh: '已知其人', en: 'known', basis: [] },
  reached: { zh: '已联系上', en: 'reached', basis: ['pol.contact'] },
  unreachable: { zh: '联系不上', en: 'cannot be reached', basis: ['cus.escort'] },
  whereabouts_unknown: { zh: '下落不明', en: 'whereabouts unknown', basis: [] },
  returned: { zh: '已返回', en: 'returned', basis: ['pol.alone'] },
  refuses: { zh: '拒绝履行监护职责', en: 'refuses to care', basis: ['rev.g3'] },
  performs: { zh: '恢复履行监护职责', en: 'performs again', basis: ['rev.g3'] },
  incapable: { zh: '无监护能力', en: 'incapable', basis: ['pol.incap'] },
  capable: { zh: '有监护能力', en: 'capable', basis: ['fam.cap'] },
  detained: { zh: '被羁押', en: 'detained', basis: [] },
  imprisoned: { zh: '服刑', en: 'in prison', basis: ['rev.g4'] },
  free: { zh: '已释放', en: 'released', basis: [] },
  dead: { zh: '死亡', en: 'dead', basis: [] },
});
export type PersonState = z.infer<typeof PersonState>;
