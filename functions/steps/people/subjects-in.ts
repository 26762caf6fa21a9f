import type { Case } from '#domain/composed/case';
import { personRecord } from '#domain/composed/person';
import { Refusal } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { Person } from '#domain/person/person';
import { ref } from '#domain/record';
import { Parent } from '#schemas/codes/parent';
import { PersonId } from '#schemas/ids';
import type { Subject } from '#schemas/subject';

type Given = readonly (Subject | undefined)[];

/** The persons whom a request names by id. */
export const personRefs = (given: Given) =>
  given.flatMap((subject) => {
    const { data: id } = PersonId.safeParse(subject);
    return id ? [ref(personRecord, id)] : [];
  });

interface Read {
  readonly state: Pick<Case, 'file'>;
  readonly persons: readonly Person[];
}

/**
 * The persons whom a request names; a parent by the code under which the child's file has them.
 *
 * @throws {Refusal} `bad-input` for somebody who is not in this child's file.
 */
export const subjectsIn = (
  field: string,
  given: Given,
  { state: { file }, persons }: Read,
): readonly (Subject | undefined)[] =>
  given.map((subject) => {
    const { data: id } = PersonId.safeParse(subject);
    if (!id) return subject;
    const person = persons.find((each) => each.id === id);
    if (!person || person.file !== file) {
      const words = ['本案儿童档案中没有此人', 'not in this child’s file'] as const;
      throw new Refusal('bad-input', { complaints: [complaint(field, id, words)] });
    }
    return Parent.safeParse(person.role).data ?? id;
  });
