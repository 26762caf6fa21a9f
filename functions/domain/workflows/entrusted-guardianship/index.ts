import * as z from 'zod';
import type { Case } from '#domain/case/case';
import { watchParentsAgain } from '#domain/case/watch-parents';
import { caseWorkflow } from '#domain/case/workflow';
import { drafts } from '#domain/duty/workflow';
import { declare, factType } from '#domain/history/fact';
import { Parent } from '#schemas/codes/parent';
import { Instant } from '#schemas/time';
import * as duties from '#schemas/workflows/entrusted-guardianship/duties';

const TrusteeFoundIncapable = factType('TrusteeFoundIncapable', () => ({
  parent: z.string(),
  since: Instant,
}));

/** A trustee who cannot care is as good as none: the child is without one again. */
const withoutTrustee = ({ care }: Case) => ({
  set: care?.kind === 'trustee' ? { care: undefined } : {},
});

/** A trustee signs and is assessed; one who is incapable is replaced: the parents have to name another. */
export const entrustedGuardianship = caseWorkflow(duties, {
  facts: [declare(TrusteeFoundIncapable, { evolve: withoutTrustee })],
  outcomes: {
    'assess-trustee': {
      incapable: {
        means: ({ at }, on) => {
          const { data: parent } = Parent.safeParse(on.duty.subject);
          if (!parent) return [];
          return [
            ...drafts(on.duty, TrusteeFoundIncapable.of({ parent, since: at })),
            ...watchParentsAgain([parent], on),
          ];
        },
      },
    },
  },
});
