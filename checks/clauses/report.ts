import { type Clause, clauses } from '#schemas/clause-texts';
import { carried } from './carried.ts';
import type { Carriers } from './carriers.ts';
import { type Claim, claimsOf, type Known, whyStale } from './claims.ts';
import { mutants } from './mutants/all.ts';
import type { Said } from './stated.ts';

/** The states of a clause; each includes those after it, except the last two. */
export const HOW = ['proved', 'carried', 'stated', 'people', 'not yet'] as const;
export type How = (typeof HOW)[number];

/** A mutant of a clause, and whether its proof is still valid. */
export interface Shown extends Claim {
  readonly stale: string | undefined;
  readonly killedBy: readonly string[];
}

/** The state of one clause, and the evidence. */
export interface Line {
  readonly key: string;
  readonly clause: Clause;
  readonly how: How;
  readonly statedIn: readonly string[];
  readonly carriedBy: readonly string[];
  readonly shown: readonly Shown[];
  /** The reason why it is no work of software's. */
  readonly why: string | undefined;
  /** The part of it that is not done. */
  readonly lacks: string | undefined;
}

/** Everything that is known of the clauses. */
export interface Sources extends Known {
  readonly said: readonly Said[];
  readonly carriers: Carriers;
}

const claimed = (key: string): Pick<Line, 'why' | 'lacks'> => {
  const claim = Object.entries(carried).find(([of]) => of === key)?.[1];
  return {
    why: claim?.by === 'people' ? claim.why : undefined,
    lacks: claim?.by === 'part' ? claim.lacks : undefined,
  };
};

const howOf = ({ shown, carriedBy, statedIn, why, lacks }: Omit<Line, 'how'>): How => {
  if (why) return 'people';
  if (!lacks && shown.length > 0 && shown.every(({ stale }) => !stale)) return 'proved';
  if (carriedBy.length > 0) return 'carried';
  return statedIn.length > 0 ? 'stated' : 'not yet';
};

const shownOf = (key: string, known: Known): readonly Shown[] =>
  claimsOf({ [key]: mutants[key] ?? [] }).map((claim) => ({
    ...claim,
    stale: whyStale(claim, known),
    killedBy: Object.keys(known.table[key]?.[claim.mutant.name]?.killedBy ?? {}),
  }));

const lineOf = (key: string, clause: Clause, { said, carriers, ...known }: Sources): Line => {
  const of = said.filter((each) => each.key === key);
  const line = {
    key,
    clause,
    statedIn: [...new Set(of.map(({ doc, section }) => `${doc} ${section}`))],
    carriedBy: carriers.get(key) ?? [],
    shown: shownOf(key, known),
    ...claimed(key),
  };
  return { ...line, how: howOf(line) };
};

/** One line for each clause, in the order of the notices' mechanisms. */
export const linesOf = (sources: Sources): readonly Line[] =>
  Object.entries(clauses).map(([key, clause]) => lineOf(key, clause, sources));

export type Totals = Readonly<Record<How, number>>;

export const totalsOf = (lines: readonly Line[]): Totals => {
  const count = (how: How) => lines.filter((line) => line.how === how).length;
  return {
    proved: count('proved'),
    carried: count('carried'),
    stated: count('stated'),
    people: count('people'),
    'not yet': count('not yet'),
  };
};
