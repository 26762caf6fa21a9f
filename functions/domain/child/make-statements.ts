import type { Doubt, Ground, OtherDocument, Sayer, Sex, Standing } from '#schemas/child-identity';
import type { Post } from '#schemas/codes/post';
import type { Instant, LocalDate } from '#schemas/time';
import { namesChild } from './names-child.ts';
import type { Statement } from './statement.ts';

/** Their word replaces a reporter's, be it of a name, a birth date or a number. */
const CORRECTING_POSTS: readonly Post[] = ['police_station', 'county_police', 'civil_affairs'];

const mayCorrect = (by: Sayer): boolean =>
  'officer' in by && by.post !== undefined && CORRECTING_POSTS.includes(by.post);

/** The post as which an officer of several speaks of a child: that which may correct, if any. */
export const speaksAs = (posts: readonly Post[]): Post | undefined =>
  posts.find((post) => CORRECTING_POSTS.includes(post)) ?? posts[0];

/** What a report or an officer says of a child, at once. */
export interface Said {
  readonly name?: string | undefined;
  readonly birthDate?: LocalDate | undefined;
  readonly birthAbout?: string | undefined;
  readonly sex?: Sex | undefined;
  readonly citizenId?: string | undefined;
  readonly otherDocument?: OtherDocument | undefined;
}

export interface Saying {
  readonly by: Sayer;
  readonly at: Instant;
  /** When it was a child: at the report, or when the case was opened. */
  readonly childAt: Instant;
  /** The document has been seen; only the police and civil affairs say so with effect. */
  readonly isSeen?: boolean;
  /** It is said why: with effect at the police and civil affairs alone, too. */
  readonly hasReason?: boolean;
}

export interface Stated {
  readonly statements: readonly Statement[];
  /** Why the number names nobody. */
  readonly doubts: readonly Doubt[];
}

/** A reporter's paper nobody here has seen; an officer's somebody has. */
const standingFor = ({ by }: Saying, { otherDocument }: Said): Standing => {
  if (mayCorrect(by)) return 'confirmed';
  return 'officer' in by && otherDocument ? 'shown' : 'said';
};

/** The ground that lets a statement decide between officers who differ. */
const groundOf = ({ by, isSeen, hasReason }: Saying): { readonly ground?: Ground } => {
  if (!mayCorrect(by)) return {};
  if (isSeen) return { ground: 'document' };
  return hasReason ? { ground: 'reason' } : {};
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
 * The statements that somebody makes of a child. Nothing replaces anything by being written: all are kept, and
 * their standing says which of them stands. A number names the child only if it may (see `namesChild`); its birth
 * date and sex then stand as it does.
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
