import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** Why a child leaves the register; the file stays. */
export const RegisterLeaving = codeList('RegisterLeaving', {
  sixteen: { zh: '年满十六周岁', en: 'turned sixteen', basis: ['def.lbc'] },
  parents_back: { zh: '父母返乡', en: 'the parents are back', basis: [] },
  taken_along: { zh: '随父母外出', en: 'taken along by the parents', basis: [] },
  moved: { zh: '迁出', en: 'moved away', basis: [] },
  no_longer: { zh: '不再符合登记条件', en: 'the conditions are no longer met', basis: [] },
  mistaken: { zh: '登记有误', en: 'registered by mistake', basis: [] },
  died: { zh: '死亡', en: 'died', basis: [] },
});
export type RegisterLeaving = z.infer<typeof RegisterLeaving>;
