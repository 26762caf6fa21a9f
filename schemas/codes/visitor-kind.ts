import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The kinds of people who visit a child at home, as the notices name them. */
export const VisitorKind = codeList('VisitorKind', {
  village: { zh: '村（居）民委员会人员', en: 'a person of the village', basis: ['vis.month'] },
  child_director: { zh: '儿童主任', en: 'the child director', basis: ['vis.cq20'] },
  child_supervisor: { zh: '儿童督导员', en: 'the child supervisor', basis: ['vis.superv'] },
  party_cadre: { zh: '党员干部', en: 'a party member or cadre', basis: ['vis.track'] },
  resident_cadre: { zh: '驻村干部', en: 'a cadre stationed in the village', basis: ['vis.track'] },
  social_worker: {
    zh: '专业社会工作者',
    en: 'a professional social worker',
    basis: ['vis.track'],
  },
  named_person: { zh: '指定专人', en: 'the person named for the family', basis: ['vis.named'] },
  neighbour: { zh: '邻里互助人员', en: 'a neighbour who helps', basis: ['vis.named'] },
  other: { zh: '其他人员', en: 'somebody else', basis: [] },
});
export type VisitorKind = z.infer<typeof VisitorKind>;
