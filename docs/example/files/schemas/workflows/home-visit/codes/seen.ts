import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The findings of a visitor with which somebody has to deal. */
export const Seen = codeList('Seen', {
  living_alone: {
    zh: '单独居住生活',
    en: 'the child lives alone',
    basis: ['pol.alone'],
  },
  out_of_school: {
    zh: '失学辍学',
    en: 'out of school',
    basis: ['ros.drop'],
  },
});
export type Seen = z.infer<typeof Seen>;
