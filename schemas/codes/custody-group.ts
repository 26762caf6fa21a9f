import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The children for whom Chongqing 2020 provides. The first three groups are under the temporary guardianship 临时监护
 * of the protection institution; the last two get temporary care 临时监护照料.
 */
export const CustodyGroup = codeList('CustodyGroup', {
  vagrant_without_livelihood: {
    zh: '生活无着的流浪乞讨',
    en: 'vagrant or begging without livelihood',
    basis: ['cus.inst20'],
  },
  harmed_by_guardian: { zh: '遭受监护侵害', en: 'harmed by the guardian', basis: ['cus.inst20'] },
  temporarily_unattended: {
    zh: '暂时无人监护',
    en: 'temporarily unattended',
    basis: ['cus.inst20'],
  },
  poorly_guarded: { zh: '监护不力', en: 'poorly guarded', basis: ['cus.cq20'] },
  trustee_incapable: {
    zh: '受委托监护人无监护能力',
    en: 'entrusted guardian without capacity',
    basis: ['cus.cq20'],
  },
});
export type CustodyGroup = z.infer<typeof CustodyGroup>;
