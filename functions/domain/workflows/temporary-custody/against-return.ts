import { againstDeath } from '#domain/case/against/handover';
import type { Case } from '#domain/case/case';
import { isWithout } from '#domain/case/guardianship-changes';
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
  readonly ageShownBy?: string | undefined;
}

const { parent_returned, trustee_named, came_of_age } = CustodyEnd.enum;

/** Whether the custody ends with a return to the guardian, or to a person whom the guardian has chosen. */
const isReturn = (how: CustodyEnd | undefined): boolean =>
  how === parent_returned || how === trustee_named;

/** A parent accused of having harmed the child cannot take it back. */
const accusedParent = ({ to }: Ending, { accused }: Case): readonly Complaint[] => {
  if (!to || !accused?.parents.includes(to)) return [];
  return [
    complaint('to', to, [
      '涉嫌加害的监护人不得接回儿童（反家庭暴力法第十五条）',
      'a guardian who is accused of harm may not take the child back (Anti-Domestic-Violence Law, 15)',
    ]),
  ];
};

/** A child cannot return to a parent whose guardianship a court has revoked and not restored. */
const revokedParent = ({ how, to }: Ending, state: Case): readonly Complaint[] => {
  if (how !== parent_returned || !to || !isWithout(state, to)) return [];
  return [
    complaint('to', to, [
      '该父母的监护人资格已被撤销且未恢复，不得以父母返回交回（民法典第三十六条、第三十八条）',
      'the guardianship of this parent is revoked and not restored (Civil Code, 36 and 38)',
    ]),
  ];
};

/** Civil affairs may return a child only after its own assessment (Minors Protection Law, 93(2)). */
const returnNeedsAssessment = ({ how }: Ending, { custody }: Case): readonly Complaint[] => {
  if (!isReturn(how)) return [];
  if (custody?.kind !== 'temporary_guardianship' || custody.mayReturn) return [];
  return [
    complaint('how', how, [
      '民政部门评估监护人重新具备条件后方可送回（未成年人保护法第九十三条第二款）',
      'the child returns after civil affairs’ own assessment (Minors Protection Law, 93(2))',
    ]),
  ];
};

/** If some parent may not take the child back, the outcome must name the parent to whom it returned. */
const needsName = ({ how, to }: Ending, state: Case): readonly Complaint[] => {
  if (how !== parent_returned || to !== undefined) return [];
  const isAccused = (state.accused?.parents.length ?? 0) > 0;
  if (!isAccused && !Parent.options.some((each) => isWithout(state, each))) return [];
  return [
    complaint('to', 'nothing', [
      '有监护人涉嫌加害或者监护人资格已被撤销，须注明交回何人（反家庭暴力法第十五条、民法典第三十六条）',
      'a guardian is accused of harm, or was revoked: say to whom it goes back (Anti-Domestic-Violence Law, 15; Civil Code, 36)',
    ]),
  ];
};

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
  ...accusedParent(fields, state),
  ...revokedParent(fields, state),
  ...returnNeedsAssessment(fields, state),
  ...needsName(fields, state),
  ...againstDeath(fields, { state }),
  ...tooYoung(fields, birthDate),
];
