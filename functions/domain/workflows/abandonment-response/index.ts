import type { Case } from '#domain/case/case';
import { AccusedNamed } from '#domain/case/facts';
import { filePunishable } from '#domain/case/file-punishable';
import { tellOfRight } from '#domain/case/tell-of-right';
import { caseWorkflow } from '#domain/case/workflow';
import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import { Parent } from '#schemas/codes/parent';
import * as duties from '#schemas/workflows/abandonment-response/duties';
import { againstMinor, againstSparing } from './against-sparing.ts';
import { educatedFirst } from './educated-first.ts';
import { pointless } from './pointless.ts';

const step = duties.decidePunishment.code;

/** No crime was found: the police still have to decide whether to punish the guardian. */
const punishAfterAll = (_fields: unknown, { state, duty, context }: OnOutcome<Case>) =>
  nextRoundUnlessOpen(state, { episodeId: duty.episodeId, step, subject: duty.subject }, context);

/** A guardian suspected of the crime is accused: the child does not return to this guardian without a finding by name. */
const accused = (_fields: unknown, { duty }: OnOutcome<Case>): readonly Draft[] => {
  const { data: parent } = Parent.safeParse(duty.subject);
  return parent ? drafts(duty, AccusedNamed.of({ parents: [parent], persons: [] })) : [];
};

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
      crimeSuspected: { means: accused },
    },
    'decide-punishment': {
      crimeSuspected: { means: accused },
      notPunished: { refuses: againstSparing },
      minor: { refuses: againstMinor },
    },
    'tell-village': { sent: { awaits: educatedFirst } },
    investigate: { dropped: { means: punishAfterAll } },
    'review-prosecution': { prosecuted: { means: tellOfRight } },
  },
});
