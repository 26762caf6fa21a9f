import { filePunishable } from '#domain/case/file-punishable';
import { caseWorkflow } from '#domain/case/workflow';
import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import * as duties from '#schemas/workflows/guardian-harm/duties';
import { lacksMeasures } from './lacks-measures.ts';

/**
 * The duties of the police, and of the village before them, towards a guardian who harms the child or does not perform
 * guardianship.
 */
export const guardianHarm = caseWorkflow(duties, {
  outcomes: {
    'handle-harm': { caseFiled: { means: filePunishable } },
    'educate-guardian': { given: { refuses: lacksMeasures } },
    'dissuade-guardian': {
      // 公安机关接到报告…应当予以训诫 (Minors Protection Law, 118(2)): a grave case is reported to the police, who then owe the
      // reprimand.
      grave: {
        means: (_fields, { state, duty: { episodeId, subject }, context }) =>
          nextRoundUnlessOpen(state, { episodeId, step: 'educate-guardian', subject }, context),
      },
    },
  },
});
