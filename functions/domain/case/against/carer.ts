import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import { dutyTypeOf } from '#schemas/duties/index';
import { fieldsIn } from '#schemas/field-role';
import type { Case } from '../case.ts';

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
      '涉嫌加害的人不得照料儿童（本产品规则；未成年人保护法第二十二条所禁止的是曾实施加害的人）',
      'whoever is accused of harm may not care for the child (the product’s own rule; the Minors Protection Law, 22, bars those who have done harm)',
    ]),
  ];
};

/**
 * Complaints about an impossible carer, in any field that names one: the child itself, or an accused person. The law
 * bars people who have done such harm (Minors Protection Law, 22); to bar a person who is only accused is the product’s
 * own rule.
 */
export const againstCarer = (
  outcome: string,
  { duty, named, state }: Pick<OnOutcome<Case>, 'duty' | 'named' | 'state'>,
): readonly Complaint[] => {
  const form = dutyTypeOf(duty.type).outcomes[outcome]?.form();
  if (!form) return [];
  return fieldsIn(form, 'carer').flatMap((field) =>
    (named.persons[field] ?? []).flatMap((person) => impossible(field, person, state)),
  );
};
