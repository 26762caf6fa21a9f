import type { NamedInOutcome } from '#domain/duty/named-in-outcome';
import type { Complaint } from '#domain/errors';
import { Parent } from '#schemas/codes/parent';
import type { Case } from '../case.ts';
import { complaint } from './complaint.ts';

/** Fields of forms that name whoever is to care for the child. */
const carers = ['receivedById', 'trusteeId'] as const;

const personal = 'a citizen id';

const impossible = (
  field: string,
  person: string,
  { child, accused }: Pick<Case, 'child' | 'accused'>,
): readonly Complaint[] => {
  if (person === child)
    return [complaint(field, personal, ['不能由儿童本人照料', 'it is the child’s own'])];
  if (!accused?.persons.includes(person)) return [];
  return [
    complaint(field, personal, [
      '涉嫌加害的人不得照料儿童（未成年人保护法第二十二条）',
      'whoever is accused of harm may not care for the child (Minors Protection Law, 22)',
    ]),
  ];
};

/** Nobody who is accused of having harmed the child takes it back. */
const accusedParent = (to: unknown, { accused }: Pick<Case, 'accused'>): readonly Complaint[] => {
  const { data: parent } = Parent.safeParse(to);
  if (!parent || !accused?.parents.includes(parent)) return [];
  return [
    complaint('to', parent, [
      '涉嫌加害的监护人不得接回儿童（反家庭暴力法第十五条）',
      'a guardian who is accused of harm may not take the child back (Anti-Domestic-Violence Law, 15)',
    ]),
  ];
};

/** An impossible carer: the child itself, or an accused person. */
export const againstCarer = (
  { to }: Readonly<Record<string, unknown>>,
  { persons = {} }: NamedInOutcome,
  state: Pick<Case, 'child' | 'accused'>,
): readonly Complaint[] => [
  ...carers.flatMap((field) =>
    (persons[field] ?? []).flatMap((person) => impossible(field, person, state)),
  ),
  ...accusedParent(to, state),
];
