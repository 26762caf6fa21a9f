import type { LocalContext } from '#domain/context';
import type { Office } from '#domain/directory/records';
import { officeFor } from '#domain/directory/routing';
import { present } from '#domain/directory/successions';
import { union } from '#domain/duty/carrier';
import { PostTransferred } from '#domain/duty/facts';
import type { Complaint } from '#domain/errors';
import { type Draft, declare, factType } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { Post } from '#schemas/codes/post';
import { OfficeId } from '#schemas/ids';
import type { Case } from './case.ts';

/**
 * An office stands back (回避) because somebody concerned works there: it no longer sees the case, and its superior
 * decides who acts.
 */
const OfficeStoodBack = factType('OfficeStoodBack', () => ({
  office: OfficeId,
  superior: OfficeId,
}));

export const standBackFacts = [
  declare(OfficeStoodBack, {
    evolve: ({ barred }: Case, { office }) => ({ set: { barred: union(barred, [office]) } }),
  }),
] as const;

/** An office that has to stand back, and its superior, which takes its place. */
export interface StandingBack {
  readonly office: Office;
  readonly superior: OfficeId;
}

/** Returns the superior of an office; if it has none, the office of the leading group. */
const superiorOf = (office: Office, { routing, successors }: LocalContext) => {
  const superior = office.superior ?? officeFor('leading_group_office', routing);
  const now = superior && present(superior, successors);
  return now === office.id ? undefined : now;
};

/** Finds the given offices with their superiors; complains of an office that is unknown or has no superior. */
export const standingBack = (
  offices: readonly (Office | undefined)[],
  given: readonly OfficeId[],
  context: LocalContext,
): { readonly all: readonly StandingBack[]; readonly complaints: readonly Complaint[] } => {
  const all: StandingBack[] = [];
  const complaints: Complaint[] = [];
  given.forEach((id, index) => {
    const office = offices.find((each) => each?.id === id);
    const superior = office && superiorOf(office, context);
    if (office && superior) all.push({ office, superior });
    else
      complaints.push(
        complaint(`worksAt/${index}`, id, [
          '名录中没有此单位，或其上没有可以另行指定承办人的单位',
          'no office of the directory, or none above it that could say who acts',
        ]),
      );
  });
  return { all, complaints };
};

/** Returns the posts for which this office answers here. */
const postsHere = ({ id, posts }: Office, { routing }: LocalContext): readonly Post[] =>
  posts.filter((post) => officeFor(post, routing) === id);

/** Returns a context in which the superiors take the place of the offices that stand back. */
export const withoutThem = (all: readonly StandingBack[], context: LocalContext): LocalContext => ({
  ...context,
  routing: [
    ...all.map(({ office, superior }) => ({
      offices: Object.fromEntries(postsHere(office, context).map((post) => [post, superior])),
    })),
    ...context.routing,
  ],
});

/** Lets each office stand back: its present and future duties in the case go to its superior. */
export const standBack = (
  { barred }: Pick<Case, 'barred'>,
  all: readonly StandingBack[],
  context: LocalContext,
): readonly Draft[] => {
  const there = context.division ? { division: context.division } : {};
  return all
    .filter(({ office }) => !barred.includes(office.id))
    .flatMap(({ office, superior }) => [
      { fact: OfficeStoodBack.of({ office: office.id, superior }), basis: [] },
      ...postsHere(office, context).map((post) => ({
        fact: PostTransferred.of({ post, from: office.id, to: superior, ...there }),
        basis: [],
      })),
    ]);
};
