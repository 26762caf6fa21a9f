import * as z from 'zod';
import { knownIn, knownShape, standingRules } from '#domain/words/standing';
import { PERSON_FIELDS, PERSON_WORD, PersonField } from '#schemas/person';

const word = <const F extends PersonField, S extends z.ZodType>(field: F, value: S) =>
  z.strictObject({ field: z.literal(field), value, ...PERSON_WORD });

/** One statement about a person. */
export const PersonWord = z.discriminatedUnion('field', [
  word('name', PERSON_FIELDS.name),
  word('sex', PERSON_FIELDS.sex),
  word('citizenId', PERSON_FIELDS.citizenId),
  word('telephone', PERSON_FIELDS.telephone),
]);
export type PersonWord = z.infer<typeof PersonWord>;

/** All statements ever made about a person, in order: the content of the profile. */
export const SealedPerson = z.strictObject({ statements: z.array(PersonWord).readonly() });

/** Two telephone numbers may both be right: they never dispute each other. */
export const personRules = standingRules<PersonWord>(
  (one, other) =>
    one.field === other.field && one.field !== 'telephone' && one.value !== other.value,
);

export const PersonKnown = knownShape(PersonField);
export type PersonKnown = z.infer<typeof PersonKnown>;

export const knownOfPerson = (words: readonly PersonWord[]): PersonKnown =>
  knownIn(words, PersonField.options, personRules);

/** The number that names the person; a merely stated number does not. */
export const namingNumber = (words: readonly PersonWord[]): string | undefined => {
  const stands = personRules.standingOf(words, 'citizenId');
  return stands && stands.standing !== 'said' ? stands.value : undefined;
};
