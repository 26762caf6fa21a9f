import type { Case } from '#domain/case/case';
import { guardianshipOf, lateOf } from '#domain/case/guardianship-changes';
import {
  GuardianAppointed,
  GuardianshipEnded,
  PetitionEnded,
} from '#domain/case/guardianship-facts';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import type { DataOf, Draft, Fact } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { NewGuardian } from '#schemas/codes/new-guardian';
import type { Parent } from '#schemas/codes/parent';
import type { OfficeId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { againstChosen, againstOffice } from './against-petition.ts';
import { guardianOf } from './filed.ts';
import { beginAgain } from './proceedings.ts';

/** The fields of a court's decision. */
interface Decision {
  readonly at: Instant;
  readonly appointed?: NewGuardian | undefined;
  readonly appointedParent?: Parent | undefined;
  readonly appointedOffice?: OfficeId | undefined;
}

type How = DataOf<typeof PetitionEnded>['how'];
type Ended = DataOf<typeof GuardianshipEnded>['how'];

/** A decision must lie after its petition. */
export const againstBefore = (
  { at }: Partial<Decision>,
  on: Pick<OnOutcome<Case>, 'duty' | 'state'>,
): readonly Complaint[] => {
  const guardian = guardianOf(on);
  const { petition } = guardian ? guardianshipOf(on.state, guardian) : {};
  if (at === undefined || petition === undefined || at >= petition.at) return [];
  return [
    complaint('at', at, ['早于申请时间', 'before the petition was filed'], `≥ ${petition.at}`),
  ];
};

/** The complaints about the guardian whom a decision appoints. */
export const againstAppointed = (
  { appointed, appointedParent, appointedOffice }: Partial<Decision>,
  on: Pick<OnOutcome<Case>, 'duty' | 'state' | 'named'>,
): readonly Complaint[] => [
  ...againstOffice({
    field: 'appointedOffice',
    given: appointedOffice,
    office: on.named.offices.appointedOffice,
  }),
  ...againstChosen(
    {
      kind: appointed,
      parent: appointedParent,
      field: 'appointedParent',
      inPlaceOf: guardianOf(on),
    },
    on.state,
  ),
];

/** The fact that a guardian was appointed, in place of this one or for a child who has none. */
export const appointmentIn = (
  { at, appointed: who, appointedParent: parent, appointedOffice: office }: Decision,
  inPlaceOf: Parent | undefined,
): readonly Fact[] =>
  who === undefined
    ? []
    : [
        GuardianAppointed.of({
          who,
          at,
          ...(parent && { parent }),
          ...(office && { office }),
          ...(inPlaceOf && { inPlaceOf }),
        }),
      ];

/**
 * Ends a petition by the court's decision, with its effect on the guardianship. It does not change who has custody of
 * the child.
 */
export const decided = (
  decision: Decision,
  { how, ended }: { readonly how: How; readonly ended?: Ended | undefined },
  on: OnOutcome<Case>,
): readonly Draft[] => {
  const guardian = guardianOf(on);
  if (!guardian) return [];
  const { at } = decision;
  const of = { guardian, at, ...lateOf(on.state, { guardian, at }) };
  return drafts(
    on.duty,
    PetitionEnded.of({ ...of, how }),
    ...(ended ? [GuardianshipEnded.of({ ...of, how: ended })] : []),
    ...appointmentIn(decision, guardian),
  );
};

/** Ends a petition without a decision on it: a person examines again whether another should be filed. */
export const cameToNothing = (
  { at }: Pick<Decision, 'at'>,
  how: How,
  on: OnOutcome<Case>,
): readonly Draft[] => {
  const guardian = guardianOf(on);
  if (!guardian) return [];
  return [...decided({ at }, { how }, on), ...beginAgain(on.state, guardian, on.context)];
};
