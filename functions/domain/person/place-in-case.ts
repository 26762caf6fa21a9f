import type { Case } from '#domain/case/case';
import { PersonDescribed } from '#domain/case/facts';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { PersonBody } from '#schemas/api/people';
import { PersonField } from '#schemas/person';
import { againstNaming } from './name-person.ts';
import type { Person } from './person.ts';
import { isSingle, type Slot, slotOf } from './slot.ts';
import { knownOfPerson, type PersonWord } from './word.ts';

/**
 * The person's place in the child's file; for a role that several people have, a new place unless the number has one.
 */
export const placeIn = (
  { id, seq }: Pick<Case, 'id' | 'seq'>,
  { role }: Pick<PersonBody, 'role'>,
  number: string | undefined,
): Slot => (isSingle(role) ? slotOf(role) : slotOf(role, number ?? `${id}-${seq + 1}`));

/** The reasons why a person cannot be described in this way. */
export const againstDescribing = (
  { file, child }: Pick<Case, 'file' | 'child'>,
  person: Person | undefined,
  { body, number }: { readonly body: PersonBody; readonly number: string | undefined },
): readonly Complaint[] => {
  const isOther = body.person && (person?.file !== file || person?.role !== body.role);
  return [
    ...(isOther
      ? [complaint('person', body.person, ['本案儿童档案中没有此人', 'not in this child’s file'])]
      : []),
    ...(number !== undefined && number === child
      ? [complaint('citizenId', 'a citizen id', ['这是儿童本人的号码', 'it is the child’s own'])]
      : []),
    ...againstNaming(person, number),
  ];
};

/** The fact of the case: whom an officer has described, and in which state; the description is sealed. */
export const described = (
  { role, state }: PersonBody,
  person: Person['id'],
  fields: readonly PersonField[],
) =>
  PersonDescribed.of({
    person,
    role,
    fields: [...fields],
    ...(state && { state: state.code, since: state.since }),
    ...(state?.until && { until: state.until }),
  });

/**
 * The fields that officers state differently; for an accused only within this case, because another case's statement
 * would reveal that case.
 */
export const disputedIn = (
  words: readonly PersonWord[],
  { id }: Pick<Case, 'id'>,
  { role }: Pick<Person, 'role'>,
): readonly PersonField[] => {
  const known = knownOfPerson(role === 'accused' ? words.filter((word) => word.in === id) : words);
  return PersonField.options.filter((field) => known[field]?.disputed);
};
