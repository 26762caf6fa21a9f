import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/**
 * Those who may apply for a protection order of a child: its representative, or in its place those whom the law names
 * (Anti-Domestic-Violence Law, 23; 高检发〔2020〕9号, 十二).
 */
export const OrderApplicant = codeList('OrderApplicant', {
  representative: { zh: '法定代理人', en: 'the child’s representative', basis: ['int.ppo'] },
  near_relative: { zh: '近亲属', en: 'a close relative', basis: ['int.ppo'] },
  police: { zh: '公安机关', en: 'police', basis: ['int.ppo'] },
  womens_federation: { zh: '妇联', en: "women's federation", basis: ['int.ppo'] },
  village_committee: { zh: '村（居）民委员会', en: 'village committee', basis: ['int.ppo'] },
  relief_institution: { zh: '救助管理机构', en: 'relief institution', basis: ['int.ppo'] },
  minors_protection_institution: {
    zh: '未成年人救助保护机构',
    en: 'minors’ protection institution',
    basis: ['int.ppo'],
  },
});
export type OrderApplicant = z.infer<typeof OrderApplicant>;
