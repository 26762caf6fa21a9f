import { caseRecord, eventRecord } from '#domain/composed/case';
import { type Complaint, Refusal } from '#domain/errors';
import { explain } from '#domain/explain/explain';
import { asOfNow } from '#domain/input/possible-time';
import { ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { listAll } from '../list-all.ts';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly query: { readonly at?: Instant | undefined };
}

/** @throws {Refusal} `bad-input` for a moment in the future, of which nothing is known. */
const pastOf = (asked: Instant, at: Instant): Instant => {
  const moment = asOfNow(asked, at);
  if (moment <= at) return moment;
  const complaint: Complaint = {
    path: '?at',
    given: asked,
    allowed: `≤ ${at}`,
    zh: '时间不能晚于现在',
    en: 'a time in the future is not allowed',
  };
  throw new Refusal('bad-input', { complaints: [complaint] });
};

/** Explains the state of the case, now or at any past instant. */
export const explainCase = query({
  may: 'seesCase',
  first: ({ params }: Input) => ({ case: ref(caseRecord, params.caseNumber) }),
  reveals: reveals('explanation'),
  show: async ({ case: state }, { query: asked }, { store, at, calendar, policyOf, graphOf }) => {
    if (!state) throw new Refusal('not-found');
    const events = await listAll(store, eventRecord, { pk: `CASE#${state.id}`, sk: 'EVENT#' });
    const body = explain(events, {
      at: asked.at ? pastOf(asked.at, at) : at,
      calendar,
      pack: state.pack,
      policyOf,
      graphOf,
    });
    if (!body) throw new Refusal('not-found');
    return { body };
  },
});
