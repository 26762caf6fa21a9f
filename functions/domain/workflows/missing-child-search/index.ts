import { againstNoFinding } from '#domain/case/against/no-finding';
import { answerSituations } from '#domain/case/answer-situations';
import { ChildDied } from '#domain/case/facts';
import { againstUnsaid } from '#domain/case/unattended';
import { caseWorkflow } from '#domain/case/workflow';
import { drafts } from '#domain/duty/workflow';
import * as duties from '#schemas/workflows/missing-child-search/duties';

/**
 * The search for a missing child. A child that was found is not always safe, so the findings get their responses as
 * usual.
 */
export const missingChildSearch = caseWorkflow(duties, {
  outcomes: {
    'search-child': {
      found: {
        refuses: (fields, { context }) => [
          ...againstNoFinding(fields),
          ...againstUnsaid(fields, context),
        ],
        means: (
          { situations = [], unattended, parents },
          { state, duty: { episodeId }, context },
        ) => {
          const reportId = state.episodes[episodeId]?.reportId;
          if (!reportId || situations.length === 0) return [];
          return answerSituations(
            state,
            { episodeId, reportId, situations, unattended, parents },
            context,
          );
        },
      },
      foundDead: { means: ({ at }, { duty }) => drafts(duty, ChildDied.of({ at })) },
    },
  },
});
