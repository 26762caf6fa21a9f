import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The pieces of evidence of a petition. Opinions 28 names the assessment report; the other kinds are the product’s own. */
export const EvidenceKind = codeList('EvidenceKind', {
  assessment_report: { zh: '调查评估报告', en: 'assessment report', basis: [] },
  child_wish: { zh: '未成年人真实意愿', en: 'the child’s true wish', basis: [] },
  relation: { zh: '监护关系证明', en: 'proof of the guardianship', basis: [] },
  conduct: { zh: '监护人行为的证据', en: 'evidence of the guardian’s conduct', basis: [] },
  educations: {
    zh: '批评教育、训诫、告诫记录',
    en: 'records of education, reprimand and warning',
    basis: ['rev.g2', 'rev.g5'],
  },
  harm: { zh: '伤情、诊疗、鉴定材料', en: 'records of injury and treatment', basis: ['rev.g1'] },
  livelihood: {
    zh: '生活无着、流离失所、处于困境的材料',
    en: 'what shows that the child is without a livelihood or in difficulty',
    basis: ['rev.g3', 'rev.g4'],
  },
  criminal_papers: { zh: '刑事案件文书', en: 'papers of a criminal case', basis: [] },
  new_guardian: {
    zh: '拟任监护人的意愿和条件',
    en: 'willingness and capacity of the proposed guardian',
    basis: ['rev.outcome'],
  },
  other: { zh: '其他材料', en: 'another piece', basis: [] },
});
export type EvidenceKind = z.infer<typeof EvidenceKind>;
