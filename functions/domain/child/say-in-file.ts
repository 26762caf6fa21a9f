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

/**
 * Whether a statement says no more than another. Only a reporter's repetition adds nothing: an officer who repeats a
 * statement may decide a dispute, or take an own statement back.
 */
const saysNoMore = (one: Statement, than: Statement): boolean =>
  'reporter' in one.by &&
  one.field === than.field &&
  JSON.stringify(one.value) === JSON.stringify(than.value) &&
  rankOf(one) <= rankOf(than);

/** Drops the statements in which a reporter only repeats what is known. */
export const newsIn = (said: Statements, before: Statements): Statements =>
  said.filter((each) => !before.some((known) => saysNoMore(each, known)));

/** States what is new about a child; earlier statements are kept beside it. */
export const stateIn = (news: Statements, before: Statements): readonly Draft[] =>
  news.length === 0
    ? []
    : [{ fact: statedFact(news, before), basis: [], personal: { statements: news } }];

/**
 * Gives the child another number: a report under the earlier number finds this file no more. A number of another file
 * names nobody here; an officer joins the two files.
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

/** Opens the file of a child with its first statements. */
export const openFile = (
  about: Pick<FileBase, 'county' | 'division' | 'pack' | 'child'>,
  said: Statements,
): Draft => ({
  fact: FileOpened.of({ ...about, known: knownOf(said) }),
  basis: [],
  ...(said.length > 0 && { personal: { statements: said } }),
});

/** Records in the file that a case of the child was opened, by that case's first event. */
export const beginCase = (caseId: CaseId): Draft => ({
  fact: CaseBegun.of({ caseId, seq: 1 }),
  basis: [],
});
