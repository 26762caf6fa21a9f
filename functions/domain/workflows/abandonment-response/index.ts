import type { Case } from '#domain/case/case';
import { filePunishable } from '#domain/case/file-punishable';
import { tellOfRight } from '#domain/case/tell-of-right';
import { caseWorkflow } from '#domain/case/workflow';
import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { OnOutcome } from '#domain/duty/workflow';
import * as duties from '#schemas/workflows/abandonment-response/duties';
import { againstMinor, againstSparing } from './against-sparing.ts';
import { educatedFirst } from './educated-first.ts';
import { pointless } from './pointless.ts';

const step = duties.decidePunishment.code;

/** No crime was found: the police still have to decide whether to punish the guardian. */
const punishAfterAll = (_fields: unknown, { state, duty, context }: OnOutcome<Case>) =>
  nextRoundUnlessOpen(state, { episodeId: duty.episodeId, step, subject: duty.subject }, context);

/**
 * The response to an abandonment, for each guardian; its last steps also serve any other suspected crime of a guardian.
 */
export const abandonmentResponse = caseWorkflow(duties, {
  pointless,
  outcomes: {
    'handle-abandonment': {
      notPunished: { refuses: againstSparing },
      minor: { refuses: againstMinor },
      caseFiled: { means: filePunishable },
    },
    'decide-punishment': {
      notPunished: { refuses: againstSparing },
      minor: { refuses: againstMinor },
    },
    'tell-village': { sent: { awaits: educatedFirst } },
    investigate: { dropped: { means: punishAfterAll } },
    'review-prosecution': { prosecuted: { means: tellOfRight } },
  },
});
