import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { CustodyKind } from '#schemas/codes/custody-kind';
import type { GuardianshipGround } from '#schemas/codes/guardianship-ground';
import type { Instant } from '#schemas/time';
import type { Case } from '../case.ts';

type On = Pick<OnOutcome<Case>, 'state'>;

/** The fields that every handover of the child has. */
interface Handover {
  readonly at?: Instant | undefined;
}

/** A handover cannot lie after the child's death; an earlier one is accepted however late it is entered. */
export const againstDeath = ({ at }: Handover, { state: { diedAt } }: On): readonly Complaint[] => {
  if (at === undefined || diedAt === undefined || at <= diedAt) return [];
  return [complaint('at', at, ['儿童已死亡', 'the child was dead by then'], `≤ ${diedAt}`)];
};

interface Placement extends Handover {
  readonly custody?: CustodyKind | undefined;
  readonly ground?: GuardianshipGround | undefined;
}

/** Civil affairs cannot become guardian without a ground of the law (Minors Protection Law, 92). */
const againstNoGround = ({ custody, ground }: Placement, { state }: On): readonly Complaint[] =>
  custody !== 'temporary_guardianship' ||
  ground !== undefined ||
  // A change of place within the guardianship keeps its ground.
  state.custody?.kind === 'temporary_guardianship'
    ? []
    : [
        complaint('ground', 'nothing', [
          '临时监护须注明法定情形（未成年人保护法第九十二条）',
          'temporary guardianship has a ground of the law (Minors Protection Law, 92)',
        ]),
      ];

/** Complaints about a placement by civil affairs. */
export const againstPlacing = (fields: Placement, on: On): readonly Complaint[] => [
  ...againstNoGround(fields, on),
  ...againstDeath(fields, on),
];
