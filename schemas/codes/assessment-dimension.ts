import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The aspects that an assessment considers; `dimensionsOf` lists them for each kind of assessment. */
export const AssessmentDimension = codeList('AssessmentDimension', {
  safety: { zh: '安全处境', en: 'safety situation', basis: ['ass.joint', 'ass.coop'] },
  guardianship: {
    zh: '监护情况',
    en: 'guardianship situation',
    basis: ['ass.joint', 'ass.police', 'ass.cq20'],
  },
  health: { zh: '身心健康状况', en: 'physical and mental health', basis: ['ass.joint'] },
  living_conditions: { zh: '生活条件', en: 'living conditions', basis: ['ass.police'] },
  state_of_mind: { zh: '思想动态', en: 'state of mind', basis: ['ass.police'] },
  behaviour: { zh: '行为表现', en: 'behaviour', basis: ['ass.police'] },
  trustee_capacity: {
    zh: '受委托监护人的监护能力',
    en: "the trustee's guardianship capacity",
    basis: ['fam.cap'],
  },
  performance: {
    zh: '家庭监护责任落实情况',
    en: 'how the family performs its guardianship',
    basis: ['vis.verify'],
  },
  survival: { zh: '生存情况', en: 'survival', basis: ['ass.cq20'] },
});
export type AssessmentDimension = z.infer<typeof AssessmentDimension>;
