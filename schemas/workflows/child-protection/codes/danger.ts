import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/**
 * The dangers from violence at home that make placement obligatory everywhere (Anti-Domestic-Violence Law, 15(2)): if
 * one of them is found, the 必要时 of a notice leaves no choice.
 */
export const Danger = codeList('Danger', {
  seriously_injured: {
    zh: '身体受到严重伤害',
    en: 'seriously injured in body',
    basis: ['pol.dv'],
  },
  safety_threatened: {
    zh: '面临人身安全威胁',
    en: 'personal safety threatened',
    basis: ['pol.dv'],
  },
  without_care: {
    zh: '处于无人照料等危险状态',
    en: 'without care, or in a like danger',
    basis: ['pol.dv'],
  },
});
export type Danger = z.infer<typeof Danger>;
