import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The facilities among which emergency shelter 紧急庇护场所 is found. */
export const ShelterKind = codeList('ShelterKind', {
  relief_facility: {
    zh: '救助管理机构（未成年人保护中心）',
    en: "relief institution, minors' protection centre",
    basis: ['cus.shelter'],
  },
  welfare_facility: { zh: '福利机构', en: 'welfare institution', basis: ['cus.shelter'] },
  elderly_facility: {
    zh: '社区养老设施',
    en: 'community facility for the elderly',
    basis: ['cus.shelter'],
  },
  youth_facility: { zh: '青年服务设施', en: 'youth service facility', basis: ['cus.shelter'] },
  women_children_facility: {
    zh: '妇女儿童活动设施',
    en: "women's and children's activity facility",
    basis: ['cus.shelter'],
  },
});
export type ShelterKind = z.infer<typeof ShelterKind>;
