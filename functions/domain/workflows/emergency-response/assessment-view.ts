import type { AssessedCase } from './assessment.ts';
import { missingIn } from './joint.ts';

/** The latest assessment as its case shows it: what people concluded, and the parts that are still owed. */
export const assessmentView = (state: AssessedCase) => {
  const { assessment } = state;
  if (!assessment) return {};
  const { episodeId: episode, at, services, further = [], missing = [] } = assessment;
  const owed = missingIn(state, assessment);
  return { assessment: { episode, ...(at && { at }), services, further, missing, owed } };
};
