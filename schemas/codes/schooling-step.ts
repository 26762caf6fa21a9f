import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** From an absence to the return to school 控辍保学. */
export const SchoolingStep = codeList('SchoolingStep', {
  dropout_prevention: { zh: '控辍保学', en: 'dropout prevention', basis: ['edu.coord'] },
  unexcused_absence: { zh: '无故不到校、无故旷课', en: 'unexcused absence', basis: ['edu.absent'] },
  return_persuasion: { zh: '劝返', en: 'persuasion to return', basis: ['edu.week'] },
  return_persuasion_failed: {
    zh: '劝返无效',
    en: 'persuasion failed',
    basis: ['edu.mark', 'edu.report'],
  },
  return_to_school: { zh: '返校复学', en: 'return to school', basis: ['edu.measures'] },
});
export type SchoolingStep = z.infer<typeof SchoolingStep>;
