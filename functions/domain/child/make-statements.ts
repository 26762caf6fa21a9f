import { groundOf, mayCorrect, type Shown } from '#domain/words/speaker';
import type { Doubt, OtherDocument, Sex, Standing } from '#schemas/child-identity';
import type { Instant, LocalDate } from '#schemas/time';
import { namesChild } from './names-child.ts';
import type { Statement } from './statement.ts';

/** The statements about a child in one report, or by one officer. */
export interface Said {
  readonly name?: string | undefined;
  readonly birthDate?: LocalDate | undefined;
  readonly birthAbout?: string | undefined;
  readonly sex?: Sex | undefined;
  readonly citizenId?: string | undefined;
  readonly otherDocument?: OtherDocument | undefined;
}

export interface Saying extends Shown {
  readonly at: Instant;
  /** The moment at which the person was a child: that of the report, or of the opening of the case. */
  readonly childAt: Instant;
}

export interface Stated {
  readonly statements: readonly Statement[];
  /** The reasons why the number names nobody. */
  readonly doubts: readonly Doubt[];
}

/**
 * The proof of a statement: no officer has seen a reporter's document, but one has seen the document that an officer
 * enters.
 */
const standingFor = ({ by }: Saying, { otherDocument }: Said): Standing => {
  if (mayCorrect(by)) return 'confirmed';
  return 'officer' in by && otherDocument ? 'shown' : 'said';
};

const numberIn = (said: Said, saying: Saying): Stated => {
  const { by, at, childAt, isSeen = false } = saying;
  if (said.citizenId === undefined) return { statements: [], doubts: [] };
  const beside = { at: childAt, said, isSeen: isSeen && mayCorrect(by) };
  const naming = namesChild(said.citizenId, beside);
  if (!naming.names) {
    const value = said.citizenId.toUpperCase();
    return {
      statements: [{ field: 'citizenId', value, by, at, standing: 'said' }],
      doubts: naming.doubts,
    };
  }
  const { number, birthDate, sex } = naming;
  const standing = mayCorrect(by) ? 'confirmed' : 'shown';
  const as = { by, at, standing, ...groundOf(saying) } as const;
  return {
    statements: [
      { field: 'citizenId', value: number, ...as },
      { field: 'birthDate', value: birthDate, ...as, from: 'citizenId' },
      { field: 'sex', value: sex, ...as, from: 'citizenId' },
    ],
    doubts: [],
  };
};

/**
 * The statements about a child that somebody makes at once. A new statement replaces none: all are kept, and their
 * proof decides which of them stands. A number names the child only if it may (see `namesChild`); its birth date and
 * sex then stand as it does.
 */
export const makeStatements = (said: Said, saying: Saying): Stated => {
  const { by, at } = saying;
  const as = { by, at, standing: standingFor(saying, said), ...groundOf(saying) };
  const { name, birthDate, birthAbout, sex, otherDocument } = said;
  const number = numberIn(said, saying);
  const plain: readonly Statement[] = [
    ...(name === undefined ? [] : [{ field: 'name' as const, value: name, ...as }]),
    ...(birthDate ? [{ field: 'birthDate' as const, value: birthDate, ...as }] : []),
    ...(birthAbout ? [{ field: 'birthAbout' as const, value: birthAbout, ...as }] : []),
    ...(sex ? [{ field: 'sex' as const, value: sex, ...as }] : []),
    ...(otherDocument ? [{ field: 'otherDocument' as const, value: otherDocument, ...as }] : []),
  ];
  return { statements: [...number.statements, ...plain], doubts: number.doubts };
};
