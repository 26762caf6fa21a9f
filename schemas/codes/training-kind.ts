import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The trainings that a child director or supervisor needs. */
export const TrainingKind = codeList('TrainingKind', {
  rotation_training: { zh: '轮训', en: 'rotation training', basis: ['tr.year'] },
  first_appointment: {
    zh: '初任培训考核',
    en: 'training and test at first appointment',
    basis: ['tr.gate'],
  },
});
export type TrainingKind = z.infer<typeof TrainingKind>;
