import type { Case } from '#domain/case/case';
import { isWithout } from '#domain/case/guardianship-changes';
import type { Office } from '#domain/directory/records';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { NewGuardian } from '#schemas/codes/new-guardian';
import type { Parent } from '#schemas/codes/parent';
import type { Post } from '#schemas/codes/post';
import type { OfficeId } from '#schemas/ids';

/** Bodies that no law allows to petition: they notify, support or decide (Civil Code, 36; `rev.proc`). */
const withoutPower: readonly Post[] = [
  'police_station',
  'county_police',
  'procuratorate',
  'court',
  'administrator',
];

type Guardianships = Pick<Case, 'accused' | 'guardianships'>;

/** An office in a field: the id given, and the office if the directory has it and it is open. */
interface NamedOffice {
  readonly field: string;
  readonly given: OfficeId | undefined;
  readonly office: Office | undefined;
}

/** Complains about an office that the directory does not have, or that has closed. */
export const againstOffice = ({ field, given, office }: NamedOffice): readonly Complaint[] =>
  given === undefined || office
    ? []
    : [
        complaint(field, given, [
          '名录中没有此单位，或该单位已关闭',
          'no open office of the directory',
        ]),
      ];

export const againstPetitioner = (named: NamedOffice): readonly Complaint[] => {
  const { field, given, office } = named;
  const unknown = againstOffice(named);
  if (!office || unknown.length > 0) return unknown;
  if (office.posts.some((post) => !withoutPower.includes(post))) return [];
  return [
    complaint(field, given, [
      '该单位不是有权申请撤销监护人资格的主体（民法典第三十六条第二款；rev.who、rev.proc）',
      'this body may not petition (Civil Code, 36(2); rev.who, rev.proc)',
    ]),
  ];
};

/** The guardian whom a petition proposes or a court appoints. */
interface Chosen {
  readonly kind: NewGuardian | undefined;
  readonly parent: Parent | undefined;
  /** The field that names the parent. */
  readonly field: string;
  /** The guardian whom they replace. */
  readonly inPlaceOf: Parent | undefined;
}

const againstParent = (
  { parent, field, inPlaceOf }: Chosen,
  { accused, guardianships }: Guardianships,
): readonly Complaint[] => {
  if (parent === undefined) return [];
  const reasons: readonly (readonly [boolean, readonly [string, string]])[] = [
    [
      parent === inPlaceOf,
      [
        '不得指定被申请人本人（民法典第三十六条）',
        'the respondent cannot follow themselves (Civil Code, 36)',
      ],
    ],
    [
      accused?.parents.includes(parent) ?? false,
      [
        '涉嫌加害的人不得担任监护人（民法典第三十一条第二款，最有利于被监护人）',
        'a parent who is accused of harm cannot be appointed (Civil Code, 31(2): the ward’s best interest)',
      ],
    ],
    [
      isWithout({ guardianships }, parent),
      [
        '该人的监护人资格已被撤销且未恢复（民法典第三十六条、第三十八条）',
        'the guardianship of this parent is revoked and not restored (Civil Code, 36 and 38)',
      ],
    ],
  ];
  return reasons.flatMap(([holds, words]) => (holds ? [complaint(field, parent, words)] : []));
};

const againstNoParent = ({ kind, parent, field }: Chosen): readonly Complaint[] =>
  kind === 'other_parent' && parent === undefined
    ? [complaint(field, 'nothing', ['须注明父母哪一方', 'say which parent'])]
    : [];

/**
 * The complaints about a guardian who cannot be one: the respondent, an accused person, or a parent whose guardianship
 * was revoked; or a parent who is not named.
 */
export const againstChosen = (chosen: Chosen, state: Guardianships): readonly Complaint[] => [
  ...againstNoParent(chosen),
  ...againstParent(chosen, state),
];
