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

/** No crime: whether the guardian is punished all the same is still to be decided. */
const punishAfterAll = (_fields: unknown, { state, duty, context }: OnOutcome<Case>) =>
  nextRoundUnlessOpen(state, { episodeId: duty.episodeId, step, subject: duty.subject }, context);

/** The answer to an abandonment, of each guardian; its last steps are those of every suspected crime of a guardian. */
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
