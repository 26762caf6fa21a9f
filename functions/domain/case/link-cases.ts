import { type Complaint, Refusal } from '#domain/errors';
import type { ClauseKey } from '#schemas/clauses';
import type { Case } from './case.ts';
import type { DataOf } from './change.ts';
import type { Draft } from './event.ts';

interface Linking {
  /** The field that names the other case. */
  readonly field: string;
  readonly why: DataOf<'CaseLinked'>['why'];
  readonly reason?: string | undefined;
}

const refused = (field: string, given: string, zh: string, en: string): Refusal => {
  const complaint: Complaint = { path: `/${field}`, given, zh, en };
  return new Refusal('bad-input', { complaints: [complaint] });
};

/** A case is linked once. */
const linkTo = (of: Case, { id }: Case, { why, reason }: Linking): readonly Draft[] => {
  if (of.linked?.includes(id)) return [];
  const basis: readonly ClauseKey[] = why === 'same_visit' ? ['pol.accept'] : [];
  const fact = { type: 'CaseLinked', data: { with: id, why } } as const;
  return [{ fact, basis, ...(reason && { personal: { reason } }) }];
};

/**
 * Links two cases, each of which says so: siblings, whom one visit found. Each child keeps a case of its own.
 *
 * @param other - as far as the officer sees it: one that they do not see is as good as none.
 * @throws {Refusal} `bad-input` for a case that is not seen, the same one, or one of another county.
 */
export const linkCases = (
  state: Case,
  other: Case | undefined,
  named: string,
  linking: Linking,
): { readonly here: readonly Draft[]; readonly there: readonly Draft[] } => {
  const { field } = linking;
  if (!other) throw refused(field, named, '没有此案件，或您无权查看', 'no case that you see');
  if (other.id === state.id)
    throw refused(field, named, '不能关联本案', 'a case is not linked with itself');
  if (other.county !== state.county)
    throw refused(field, named, '不属同一县级区域', 'it is of another county');
  return { here: linkTo(state, other, linking), there: linkTo(other, state, linking) };
};
