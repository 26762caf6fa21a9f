import { againstDeath } from '#domain/case/against/handover';
import type { Case } from '#domain/case/case';
import { isWithout } from '#domain/case/guardianship-changes';
import { suspectsIn } from '#domain/case/suspects';
import { comingOfAge } from '#domain/child/coming-of-age';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import { CustodyEnd } from '#schemas/codes/custody-end';
import { Parent } from '#schemas/codes/parent';
import type { Instant, LocalDate } from '#schemas/time';

interface Ending {
  readonly at?: Instant | undefined;
  readonly how?: CustodyEnd | undefined;
  readonly to?: Parent | undefined;
  /** The child leaves its place: another guardian is not another carer. */
  readonly leaves?: true | undefined;
  readonly ageShownBy?: string | undefined;
}

const { parent_returned, trustee_named, came_of_age, guardian_appointed } = CustodyEnd.enum;

/** Whether the custody ends with a return to the guardian, or to a person whom the guardian has chosen. */
const isReturn = (how: CustodyEnd | undefined): boolean =>
  how === parent_returned || how === trustee_named;

/**
 * Whether civil affairs has found this guardian fit, by name. A finding of an older shape names nobody: it counts for
 * every guardian who is not accused.
 */
const isFoundFit = (to: Parent, { custody, accused }: Case): boolean => {
  const { mayReturnTo, mayReturn } = custody ?? {};
  if (mayReturnTo) return mayReturnTo.includes(to);
  return mayReturn === true && !accused?.parents.includes(to);
};

/** If a guardian may not take the child back, the outcome must name the guardian to whom it returned. */
const needsName = ({ how, to }: Ending, state: Case): readonly Complaint[] => {
  if (!isReturn(how) || to !== undefined) return [];
  const isAsked =
    state.custody?.kind === 'temporary_guardianship' ||
    suspectsIn(state).length > 0 ||
    Parent.options.some((each) => isWithout(state, each));
  if (!isAsked) return [];
  return [
    complaint('to', 'nothing', [
      '须注明交回何人：能否交回，按监护人逐一判断（未成年人保护法第九十三条第二款、民法典第三十六条）',
      'say to whom it goes back: each guardian is judged by name (Minors Protection Law, 93(2); Civil Code, 36)',
    ]),
  ];
};

/** Civil affairs may return a child only after its own assessment of that guardian (Minors Protection Law, 93(2)). */
const returnNeedsAssessment = ({ how, to }: Ending, state: Case): readonly Complaint[] => {
  if (state.custody?.kind !== 'temporary_guardianship') return [];
  if (!isReturn(how) || to === undefined || isFoundFit(to, state)) return [];
  return [
    complaint('to', to, [
      '民政部门评估该监护人具备条件后方可送回（未成年人保护法第九十三条第二款）',
      'the child returns after civil affairs’ own assessment of this guardian (Minors Protection Law, 93(2))',
    ]),
  ];
};

/**
 * The product's own rule for any other custody: a child does not go back to a guardian who is accused of harm, or
 * against whom a criminal case runs, before civil affairs has found this guardian fit by name.
 */
const suspectNeedsFinding = ({ how, to }: Ending, state: Case): readonly Complaint[] => {
  if (state.custody?.kind === 'temporary_guardianship') return [];
  if (!isReturn(how) || to === undefined || isFoundFit(to, state)) return [];
  if (!suspectsIn(state).includes(to)) return [];
  return [
    complaint('to', to, [
      '该监护人涉嫌加害或者正被追究刑事责任，经民政部门评估其本人具备条件后方可接回儿童（本产品规则）',
      'this guardian is accused, or a criminal case runs: the child returns after civil affairs has found this one fit (the product’s own rule)',
    ]),
  ];
};

/** A child cannot return to a parent whose guardianship a court has revoked and not restored. */
const revokedParent = ({ how, to }: Ending, state: Case): readonly Complaint[] => {
  if (!isReturn(how) || !to || !isWithout(state, to)) return [];
  return [
    complaint('to', to, [
      '该父母的监护人资格已被撤销且未恢复，不得交回（民法典第三十六条、第三十八条）',
      'the guardianship of this parent is revoked and not restored (Civil Code, 36 and 38)',
    ]),
  ];
};

/** A guardian is not a carer: a new guardian alone moves no child out of its place. */
const staysInPlace = ({ how, leaves }: Ending): readonly Complaint[] =>
  how !== guardian_appointed || leaves === true
    ? []
    : [
        complaint('leaves', 'nothing', [
          '另行指定监护人不等于儿童离开现照料处：确已离开的，须注明；仍在原处的，照料继续',
          'another guardian is not another carer: say that the child leaves; while it stays, the care goes on',
        ]),
      ];

/**
 * A custody cannot end by coming of age before 18: the child would be left with nobody. If no birth date is certain,
 * the officer says what shows the age. The birth date is personal, and is not repeated.
 */
const tooYoung = (
  { how, at, ageShownBy }: Ending,
  birthDate: LocalDate | undefined,
): readonly Complaint[] => {
  if (how !== came_of_age || !at) return [];
  const age = comingOfAge(birthDate, at);
  if (age === 'under_age')
    return [complaint('how', how, ['儿童尚未年满十八周岁', 'the child is not 18'])];
  if (age === 'of_age' || ageShownBy !== undefined) return [];
  return [
    complaint('ageShownBy', 'nothing', [
      '出生日期不明、有争议或不可信，须写明成年依据，或先更正儿童身份',
      'the birth date is unknown, disputed or cannot be right: say what shows the age, or correct the child’s identity',
    ]),
  ];
};

/** The complaints about the end of a custody. */
export const againstReturn = (
  fields: Ending,
  { state, birthDate }: Pick<OnOutcome<Case>, 'state' | 'birthDate'>,
): readonly Complaint[] => [
  ...needsName(fields, state),
  ...returnNeedsAssessment(fields, state),
  ...suspectNeedsFinding(fields, state),
  ...revokedParent(fields, state),
  ...staysInPlace(fields),
  ...againstDeath(fields, { state }),
  ...tooYoung(fields, birthDate),
];
