import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** 没有独立生活能力: whether the child can live on its own, in the judgment of a person. */
export const Independence = codeList('Independence', {
  unable: {
    zh: '没有独立生活能力',
    en: 'unable to live independently',
    basis: ['int.aband2'],
  },
  able: { zh: '有独立生活能力', en: 'able to live independently', basis: [] },
});
export type Independence = z.infer<typeof Independence>;

/** The question about it in forms. */
export const independence = () =>
  Independence.meta({ title: '儿童独立生活能力 Can the child live on its own' });
