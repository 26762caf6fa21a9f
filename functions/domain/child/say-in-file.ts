import type { Draft } from '#domain/history/fact';
import { Standing } from '#schemas/child-identity';
import type { CaseId } from '#schemas/ids';
import { CaseBegun, ChildNamed, FileOpened } from './facts.ts';
import type { FileBase } from './file.ts';
import { knownOf } from './identity.ts';
import { statedFact } from './state-child.ts';
import type { Statement } from './statement.ts';

type Statements = readonly Statement[];

const rankOf = ({ standing }: Statement): number => Standing.options.indexOf(standing);

/** An officer who repeats what is known may decide a dispute, or take an own word back. A reporter decides nothing. */
const saysNoMore = (one: Statement, than: Statement): boolean =>
  'reporter' in one.by &&
  one.field === than.field &&
  JSON.stringify(one.value) === JSON.stringify(than.value) &&
  rankOf(one) <= rankOf(than);

/** Leaves out what a reporter only repeats. */
export const newsIn = (said: Statements, before: Statements): Statements =>
  said.filter((each) => !before.some((known) => saysNoMore(each, known)));

/** Says of a child what is new; what was said before stays beside it. */
export const stateIn = (news: Statements, before: Statements): readonly Draft[] =>
  news.length === 0
    ? []
    : [{ fact: statedFact(news, before), basis: [], personal: { statements: news } }];

/**
 * Names the child by another number: a report under the number of before comes to this file no more. A number that
 * is another file's already names none here: people join the two.
 */
export const nameIn = (
  { child: before }: Pick<FileBase, 'child'>,
  child: string | undefined,
  isTaken: boolean,
): readonly Draft[] => {
  if (child === undefined || child === before) return [];
  const names = { ...(!isTaken && { child }), ...(before && { before }) };
  return Object.keys(names).length > 0 ? [{ fact: ChildNamed.of(names), basis: [] }] : [];
};

/** Opens the file of a child of whom so much is said. */
export const openFile = (
  about: Pick<FileBase, 'county' | 'division' | 'pack' | 'child'>,
  said: Statements,
): Draft => ({
  fact: FileOpened.of({ ...about, known: knownOf(said) }),
  basis: [],
  ...(said.length > 0 && { personal: { statements: said } }),
});

/** A case of the child is opened, by its first event. */
export const beginCase = (caseId: CaseId): Draft => ({
  fact: CaseBegun.of({ caseId, seq: 1 }),
  basis: [],
});
