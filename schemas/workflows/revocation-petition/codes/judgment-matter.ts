import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/**
 * The matters to settle after a judgment; people settle each. A revoked parent still pays maintenance (Civil Code, 37).
 */
export const JudgmentMatter = codeList('JudgmentMatter', {
  custody: {
    zh: '临时监护照料的衔接（是否结束由有关人员另行办理）',
    en: 'the custody, which a person ends',
    basis: ['rev.outcome'],
  },
  school: { zh: '就学安排', en: 'school', basis: [] },
  registration: { zh: '户籍登记', en: 'household registration', basis: [] },
  maintenance: {
    zh: '抚养费（被撤销资格的仍应继续负担）',
    en: 'maintenance, which who is revoked goes on paying',
    basis: [],
  },
  assistance: { zh: '保障待遇', en: 'assistance', basis: [] },
});
export type JudgmentMatter = z.infer<typeof JudgmentMatter>;
