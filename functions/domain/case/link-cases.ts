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
 * Measures that are left to another case stand there: its own visit is recorded. Two cases that each left
 * them to the other would have none (`pol.accept`).
 *
 * @throws {Refusal} `bad-input` where the other one has no record of its visit yet.
 */
export const holdFirstOfVisit = ({ episodes }: Case, field: string, named: string): void => {
  const isRecorded = Object.values(episodes).some(({ outcomes }) => outcomes.dispatch === 'found');
  if (isRecorded) return;
  const en = 'record that visit first, or the measures here';
  throw refused(field, named, '该案件尚未记录出警情况，请先在该案件或本案记录措施', en);
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
