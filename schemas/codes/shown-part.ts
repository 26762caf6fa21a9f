import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The parts of a case or a file that an officer may be shown; readings are recorded by part. */
export const ShownPart = codeList('ShownPart', {
  case: { zh: '案件', en: 'the case', basis: [] },
  child: { zh: '儿童身份（密封）', en: 'who the child is, sealed', basis: [] },
  history: { zh: '案件经过（含密封内容）', en: 'the history with its sealed parts', basis: [] },
  explanation: { zh: '时限与职责的解释', en: 'the explanation of clocks and duties', basis: [] },
  alerts: { zh: '通知台账', en: 'who was told what', basis: [] },
  duty: { zh: '职责', en: 'a duty', basis: [] },
  people: { zh: '监护人等相关人员（密封）', en: 'guardians and others, sealed', basis: [] },
  guardianship: {
    zh: '监护资格事项',
    en: 'what is known of petitions about guardians',
    basis: [],
  },
  file: { zh: '儿童档案（密封）', en: 'the child’s file, sealed', basis: [] },
  register: {
    zh: '儿童档案登记部分（密封）',
    en: 'the child’s file in the register, sealed',
    basis: [],
  },
  register_line: { zh: '在册儿童名单', en: 'a line of the register', basis: [] },
  reporter: { zh: '报告人身份（密封）', en: 'who reported, unsealed', basis: ['rep.assist'] },
  papers: { zh: '文书及签字件', en: 'papers and their signed copies', basis: [] },
  access_log: { zh: '查阅记录', en: 'the access log', basis: [] },
});
export type ShownPart = z.infer<typeof ShownPart>;
