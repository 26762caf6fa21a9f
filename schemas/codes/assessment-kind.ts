import type * as z from 'zod';
import { codeList } from '../code-list.ts';
import type { AssessmentDimension } from './assessment-dimension.ts';

/** Five assessments by different bodies, kept apart although they share words. */
export const AssessmentKind = codeList('AssessmentKind', {
  joint: { zh: '调查评估', en: 'joint assessment', basis: ['ass.joint', 'ass.file', 'ass.coop'] },
  situation: { zh: '处境评估', en: "police station's situation assessment", basis: ['ass.police'] },
  trustee_capacity: {
    zh: '受委托监护人监护能力初步评估',
    en: "preliminary assessment of the trustee's capacity",
    basis: ['fam.cap'],
  },
  verification_visit: { zh: '再次入户调查', en: 'verification visit', basis: ['vis.verify'] },
  guardianship: {
    zh: '监护评估',
    en: 'guardianship assessment',
    basis: ['ass.conf20', 'ass.cq20'],
  },
});
export type AssessmentKind = z.infer<typeof AssessmentKind>;

/** The aspects of each assessment, in the words of its clause; every list is open 等. */
export const dimensionsOf: Readonly<Record<AssessmentKind, readonly AssessmentDimension[]>> = {
  joint: ['safety', 'guardianship', 'health'],
  situation: ['guardianship', 'living_conditions', 'state_of_mind', 'behaviour'],
  trustee_capacity: ['trustee_capacity'],
  verification_visit: ['performance'],
  guardianship: ['survival', 'guardianship'],
};
