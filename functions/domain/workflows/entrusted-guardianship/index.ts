import * as z from 'zod';
import type { Case } from '#domain/case/case';
import { watchParentsAgain } from '#domain/case/watch-parents';
import { caseWorkflow } from '#domain/case/workflow';
import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import { type Draft, declare, factType } from '#domain/history/fact';
import { Parent } from '#schemas/codes/parent';
import { Instant } from '#schemas/time';
import * as duties from '#schemas/workflows/entrusted-guardianship/duties';
import { takeIntoCustody } from '#schemas/workflows/temporary-custody/take-into-custody';

const TrusteeFoundIncapable = factType('TrusteeFoundIncapable', () => ({
  parent: z.string(),
  since: Instant,
}));

/** A confirmation is required, but none was signed: the trustee is not in force. */
const TrusteeNotInForce = factType('TrusteeNotInForce', () => ({
  parent: z.string(),
  since: Instant,
}));

/** A trustee who has not signed, or who cannot care, does not count: the child has no trustee again. */
const withoutTrustee = ({ care }: Case) => ({
  set: care?.kind === 'trustee' ? { care: undefined } : {},
});

interface Since {
  readonly at: Instant;
}

/** Watches the parent again, until they return or a trustee is in force. */
const without =
  (of: typeof TrusteeFoundIncapable | typeof TrusteeNotInForce) =>
  ({ at: since }: Since, on: OnOutcome<Case>): readonly Draft[] => {
    const { data: parent } = Parent.safeParse(on.duty.subject);
    if (!parent) return [];
    return [...drafts(on.duty, of.of({ parent, since })), ...watchParentsAgain([parent], on)];
  };

/** 对受委托监护人无监护能力的儿童，依法及时进行临时监护照料: asks the institution at once (`cus.cq20`). */
const careMeanwhile = ({ state, duty, context }: OnOutcome<Case>): readonly Draft[] => {
  const step = { episodeId: duty.episodeId, step: takeIntoCustody.code };
  return state.custody ? [] : nextRoundUnlessOpen(state, step, context);
};

/**
 * The trustee signs, and is assessed whether they have signed or not. If they are not in force or incapable, the
 * parents have to name another.
 */
export const entrustedGuardianship = caseWorkflow(duties, {
  facts: [
    declare(TrusteeFoundIncapable, { evolve: withoutTrustee }),
    declare(TrusteeNotInForce, { evolve: withoutTrustee }),
  ],
  outcomes: {
    'sign-confirmation': { notSigned: { means: without(TrusteeNotInForce) } },
    'assess-trustee': {
      incapable: {
        means: (fields, on) => [
          ...without(TrusteeFoundIncapable)(fields, on),
          ...careMeanwhile(on),
        ],
      },
    },
  },
});
