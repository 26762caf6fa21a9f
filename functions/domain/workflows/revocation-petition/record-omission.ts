import type { Case } from '#domain/case/case';
import { guardianshipOf, lateOf } from '#domain/case/guardianship-changes';
import { PetitionOmitted } from '#domain/case/guardianship-facts';
import type { LocalContext } from '#domain/context';
import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { Parent } from '#schemas/codes/parent';
import type { Instant } from '#schemas/time';
import { besideIn, proceedingsFor } from './proceedings.ts';

export interface Omission {
  readonly guardian: Parent;
  readonly at: Instant;
  readonly why: string;
}

/** The duties that open side by side: civil affairs’ own petition, and the procuratorate’s urging. */
const STEPS = ['petition-in-default', 'urge-petition'] as const;

/** The complaints against it: nobody has named the guardian, or a petition was filed. */
export const againstOmission = (state: Case, guardian: Parent): readonly Complaint[] => {
  const { named, petition } = guardianshipOf(state, guardian);
  if (petition)
    return [complaint('guardian', guardian, ['已有人提出申请', 'a petition has been filed'])];
  return named
    ? []
    : [
        complaint('guardian', guardian, [
          '尚未有人将该监护人列为研判对象，请先列明情形',
          'nobody has named this guardian yet: say first on which grounds',
        ]),
      ];
};

/** Records that a petition should have been filed and was not. Only a person records this, never a timer or a count. */
export const recordOmission = (
  state: Case,
  { guardian, at, why }: Omission,
  context: LocalContext,
): readonly Draft[] => {
  const { episodeId, begins, isNew } = proceedingsFor(state, guardian, context);
  const omitted: Draft = {
    fact: PetitionOmitted.of({ guardian, at, ...lateOf(state, { guardian, at }) }),
    basis: ['rev.proc'],
    personal: { why },
  };
  const owed = isNew
    ? besideIn(state, { episodeId }, { guardian, steps: STEPS }, context)
    : STEPS.flatMap((step) =>
        nextRoundUnlessOpen(state, { episodeId, step, subject: guardian }, context),
      );
  return [omitted, ...begins, ...owed];
};
