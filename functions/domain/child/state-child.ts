import { Refusal } from '#domain/errors';
import { bestOf } from '#domain/words/standing';
import { ChildStated } from './facts.ts';
import { knownOf, namingNumberOf } from './identity.ts';
import { makeStatements, type Said, type Saying } from './make-statements.ts';
import { againstNumber } from './number-warnings.ts';
import type { Statement } from './statement.ts';

/** The identity of a child after somebody has said who it is. */
export interface Stated {
  /** All statements ever made about the child, including these. */
  readonly statements: readonly Statement[];
  readonly fact: ReturnType<typeof ChildStated.of>;
  /** The number that was given, if it is the one that names the child from now on. */
  readonly number?: string;
  /** One of the statements is about the birth. */
  readonly isOfBirth: boolean;
}

/**
 * The fact that further statements were made: their fields, the proof of the best one, and the fields known from now
 * on.
 */
export const statedFact = (words: readonly Statement[], before: readonly Statement[]) => {
  const fields = [...new Set(words.map(({ field }) => field))];
  return ChildStated.of({ fields, standing: bestOf(words), known: knownOf([...before, ...words]) });
};

/**
 * The statements of an officer about who the child is, in a case or in a file.
 *
 * @param before - all earlier statements
 * @throws {Refusal} `bad-input` for a number that cannot be the child's own, for instance a parent's: two children
 *   under one number would share one case.
 */
export const stateChild = (before: readonly Statement[], said: Said, saying: Saying): Stated => {
  const { statements: words, doubts } = makeStatements(said, saying);
  if (doubts.length > 0) {
    throw new Refusal('bad-input', { complaints: againstNumber(doubts, '/citizenId') });
  }
  const statements = [...before, ...words];
  const naming = namingNumberOf(statements);
  const isNaming = naming !== undefined && naming === said.citizenId?.toUpperCase();
  return {
    statements,
    fact: statedFact(words, before),
    ...(isNaming && { number: naming }),
    isOfBirth: words.some(({ field }) => field === 'birthDate' || field === 'birthAbout'),
  };
};
