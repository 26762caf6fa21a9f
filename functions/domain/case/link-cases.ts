import type { Complaint } from '#domain/errors';
import type { DataOf, Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { ClauseKey } from '#schemas/clauses';
import type { Case } from './case.ts';
import { CaseLinked } from './facts.ts';

/** A field that names another case, and the value given. */
export interface NamedCase {
  readonly field: string;
  readonly given: string;
  /** The case, if the officer may see it; a hidden case is treated as missing. */
  readonly other: Case | undefined;
}

/**
 * The reasons why two cases cannot be linked: the officer does not see the other, or it is the same case. Children who
 * were met together may have their cases in two counties.
 */
export const againstLinking = (
  state: Case,
  { field, given, other }: NamedCase,
): readonly Complaint[] => {
  if (!other)
    return [complaint(field, given, ['没有此案件，或您无权查看', 'no case that you see'])];
  return other.id === state.id
    ? [complaint(field, given, ['不能关联本案', 'a case is not linked with itself'])]
    : [];
};

interface Linking {
  readonly why: DataOf<typeof CaseLinked>['why'];
  readonly reason?: string | undefined;
}

/** Records once in one case that another is linked with it. Each child keeps a case of its own. */
export const linkTo = (
  { linked }: Pick<Case, 'linked'>,
  { id }: Pick<Case, 'id'>,
  { why, reason }: Linking,
): readonly Draft[] => {
  if (linked?.includes(id)) return [];
  const basis: readonly ClauseKey[] = why === 'same_visit' ? ['pol.accept'] : [];
  return [
    { fact: CaseLinked.of({ with: id, why }), basis, ...(reason && { personal: { reason } }) },
  ];
};

/**
 * If a case leaves the measures to another case, that other case must have a recorded visit with measures. Otherwise
 * two cases could each leave them to the other (`pol.accept`).
 */
export const againstUnrecordedVisit = ({
  field,
  given,
  other,
}: NamedCase): readonly Complaint[] => {
  if (!other || other.visited) return [];
  const en = 'record that visit first, or the measures here';
  return [complaint(field, given, ['该案件尚未记录出警情况，请先在该案件或本案记录措施', en])];
};
