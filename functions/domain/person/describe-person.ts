import type { Draft } from '#domain/history/fact';
import { groundOf, mayCorrect, type Shown } from '#domain/words/speaker';
import { bestOf } from '#domain/words/standing';
import type { PersonBody } from '#schemas/api/people';
import type { Standing } from '#schemas/child-identity';
import type { CaseId } from '#schemas/ids';
import { PersonField } from '#schemas/person';
import type { Instant } from '#schemas/time';
import { PersonStated } from './facts.ts';
import type { Note } from './person.ts';
import { knownOfPerson, PersonWord } from './word.ts';

export interface Speaking extends Shown {
  readonly at: Instant;
  /** The event of the case in which it is stated. */
  readonly in: { readonly caseId: CaseId; readonly seq: number };
}

/**
 * The proof of a statement: `confirmed` by the police and civil affairs, `shown` by another officer who has seen a
 * document.
 */
const standingFor = ({ by, isSeen }: Speaking): Standing => {
  if (mayCorrect(by)) return 'confirmed';
  return isSeen ? 'shown' : 'said';
};

/** The statements that an officer makes about a person at once. */
export const wordsOf = (
  body: Pick<PersonBody, PersonField>,
  speaking: Speaking,
): readonly PersonWord[] => {
  const { by, at } = speaking;
  const standing = standingFor(speaking);
  const as = { by, at, standing, ...groundOf(speaking), in: speaking.in.caseId };
  return PersonField.options.flatMap((field) => {
    const value = body[field];
    if (value === undefined) return [];
    return [
      PersonWord.parse({
        field,
        value: field === 'citizenId' ? value.toUpperCase() : value,
        ...as,
      }),
    ];
  });
};

/** Records the statements in the person's own history; earlier ones are kept beside them. */
export const statePerson = (
  words: readonly PersonWord[],
  before: readonly PersonWord[],
  { in: { caseId, seq } }: Speaking,
): readonly Draft[] => {
  if (words.length === 0) return [];
  const fields = words.map(({ field }) => field);
  const known = knownOfPerson([...before, ...words]);
  return [
    {
      fact: PersonStated.of({ caseId, seq, fields, standing: bestOf(words), known }),
      basis: [],
      personal: { statements: words },
    },
  ];
};

/** The lines that a description adds to the person's ledger. */
export const notesIn = (
  { role, state }: Pick<PersonBody, 'role' | 'state'>,
  at: Instant,
): readonly Note[] => [
  { kind: 'role', code: role, at },
  ...(state
    ? [
        {
          kind: 'state' as const,
          code: state.code,
          at: state.since,
          ...(state.until && { until: state.until }),
        },
      ]
    : []),
];
