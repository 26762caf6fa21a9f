import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The parts of a child's file that the register keeps; the sight of each is decided by itself. */
export const RegisterPart = codeList('RegisterPart', {
  status: { zh: '登记状态', en: 'status in the register', basis: ['reg.file'] },
  identity: { zh: '身份信息', en: 'identity', basis: ['reg.content'] },
  household: { zh: '家庭住址', en: 'household', basis: ['reg.locate'] },
  parents: { zh: '父母情况', en: 'parents', basis: ['reg.content'] },
  guardians: { zh: '监护人与受委托人', en: 'guardians and trustee', basis: ['reg.content'] },
  care: { zh: '监护照料情况', en: 'living arrangement', basis: ['reg.content'] },
  support: { zh: '生活保障', en: 'living support', basis: ['reg.content'] },
  categories: { zh: '重点类别', en: 'categories', basis: ['def.key4', 'def.key5'] },
  school: { zh: '就学情况', en: 'schooling', basis: ['reg.content', 'reg.school'] },
  registration: { zh: '户籍情况', en: 'household registration', basis: [] },
  health: { zh: '健康状况', en: 'health', basis: [] },
  numbers: { zh: '其他系统编号', en: 'numbers in other systems', basis: ['reg.link'] },
  visits: { zh: '走访记录', en: 'visits', basis: ['vis.month', 'vis.hs'] },
  remarks: { zh: '备注', en: 'remarks', basis: [] },
});
export type RegisterPart = z.infer<typeof RegisterPart>;
